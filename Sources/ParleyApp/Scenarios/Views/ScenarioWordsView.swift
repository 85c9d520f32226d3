import ParleyModel
import TerminalKit

/// Draws the lines below the columns: what is under the cursor and where it comes from, and the
/// result in words.
struct ScenarioWordsView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  private var outlook: ScenarioOutlook { screen.outlook.value }

  func draw(into painter: inout Painter) {
    painter.hear(2, say("In words: \(sentence)"))
    for line in painter.isHeard ? details(ChartWords.width) : [] { painter.hear(3, line: line) }
    var rect = layout.words
    guard rect.height > 1 else { return }
    let rule = rect.takeTop(1)
    for x in rule.x..<rule.maxX {
      painter.frame.set(
        glyph: painter.symbols.rule, x: x, y: rule.y, style: painter.theme[.border])
    }
    let width = rect.width - 2
    let sentence = StyledLine(display(sentence)).wrapped(to: width, indent: 0)
    let detail = details(width)
    // The sentence is what is read aloud; beside a chart every column has its line first.
    let least = screen.view == .columns ? 1 : screen.columns.count
    let forSentence = min(sentence.count, max(1, rect.height - min(detail.count, least)))
    var lines = Array(sentence.prefix(forSentence))
    if lines.count < sentence.count, let last = lines.popLast() {
      // What is cut says so.
      lines.append(last.cut(to: width))
    }
    lines += detail.prefix(max(0, rect.height - lines.count))
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      painter.put(line, x: rect.x + 1, y: rect.y + offset, width: width)
    }
  }

  /// The result of the column under the cursor against A, or of B where that is A itself.
  var sentence: String { state.sentence(of: screen) }

  private func details(_ width: Int) -> [StyledLine] {
    if screen.view == .charts || screen.view == .difference {
      return ScenarioReadOut(state: state, screen: screen).lines(width: width)
    }
    if screen.view == .tornado { return tornadoDetails(width) }
    if let setting = screen.row.setting {
      if screen.entry != nil {
        let values = screen.selected.scenario.allowedValues(of: setting)
        return [StyledLine(display("\(screen.title(of: screen.row)): \(values)"), .accent)]
      }
      return SettingReadOut(state: state, screen: screen).lines(setting, width: width)
    }
    guard let figure = screen.cells[screen.row, screen.column]?.figure else { return [] }
    return ScenarioReadOut.account(of: figure, in: state, width: width)
  }
}

extension ScenarioWordsView {
  /// By what the number under the cursor was moved, and which numbers change nothing.
  private func tornadoDetails(_ width: Int) -> [StyledLine] {
    guard let tornado = screen.tornado?.value, tornado.rows.indices.contains(screen.tornadoRow)
    else { return [] }
    let row = tornado.rows[screen.tornadoRow]
    var lines = [
      StyledLine(
        display(
          say(
            """
            \(row.title) moved by \(row.step): total \(FigureText.value(row.totalLow)) at \
            \(row.low), \(FigureText.value(row.totalHigh)) at \(row.high)
            """)), .accent)
    ]
    if !tornado.still.isEmpty {
      lines.append(
        StyledLine(display(say("without effect: \(tornado.still.joined(separator: ", "))")), .dim))
    }
    return lines.flatMap { $0.wrapped(to: width, indent: 2) }
  }
}

extension AppState {
  /// What the scenarios screen says in words.
  func sentence(of screen: ScenarioScreen) -> String {
    let outlook = screen.outlook.value
    if let comparison = outlook.comparison {
      guard screen.columns.count > 1 else {
        let add = key("scenarios.add")
        return say("\(add) adds a scenario to compare \(screen.columns[0].plainName) with.")
      }
      guard outlook.hasBase else {
        let base = key("scenarios.base")
        return say(
          "Without A there is nothing to compare with on this day; \(base) makes another column A.")
      }
      let column = screen.column == 0 ? 1 : screen.column
      guard let place = outlook.place(ofColumn: column) else {
        guard case .left(let reason) = outlook.standings[column] else { return "" }
        return say("\(screen.columns[column].plainName) cannot be shown: \(reason).")
      }
      let names = screen.columns.indices.filter { outlook.place(ofColumn: $0) != nil }
        .map { screen.spokenName($0) }
      let result = ComparisonSentence.text(
        of: place, in: comparison, bands: scenarioBands?.bands, names: names,
        unit: Catalogue.$current.withValue(nil) { unit(screen) })
      let base =
        comparison.hasBreak
        ? comparison.breakYear.map {
          say(" GDP is on a newer base from \($0): shares before and after are not comparable.")
        } ?? "" : ""
      return result + screen.warning(of: column) + base
    }
    if outlook.failure.isEmpty { return say("No scenario can be shown on this day.") }
    return screen.columns.count > 1
      ? say("\(outlook.failure); \(key("scenarios.remove")) takes a column out.")
      : say("\(outlook.failure).")
  }
}

extension ScenarioScreen {
  /// A sentence, in the language in force, where a column and A do not assume the same, which a total does not show.
  func warning(of column: Int) -> String {
    let (a, b) = (columns[0].scenario, columns[column].scenario)
    let differing = Set(outlook.value.settings[0] + outlook.value.settings[column]).sorted()
      .filter { setting in
        switch setting {
        case .process, .path, .priceYear: a.value(of: setting) != b.value(of: setting)
        default: false
        }
      }.map(\.title)
    guard !differing.isEmpty else { return "" }
    let names = Array(differing.prefix(3)).joined(separator: ", ")
    return differing.count > 3
      ? say(" They do not assume the same: \(names) and more.")
      : say(" They do not assume the same: \(names).")
  }

  /// A column's name as a sentence says it: with its letter where another one has the same.
  func spokenName(_ column: Int) -> Phrase {
    let name = columns[column].plainName
    let isAlone = columns.count { $0.plainName == name } == 1
    let changed: Phrase = columns[column].isChanged ? "\(name) as changed" : name
    return isAlone ? changed : "\(ScenarioColumn.letter(column)) (\(changed))"
  }
}
