import ParleyModel
import TerminalKit

/// Draws the difference of a column and A, year by year, with its band and in how many paths it is
/// above zero.
struct ScenarioDifferenceView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  func draw(into painter: inout Painter) {
    let table = DifferenceTable(screen, in: state)
    var rect = layout.body
    guard let table else {
      let text =
        screen.columns.count < 2
        ? "a adds a scenario to compare this one with." : screen.outlook.value.failure
      painter.put(display(text), x: rect.x + 1, y: rect.y, width: rect.width - 2, role: .dim)
      return
    }
    // Whatever fits: the wider band goes first.
    let columns = table.columns(fitting: rect.width - 2)
    let head = columns.map { table.head[$0] }
    let widths = columns.map { table.width(of: $0) }
    func line(_ cells: [String], _ role: (Int) -> Role) -> StyledLine {
      var line = StyledLine(" ")
      for (index, cell) in cells.enumerated() {
        line.append(display(cell).paddedLeft(to: widths[index]), role(columns[index]))
        line.append("  ")
      }
      return line
    }
    painter.put(
      line(head) { _ in .chartAxis }, x: rect.x, y: rect.takeTop(1).y, width: rect.width)
    let years = table.rows.count - 1
    let here = screen.year.flatMap { year in table.rows.firstIndex { $0.year == year } } ?? 0
    let height = max(1, rect.height - 1)
    let top = max(0, min(here - height / 2, years - height))
    for (offset, row) in table.rows.dropLast().dropFirst(top).prefix(height).enumerated() {
      let y = rect.y + offset
      put(row, line(columns.map { row.cells[$0] }) { table.role(of: $0, in: row) }, y: y)
      if row.year == screen.year {
        painter.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: true)
        if state.overlay == nil { painter.frame.cursor = Point(x: rect.x, y: y) }
      }
    }
    guard let total = table.rows.last else { return }
    put(
      total,
      line(columns.map { total.cells[$0] }) { table.role(of: $0, in: total, isTotal: true) },
      y: rect.y + min(years, height))

    func put(_ row: DifferenceTable.Row, _ line: StyledLine, y: Int) {
      guard y < rect.maxY else { return }
      painter.put(line, x: rect.x, y: y, width: rect.width)
      painter.frame.outline.append(
        OutlineNode(
          level: 3, text: zip(table.head, row.cells).map { "\($0) \($1)" }.joined(separator: ", "),
          isFocused: row.year == screen.year && row.year != nil))
    }
  }
}

/// The difference of two columns as a table: on the screen, and copied as Markdown or TSV.
struct DifferenceTable {
  /// A year, or the total.
  struct Row {
    /// nil for the total.
    let year: Int?
    let cells: [String]
    let difference: Figure?
  }

  let head: [String]
  private(set) var rows: [Row] = []
  /// What the table compares, as a heading says it.
  let title: String

  /// nil where there are no two columns, or no figures to compare.
  init?(_ screen: ScenarioScreen, in state: AppState) {
    let outlook = screen.outlook.value
    let column = screen.column == 0 ? 1 : screen.column
    guard let comparison = outlook.comparison, outlook.hasBase, screen.columns.count > 1,
      let place = outlook.place(ofColumn: column)
    else { return nil }
    let letter = ScenarioColumn.letter(column)
    head = [
      "year", "A", letter, "\(letter) - A", "%", "90 % band", "50 % band", "P(\(letter) > A)",
      "state",
    ]
    let measure = state.measureTitle(screen)
    title =
      "\(letter) \(screen.columns[column].name) less A \(screen.columns[0].name) (\(measure))"
    let bands = state.scenarioBands?.bands
    for year in comparison.years.map(Optional.some) + [nil] {
      let a = year.map { comparison.figure(0, in: $0)?.figure } ?? comparison.total(0)?.figure
      let b = year.map { comparison.figure(place, in: $0) } ?? comparison.total(place)
      let difference = comparison.difference(place, in: year)
      let percent = comparison.percent(place, in: year)
      let band = bands?.difference(place, in: year)
      func ends(_ low: Int, _ high: Int) -> String {
        guard let band, !band.isConstant else { return "" }
        return [band.percentiles[low], band.percentiles[high]].map {
          PercentileText.band($0, in: band, screen.measure)
        }.joined(separator: " to ")
      }
      rows.append(
        Row(
          year: year,
          cells: [
            year.map(String.init) ?? "total", a.map { FigureText.value($0) } ?? "",
            b.map { FigureText.value($0.figure) } ?? "",
            difference.map { FigureText.signed($0) } ?? "",
            percent.map { FigureText.change($0) } ?? "", ends(0, 4), ends(1, 3),
            band.map { Rounded.plain($0.positiveShare * 100, 1) + " %" } ?? "",
            b?.state.name ?? "",
          ], difference: difference))
    }
  }

  /// Cells of a column.
  func width(of column: Int) -> Int {
    ([head[column]] + rows.map { $0.cells[column] }).map { display($0).width }.max() ?? 0
  }

  /// The columns that fit, in order.
  func columns(fitting width: Int) -> [Int] {
    // Years, sums and their difference always; then what says how sure it is.
    var chosen: Set<Int> = [0, 1, 2, 3]
    for column in [4, 5, 7, 8, 6] {
      let wider = chosen.union([column])
      guard wider.reduce(0, { $0 + self.width(of: $1) + 2 }) <= width else { continue }
      chosen = wider
    }
    return chosen.sorted()
  }

  func role(of column: Int, in row: Row, isTotal: Bool = false) -> Role {
    switch column {
    case 3:
      let sign = row.difference?.value.coefficient ?? 0
      return sign < 0 ? .negative : sign > 0 ? .positive : .text
    case 5, 6, 8: return .dim
    default: return isTotal ? .heading : .text
    }
  }

  /// For a mail or a memo, with what it compares above it.
  var markdown: String {
    "### \(title)\n\n"
      + MarkdownTable.text(
        header: head, rows: rows.map(\.cells), isNumeric: head.indices.map { $0 < 8 })
  }

  /// For a spreadsheet: numbers without thousands, a tab between cells.
  var tsv: String {
    ([head] + rows.map(\.cells)).map { row in
      row.map { $0.replacing(",", with: "").replacing("\t", with: " ") }.joined(separator: "\t")
    }.joined(separator: "\n") + "\n"
  }
}

extension AppState {
  /// The differences the scenarios screen shows; nil where there are none.
  var differenceTable: DifferenceTable? { scenarios.flatMap { DifferenceTable($0, in: self) } }
}
