import ParleyModel
import TerminalKit

/// What stands below a field: its list, and why what it holds will not do.
extension FormRows {
  /// The entries of the list under the cursor, as many as there is room for.
  func list(of field: Form.Field, _ index: Int) -> [FormRow] {
    guard let entry = form.entry else { return [] }
    let entries = field.entries
    let matches = form.matches
    let place = matches.firstIndex(of: entry) ?? 0
    let height = min(listHeight, matches.count)
    let top = max(0, min(place - height / 2, matches.count - height))
    var shown = Array(matches[top..<top + height])
    // The entry that adds one is in sight however long the list is.
    if height > 2, let last = matches.last, field.isAdding(last) { shown[height - 1] = last }
    let widest = matches.map { display(entries[$0].title).width }.max() ?? 0
    let marks = field.chosen == nil ? 0 : 4
    let titleWidth = max(1, min(widest, room - 2 - marks))
    return shown.map { place in
      let choice = entries[place]
      let isHere = place == entry
      var line = indented
      line.append(isHere ? symbols.bullet + " " : "  ", .accent)
      let target = Target.choice(choice.id, field: field.id)
      let isTaken = field.chosen?.contains(choice.id) ?? false
      if field.chosen != nil {
        line.append(
          field.isAdding(place) ? "    " : isTaken ? "[x] " : "[ ] ",
          isTaken ? .accent : .dim, on: target)
      }
      line.append(
        display(choice.title).truncated(to: titleWidth).padded(to: titleWidth),
        isHere ? .accent : .text, on: target)
      let left = room - titleWidth - 4 - marks
      let note = display(note(of: choice, in: field))
      if left >= min(note.width, 8) { line.append("  " + note.truncated(to: left), .dim) }
      return FormRow(
        line: line, field: index, part: .choice(isChosen: isHere),
        caret: isHere ? indent : nil,
        outline: OutlineNode(
          level: 3, text: heard(choice, in: field, line, isHere: isHere, isTaken: isTaken)))
    }
  }

  private func note(of choice: Form.Choice, in field: Form.Field) -> String {
    field.unknown.contains(choice.id)
      ? say("not in the list; it stays unless you drop it") : choice.note
  }

  private func heard(
    _ choice: Form.Choice, in field: Form.Field, _ line: StyledLine, isHere: Bool, isTaken: Bool
  ) -> String {
    guard field.chosen != nil else { return isHere ? say("\(line.heard), chosen") : line.heard }
    let text = StyledLine(display("\(choice.title)  \(note(of: choice, in: field))")).heard
    if isTaken { return isHere ? say("\(text), taken, under the cursor") : say("\(text), taken") }
    return isHere ? say("\(text), under the cursor") : text
  }

  /// At most two rows for a fault and as many for a warning, so that they do not push their field out of
  /// sight.
  func faults(of field: Form.Field, _ index: Int) -> [FormRow] {
    let said = [(field.fault, Role.error), (field.warning, Role.warning)]
    return said.flatMap { text, role -> [FormRow] in
      guard let text else { return [] }
      let lines = StyledLine(display("! \(text)"), role).wrapped(to: room, indent: 2)
      return CutLines(lines, height: index == form.cursor ? 4 : 2, width: room).lines.map { text in
        var line = indented
        line.append(text)
        return FormRow(line: line, field: index, part: .fault)
      }
    }
  }

  /// The blanks before a content.
  private var indented: StyledLine {
    StyledLine(.blanks(indent))
  }
}
