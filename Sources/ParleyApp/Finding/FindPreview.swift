import ParleyModel
import ParleyStore
import TerminalKit

/// What stands behind a find: its row with its sources, the lines around it, or its settings.
struct FindPreview {
  let state: AppState
  let item: FindItem
  let query: FindQuery
  let width: Int
  let height: Int

  /// The lines that show; the last one says where more follows.
  var lines: [StyledLine] {
    switch item.subject {
    case .row:
      guard let record = item.record(in: state.shown) else { return [] }
      return RowList(state: state, records: [record], width: width, isWhole: false).lines
        .map(\.text)
    case .line(ofNote: let id, let number): return note(id, around: number)
    case .scenario(let id):
      return state.projections.scenarios.first { $0.id == id }.map { settings(of: $0) } ?? []
    }
  }

  private func note(_ id: String, around number: Int) -> [StyledLine] {
    let text = state.noteText(id) ?? ""
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let title = StyledLine(display(NoteStore.file(ofNote: id)), .heading)
    let first = max(1, number - max(1, (height - 2) / 3))
    let digits = max(3, String(min(rows.count, first + height)).count)
    var lines = [title]
    for place in first..<max(first, min(rows.count + 1, first + height)) {
      let isHit = place == number
      var line = StyledLine(
        display("\(place)").paddedLeft(to: digits), isHit ? .accent : .dim)
      line.append(isHit ? "> " : "  ", .accent)
      let row = display(String(rows[place - 1]).replacing("\t", with: " "))
      let places = isHit ? FindMatch.places(of: query, in: FindText(facts: row)) : []
      line.append(row, isHit ? .text : .dim, marking: places)
      lines += line.wrapped(to: width, indent: digits + 2)
    }
    return lines
  }

  private func settings(of scenario: Scenario) -> [StyledLine] {
    var lines = StyledLine(display(scenario.title), .heading).wrapped(to: width)
    let total = state.projections.total(of: scenario).map {
      FigureText.amount(FigureText.value($0), unit: state.shown.money)
    }
    lines.append(entry(say("total"), total ?? say("cannot be computed")))
    for setting in scenario.settings(in: state.projections.context) {
      guard let value = scenario.value(of: setting), value != SettingValue.none else { continue }
      lines.append(entry("\(setting.title)", "\(value.text(for: setting))"))
    }
    let note = StyledLine(display(scenario.note), .dim)
    return lines + (scenario.note.isEmpty ? [] : [StyledLine()] + note.wrapped(to: width))
  }

  private func entry(_ name: String, _ value: String) -> StyledLine {
    var line = StyledLine("  ")
    line.append(display(name).padded(to: 24), .dim)
    if line.width > 26 { line.append("  ") }
    line.append(value)
    return line
  }
}
