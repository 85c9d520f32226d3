import ParleyModel
import ParleyStore

/// The scenarios screen: two to four columns side by side, what can be changed in them and what
/// follows.
struct ScenarioScreen: Sendable {
  /// What the screen shows of its columns.
  enum View: Int, CaseIterable, Sendable {
    case columns, charts, difference, tornado

    var name: Phrase {
      switch self {
      case .columns: "Columns"
      case .charts: "Charts"
      case .difference: "Difference"
      case .tornado: "What moves it"
      }
    }

    /// The name where there is little room.
    var shortName: Phrase {
      switch self {
      case .columns: "Columns"
      case .charts: "Charts"
      case .difference: "Diff."
      case .tornado: "Moves"
      }
    }
  }

  /// The most columns there is room for.
  static let mostColumns = 4

  /// The scenarios, A first.
  private(set) var columns: [ScenarioColumn]
  /// The column under the cursor.
  private(set) var column: Int
  private var lastNumber = 0
  var view = View.columns
  var measure = Measure.krw
  /// The row of the columns under the cursor.
  var row = ScenarioRow.total
  /// The year marked in charts and tables; nil until there is one.
  private(set) var year: Int?
  /// What moves the total of the column under the cursor; nil where that is not shown.
  private(set) var tornado: Shared<Tornado>?
  private var tornadoBasis: TornadoBasis?
  /// The row of the tornado under the cursor.
  var tornadoRow = 0
  /// What has been typed for the setting under the cursor; nil while nothing is typed.
  var entry: String?
  var history = ScenarioHistory()
  /// How many steps had been taken when a file was written last; nil while none was.
  var savedDepth: Int?

  /// What follows from the columns on the day shown.
  private(set) var outlook = Shared(ScenarioOutlook())
  /// Counts the outlooks, so that nothing stale is shown.
  private(set) var revision = 0
  /// The bands that came last; they may be of something else by now.
  var bands: ScenarioBands?
  /// What bands were asked for last.
  var requested: ScenarioBands.Key?
  /// Scenarios that were written and not read again yet.
  var written: [WrittenScenario] = []
  /// Scenarios that another program changed in the same keys, to be asked about.
  var conflicts: [ScenarioConflict] = []
  /// Whether the screen closes when everything is written.
  var isLeaving = false
  /// The cells of the columns as they are written, kept from one key to the next.
  var cells = ScenarioCells()
  var settingsWindow = ListWindow()
  var resultWindow = ListWindow()
  var tornadoWindow = ListWindow()

  init(_ columns: [ScenarioColumn], column: Int) {
    self.columns = columns
    self.column = min(max(0, column), columns.count - 1)
    giveNumbers()
  }

  /// Every column has a number of its own; of two with one number the latter gets a new one.
  private mutating func giveNumbers() {
    var seen: Set<Int> = [0]
    for index in columns.indices where !seen.insert(columns[index].id).inserted {
      lastNumber += 1
      columns[index].id = lastNumber
      seen.insert(lastNumber)
    }
  }

  /// Whether a file has been written from here and not read again yet.
  func hasWritten(_ file: String) -> Bool {
    written.contains { ScenarioStore.file(of: $0.save.id) == file }
  }

  /// The scenario under the cursor.
  var selected: ScenarioColumn { columns[column] }

  /// The projection of column A; nil where that cannot be shown on the day.
  var base: Projection? {
    outlook.value.hasBase ? outlook.value.comparison?.projections.first : nil
  }

  /// The columns with a setting that is not saved.
  var changed: [Int] { columns.indices.filter { columns[$0].isChanged } }

  // MARK: Columns

  /// Moves the cursor to another column, stopping at the ends.
  mutating func move(toColumn wanted: Int) {
    column = min(max(0, wanted), columns.count - 1)
  }

  /// Changes the columns in a way that can be taken back.
  ///
  /// - Parameter label: What was done, as `cap of as-signed 4.0`.
  mutating func change(_ label: Phrase, _ change: (inout [ScenarioColumn]) -> Void) {
    let before = columns
    change(&columns)
    giveNumbers()
    history.add(ScenarioHistory.Step(label: label, columns: before, column: column))
    column = min(column, columns.count - 1)
  }

  /// Puts other columns in place without a step to take back: their files were read or saved.
  mutating func replace(_ columns: [ScenarioColumn]) {
    self.columns = columns
    column = min(column, columns.count - 1)
  }

  /// Takes the last step back, or does again what was taken back; nil where there is none.
  mutating func go(back isBack: Bool) -> Phrase? {
    let now = ScenarioHistory.Step(label: "", columns: columns, column: column)
    guard let step = isBack ? history.back(from: now) : history.forth(from: now) else { return nil }
    columns = step.columns
    column = min(step.column, columns.count - 1)
    return step.label
  }

  /// A column was written into its file: steps taken back show what was there before, as changes of
  /// what the file says now.
  mutating func rewriteHistory(_ written: WrittenScenario, as file: ScenarioColumn?) {
    guard let file, case .changes = written.save.kind else { return }
    history.rewrite { written.save.concerns($0) ? written.save.column($0, as: file) : $0 }
  }

  // MARK: What follows

  /// What a tornado belongs to.
  private struct TornadoBasis: Hashable, Sendable {
    let revision: Int
    let column: Int
  }

  /// Moves every number of the column under the cursor, where that is shown and not known yet.
  mutating func settleTornado(in context: SettingContext) {
    guard view == .tornado else { return }
    let basis = TornadoBasis(revision: revision, column: column)
    guard basis != tornadoBasis else { return }
    tornadoBasis = basis
    guard let comparison = outlook.value.comparison,
      let place = outlook.value.place(ofColumn: column)
    else {
      tornado = nil
      return
    }
    tornado = Shared(
      Tornado(
        of: selected.scenario, measure: measure, years: comparison.years,
        total: comparison.total(place)?.figure, in: context))
    tornadoRow = min(tornadoRow, max(0, (tornado?.value.rows.count ?? 0) - 1))
  }

  /// Takes what follows from the columns, and stands on a row and a year that are there.
  ///
  /// - Parameter revision: A number no other outlook has had.
  mutating func take(_ outlook: ScenarioOutlook, revision: Int) {
    self.outlook = Shared(outlook)
    self.revision = revision
    if let years = outlook.comparison?.years {
      let wanted = year ?? outlook.firstOpenYear ?? years.lowerBound
      year = min(max(wanted, years.lowerBound), years.upperBound)
    }
    let rows = outlook.rows
    if !rows.contains(row) {
      row = Self.nearest(to: row, among: rows) ?? .total
      // What was typed was meant for the row that is gone.
      entry = nil
    }
  }

  /// Marks a year of those all columns have.
  mutating func stand(onYear wanted: Int) {
    guard let years = outlook.value.comparison?.years else { return }
    year = min(max(wanted, years.lowerBound), years.upperBound)
  }

  /// The row that stands where one that is gone stood.
  private static func nearest(to row: ScenarioRow, among rows: [ScenarioRow]) -> ScenarioRow? {
    switch row {
    case .setting(let setting):
      return rows.last { $0.setting.map { $0 < setting } ?? false } ?? rows.first
    case .year:
      // Columns may have no year in common.
      let last = rows.last { if case .year = $0 { true } else { false } }
      return last ?? rows.first { $0 == .total } ?? rows.first
    default: return rows.first { $0 == .total } ?? rows.first
    }
  }
}
