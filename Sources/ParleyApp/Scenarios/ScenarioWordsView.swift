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
    lines += detail.prefix(max(0, rect.height - lines.count))
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      painter.put(line, x: rect.x + 1, y: rect.y + offset, width: width)
    }
    painter.frame.outline.append(OutlineNode(level: 2, text: "In words: \(self.sentence)"))
    for line in detail {
      painter.frame.outline.append(OutlineNode(level: 3, text: line.plain.trimmed))
    }
  }

  /// The result of the column under the cursor against A, or of B where that is A itself.
  var sentence: String { state.sentence(of: screen) }

  private func details(_ width: Int) -> [StyledLine] {
    if screen.view == .charts || screen.view == .difference {
      return ScenarioReadOut(state: state, screen: screen).lines(width: width)
    }
    guard screen.view == .columns else { return [] }
    if let setting = screen.row.setting {
      return SettingReadOut(state: state, screen: screen).lines(setting, width: width)
    }
    guard let figure = screen.cells[screen.row, screen.column]?.figure else { return [] }
    return ScenarioReadOut.account(of: figure, in: state, width: width)
  }
}

extension AppState {
  /// What the scenarios screen says in words.
  func sentence(of screen: ScenarioScreen) -> String {
    let outlook = screen.outlook.value
    if let comparison = outlook.comparison {
      guard screen.columns.count > 1 else {
        return "a adds a scenario to compare \(screen.columns[0].plainName) with."
      }
      guard outlook.hasBase else {
        return "Without A there is nothing to compare with on this day; b makes another column A."
      }
      let column = screen.column == 0 ? 1 : screen.column
      guard let place = outlook.place(ofColumn: column) else {
        guard case .left(let reason) = outlook.standings[column] else { return "" }
        return "\(screen.columns[column].plainName) cannot be shown: \(reason)."
      }
      let names = screen.columns.indices.filter { outlook.place(ofColumn: $0) != nil }
        .map { screen.spokenName($0) }
      return ComparisonSentence.text(
        of: place, in: comparison, bands: scenarioBands?.bands, names: names, unit: unit(screen))
    }
    return outlook.failure.isEmpty ? "No scenario can be shown on this day." : outlook.failure
  }
}

extension ScenarioScreen {
  /// A column's name as a sentence says it: with its letter where another one has the same.
  func spokenName(_ column: Int) -> String {
    let name = columns[column].plainName
    let isAlone = columns.count { $0.plainName == name } == 1
    let changed = columns[column].isChanged ? " as changed" : ""
    return isAlone ? name + changed : "\(ScenarioColumn.letter(column)), \(name)\(changed),"
  }
}
