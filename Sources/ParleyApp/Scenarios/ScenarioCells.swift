import ParleyModel
import ParleyStore
import TerminalKit

/// The cells of the scenarios screen's columns, written once for what they show and not for every
/// frame.
struct ScenarioCells: Sendable {
  /// What a cell says, the most needed part first; later parts show where there is room.
  struct Cell: Sendable {
    var parts: [StyledLine]
    /// The figure it shows; nil for settings and for what is none.
    var figure: Figure?
    /// Whether its first part is set to the right of its place, as numbers are.
    var isNumeric = true
  }

  /// What cells are written for; anything else asks for new ones.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let hasBands: Bool
    let language: Language
  }

  let basis: Basis?
  private let cells: [ScenarioRow: [Cell]]

  /// No cells.
  init() {
    basis = nil
    cells = [:]
  }

  /// The cells of every row of a screen.
  init(_ screen: ScenarioScreen, bands: ScenarioBands?, in state: AppState, basis: Basis) {
    self.basis = basis
    let writer = ScenarioCellWriter(screen: screen, bands: bands, state: state)
    var cells: [ScenarioRow: [Cell]] = [:]
    for row in screen.outlook.value.rows {
      cells[row] = screen.columns.indices.map { writer.cell(row, $0) }
    }
    self.cells = cells
  }

  /// The cell of a row in a column; nil where there is none.
  subscript(row: ScenarioRow, column: Int) -> Cell? {
    guard let row = cells[row], row.indices.contains(column) else { return nil }
    return row[column]
  }
}

/// Writes the cells of the columns: figures from the comparison, settings with what they differ from.
struct ScenarioCellWriter {
  let screen: ScenarioScreen
  let bands: ScenarioBands?
  let state: AppState

  private typealias Cell = ScenarioCells.Cell
  private var outlook: ScenarioOutlook { screen.outlook.value }

  func cell(_ row: ScenarioRow, _ column: Int) -> ScenarioCells.Cell {
    if let setting = row.setting { return cell(of: setting, column) }
    guard let comparison = outlook.comparison, let place = outlook.place(ofColumn: column) else {
      return Cell(parts: [])
    }
    let hasDifference = place > 0 && outlook.hasBase
    switch row {
    case .setting: return Cell(parts: [])
    case .year(let year):
      guard let (figure, state) = comparison.figure(place, in: year) else { return none }
      return cell(figure, [self.state(state), band(bands?.bands[place, year], state)])
    case .total:
      guard let (figure, _) = comparison.total(place) else { return none }
      return cell(figure, [band(bands?.bands.total(place))], .heading)
    case .difference:
      guard hasDifference, let figure = comparison.difference(place, in: nil) else {
        return Cell(parts: [])
      }
      return difference(figure, comparison, place)
    case .ceiling, .floor:
      let (ceiling, floor) = (comparison.ceiling(place, in: nil), comparison.floor(place, in: nil))
      if let ceiling, ceiling.value == floor?.value {
        return Cell(parts: [StyledLine(display(say("no rise is open")), .dim)], isNumeric: false)
      }
      return row == .ceiling ? bound(ceiling, say("no cap")) : bound(floor, say("none"))
    case .firstRise: return rise(comparison.firstRise(place), yearly: nil)
    case .wholeRise:
      return rise(comparison.cumulativeRise(place), yearly: comparison.yearlyRise(place)?.figure)
    case .riseWithin:
      return rise(comparison.riseWithin(place), yearly: comparison.yearlyRiseWithin(place)?.figure)
    case .dollars: return total(outlook.dollars[place], say("USD m"))
    case .defenceShare: return total(outlook.defenceShares[place], "%")
    case .breakEven:
      guard hasDifference else { return Cell(parts: []) }
      // Where they cost the same as they stand there is no one value at which they do.
      if comparison.difference(place, in: nil)?.value.coefficient == 0 {
        return Cell(
          parts: [StyledLine(display(say("the same as they stand")), .dim)], isNumeric: false)
      }
      return breakEven(column, place)
    case .capBinds(let year):
      guard let share = bands?.bands.capBinds(place, in: year) else { return Cell(parts: []) }
      let percent = Rounded.plain(share * 100, share > 0 && share < 0.1 ? 1 : 0)
      return Cell(parts: [
        StyledLine(display("\(percent) %")), StyledLine(display(say("of the paths")), .dim),
      ])
    }
  }

  // MARK: Figures

  private var none: Cell {
    Cell(parts: [StyledLine(display(say("no figure")), .dim)], isNumeric: false)
  }

  private func cell(
    _ figure: Figure, _ others: [StyledLine], _ role: Role = .text
  ) -> ScenarioCells.Cell {
    var value = StyledLine(display(FigureText.value(figure)), role)
    if figure.isWeak { value.append(FigureText.mark(figure.provenance.confidence), .badgeDerived) }
    return Cell(parts: [value] + others.filter { !$0.isEmpty }, figure: figure)
  }

  private func state(_ state: YearState) -> StyledLine {
    StyledLine(display(state.title.text), state == .projected ? .chartLine2 : .dim)
  }

  /// `1,571-1,725`; what is still being computed says so.
  private func band(_ band: Distribution?, _ state: YearState = .projected) -> StyledLine {
    guard let band else {
      let isComing = bands == nil && state >= .given
      return isComing
        ? StyledLine(display(self.state.symbols.isASCII ? "..." : "…"), .dim) : .init()
    }
    let ends = [band.percentiles[0], band.percentiles[4]]
    let texts = ends.map { PercentileText.band($0, in: band, screen.measure) }
    return StyledLine(display(texts.joined(separator: ends[0] < 0 ? say(" to ") : "-")), .dim)
  }

  private func difference(
    _ figure: Figure, _ comparison: ScenarioComparison, _ place: Int
  ) -> ScenarioCells.Cell {
    var parts = [StyledLine]()
    if let percent = comparison.percent(place, in: nil) {
      parts.append(StyledLine(display("(\(FigureText.change(percent)))"), .dim))
    }
    let band = bands?.bands.difference(place, in: nil)
    if band.map({ !$0.isOnePoint }) ?? true { parts.append(self.band(band)) }
    let role: Role =
      figure.value.coefficient < 0
      ? .negative : figure.value.coefficient > 0 ? .positive : .text
    return Cell(
      parts: [StyledLine(display(FigureText.signed(figure)), role)] + parts, figure: figure)
  }

  private func bound(_ figure: Figure?, _ absence: String) -> ScenarioCells.Cell {
    guard let figure else {
      return Cell(parts: [StyledLine(display(absence), .dim)], isNumeric: false)
    }
    return cell(figure, [])
  }

  private func total(_ total: Figure?, _ unit: String) -> ScenarioCells.Cell {
    guard let total else { return none }
    return cell(total, [StyledLine(display(unit), .dim)])
  }

  private func rise(_ rise: RiseFigure?, yearly: Figure?) -> ScenarioCells.Cell {
    guard let rise else { return Cell(parts: []) }
    var parts = [
      StyledLine(display(FigureText.change(rise.figure))),
      StyledLine(display(say("on \(rise.baseYear)")), .dim),
    ]
    if let yearly {
      parts.append(StyledLine(display(say("\(FigureText.value(yearly)) % a year")), .dim))
    }
    // Growth is that of the payments, whatever the columns count.
    if screen.measure != .krw {
      parts.insert(StyledLine(display(say(Phrase(money: state.shown.money))), .dim), at: 1)
    }
    return Cell(parts: parts, figure: rise.figure)
  }

  private func breakEven(_ column: Int, _ place: Int) -> ScenarioCells.Cell {
    guard let bands, let breakEven = bands.breakEvens[place] else {
      return Cell(parts: [self.band(nil)])
    }
    let letter = ScenarioColumn.letter(column)
    func words(_ text: Phrase) -> Cell {
      Cell(parts: [StyledLine(display(text.text), .dim)], isNumeric: false)
    }
    switch breakEven.answer {
    case .at:
      guard let figure = breakEven.figure else { return none }
      return Cell(
        parts: [
          StyledLine(display("\(FigureText.value(figure)) %")),
          StyledLine(display(say("in every year")), .dim),
        ], figure: figure)
    case .always: return words("any: they cost the same")
    case .never(let cheaper): return words("none: \(cheaper == 0 ? "A" : letter) costs less")
    case .noEffect(let cheaper):
      return words("no matter: \(cheaper == 0 ? "A" : letter) costs less")
    case .failed(let error): return words(error.message)
    }
  }

  // MARK: Settings

  private func cell(of setting: ScenarioSetting, _ column: Int) -> ScenarioCells.Cell {
    // What cannot be shown on the day says nothing of itself.
    guard outlook.place(ofColumn: column) != nil, outlook.settings[column].contains(setting) else {
      return Cell(parts: [])
    }
    let columns = screen.columns
    let scenario = columns[column].scenario
    guard let value = scenario.value(of: setting) else { return Cell(parts: []) }
    let before = columns[column].saved.value(of: setting)
    let isChanged = before != value
    var text = value.text(for: setting)
    if case .index(let term) = setting, scenario.terms.indices.contains(term) {
      text += " \(YearSpan.text(scenario.terms[term].from, scenario.terms[term].to))"
    }
    var parts: [StyledLine] = []
    let isProjected = value == SettingValue.none && isPath(setting)
    let assumed = columns[column].assumed(setting)
    if isProjected, let central = projected(setting, column) {
      parts.append(StyledLine(display("(\(central))"), .dim))
    } else {
      let base = columns[0].scenario.value(of: setting)
      // What A has no place for is no difference of the same thing.
      let isSameKind =
        setting != .opening
        || columns[0].scenario.value(of: .openingKind) == scenario.value(of: .openingKind)
      let differs = outlook.hasBase && column > 0 && base != nil && base != value && isSameKind
      var line = StyledLine(
        display(text),
        isChanged
          ? .warning
          : assumed != nil || value == SettingValue.none && !differs
            ? .dim : differs ? .accent : .text)
      if isChanged { line.append(state.symbols.isASCII ? "*" : " ✎", .warning) }
      parts.append(line)
      // Where the columns count in different units the row's title names none.
      if value != SettingValue.none, screen.unit(of: setting, money: state.shown.money) == nil {
        let unit = setting.unit(in: scenario, money: state.shown.money)
        if !unit.isEmpty { parts.append(StyledLine(display(unit), .dim)) }
      }
      if isChanged {
        let was = before.map { $0.text(for: setting) } ?? say("none")
        parts.append(StyledLine(display(say("was \(was)")), .warning))
      }
      if differs {
        let other = base.map { $0.text(for: setting) } ?? say("none")
        parts.append(StyledLine(display("A \(other)"), .accent))
      }
    }
    if assumed != nil { parts.insert(StyledLine(display(say("(assumed)")), .dim), at: 1) }
    if !isChanged, let tag = sourceTag(setting, column) {
      parts.append(StyledLine(display(tag), .dim))
    }
    return Cell(parts: parts, isNumeric: value.isNumeric)
  }

  private func isPath(_ setting: ScenarioSetting) -> Bool {
    if case .path = setting { true } else { false }
  }

  /// The projected value that a given one would take the place of.
  private func projected(_ setting: ScenarioSetting, _ column: Int) -> String? {
    guard case .path(let driver, let year) = setting, let comparison = outlook.comparison,
      let place = outlook.place(ofColumn: column),
      let value = comparison.projections[place].figure(of: driver, in: year)
    else { return nil }
    return FigureText.value(value.figure)
  }

  /// `as-signed:17`, `workspace:25`: where a setting is written, short.
  private func sourceTag(_ setting: ScenarioSetting, _ column: Int) -> String? {
    guard let statement = state.statement(of: setting, in: screen.columns[column]) else {
      return nil
    }
    return statement.place.shortName
  }
}

extension SettingValue {
  /// Whether the screen sets it to the right, below other numbers.
  var isNumeric: Bool {
    switch self {
    case .number, .year, .none: true
    case .index, .opening: false
    }
  }
}

extension Place {
  /// `as-signed:17`: the file without folder and ending.
  var shortName: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return line > 0 ? "\(stem):\(line)" : stem
  }
}
