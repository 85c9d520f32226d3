import ParleyModel
import TerminalKit

/// The rows of a form's fields: labels in one column, contents in the next.
struct FormRows {
  let form: Form
  let symbols: Symbols
  /// Cells a row may take.
  let width: Int
  /// Rows a list may take.
  let listHeight: Int

  /// Cells the labels take.
  private var labelWidth: Int {
    let widest = form.fields.map { display($0.label).width }.max() ?? 0
    return min(widest, width * 2 / 5)
  }
  /// Where the contents begin: behind the mark, the label and a gap.
  private var contentX: Int { labelWidth + 4 }
  private var room: Int { max(1, width - contentX) }

  /// Every field's rows, in their order.
  var rows: [FormRow] { form.fields.indices.flatMap(rows) }

  private func rows(of index: Int) -> [FormRow] {
    let field = form.fields[index]
    let isHere = index == form.cursor
    var head = FormRow(line: start(field, isHere: isHere), field: index, part: .content)
    switch field.content {
    case .text(let text):
      let caret = append(text, hint: field.hint, caret: isHere ? form.caret : nil, to: &head.line)
      head.caret = caret.map { contentX + $0 }
    case .choice(let choices, _):
      let x = append(choices, of: field, isHere: isHere, to: &head.line)
      if isHere { head.caret = contentX + x }
    }
    head.outline = OutlineNode(level: 2, text: spoken(field, isHere: isHere), isFocused: isHere)
    var rows = [head]
    if isHere, field.isList { rows += list(of: field, index) }
    rows += faults(of: field, index)
    return rows
  }

  private func start(_ field: Form.Field, isHere: Bool) -> StyledLine {
    var line = StyledLine(isHere ? symbols.folded + " " : "  ", .accent)
    let label = display(field.label).truncated(to: labelWidth).padded(to: labelWidth)
    line.append(label, isHere ? .heading : .text)
    line.append("  ")
    return line
  }

  /// Appends a text and what to type, and returns where the caret stands in the content.
  private func append(
    _ text: String, hint: String, caret: Int?, to line: inout StyledLine
  ) -> Int? {
    let content = WrittenText(text, caret: caret, width: room)
    line.append(content.shown)
    // The caret's own cell comes before the hint.
    let gap = content.shown.isEmpty ? (caret == nil ? 0 : 1) : 2
    let hint = display(hint)
    let left = room - content.shown.width - gap
    if !hint.isEmpty, text.isEmpty ? left > 1 : hint.width <= left {
      line.append(display(String(repeating: " ", count: gap)))
      line.append(hint.truncated(to: left), .dim)
    }
    return content.caret
  }

  /// Appends the choices beside each other where they fit, else the chosen one alone; returns where
  /// that begins in the content.
  private func append(
    _ choices: [Form.Choice], of field: Form.Field, isHere: Bool, to line: inout StyledLine
  ) -> Int {
    guard let selected = field.selected else {
      line.append(display(say("nothing to choose from")).truncated(to: room), .dim)
      return 0
    }
    let titles = choices.map { display($0.title) }
    let beside = titles.reduce(0) { $0 + $1.width + 3 } - 1
    let start = line.width
    var x = 0
    if !field.isList, beside <= room {
      for (index, title) in titles.enumerated() {
        if index > 0 { line.append(" ") }
        let isChosen = index == selected
        if isChosen { x = line.width - start }
        line.append(
          isChosen ? "[" + title + "]" : " " + title + " ", isChosen ? .accent : .dim,
          on: .choice(choices[index].id, field: field.id))
      }
    } else {
      line.append("[" + titles[selected].truncated(to: room - 2) + "]", .accent)
      if isHere { line.append("  " + standing(selected), .dim) }
    }
    let note = display(choices[selected].note)
    let left = room - (line.width - start) - 2
    if !note.isEmpty, left >= min(note.width, 8) {
      line.append("  " + note.truncated(to: left), .dim)
    }
    return x
  }

  /// `3 of 30`, or while a choice is looked for `1 of 4 with 'bud'`.
  private func standing(_ selected: Int) -> DisplayText {
    let matches = form.matches
    let place = (matches.firstIndex(of: selected) ?? 0) + 1
    return display(
      form.search.isEmpty
        ? say("\(place) of \(matches.count)")
        : say("\(place) of \(matches.count) with '\(form.search)'"))
  }

  private func list(of field: Form.Field, _ index: Int) -> [FormRow] {
    guard let choices = field.choices, let selected = field.selected else { return [] }
    let matches = form.matches
    let place = matches.firstIndex(of: selected) ?? 0
    let height = min(listHeight, matches.count)
    let top = max(0, min(place - height / 2, matches.count - height))
    let shown = matches[top..<top + height]
    let widest = matches.map { display(choices[$0].title).width }.max() ?? 0
    let titleWidth = min(widest, room - 2)
    return shown.map { choice in
      let isChosen = choice == selected
      var line = StyledLine(display(String(repeating: " ", count: contentX)))
      line.append(isChosen ? symbols.bullet + " " : "  ", .accent)
      line.append(
        display(choices[choice].title).truncated(to: titleWidth).padded(to: titleWidth),
        isChosen ? .accent : .text, on: .choice(choices[choice].id, field: field.id))
      let left = room - titleWidth - 4
      let note = display(choices[choice].note)
      if left >= min(note.width, 8) { line.append("  " + note.truncated(to: left), .dim) }
      return FormRow(
        line: line, field: index, part: .choice(isChosen: isChosen),
        caret: isChosen ? contentX : nil,
        outline: OutlineNode(
          level: 3, text: isChosen ? say("\(line.heard), chosen") : line.heard))
    }
  }

  /// At most two rows, so that a long fault does not push its field out of sight.
  private func faults(of field: Form.Field, _ index: Int) -> [FormRow] {
    guard let fault = field.fault else { return [] }
    let lines = StyledLine(display("! \(fault)"), .error).wrapped(to: room, indent: 2)
    return CutLines(lines, height: 2, width: room).lines.map { text in
      var line = StyledLine(display(String(repeating: " ", count: contentX)))
      line.append(text)
      return FormRow(line: line, field: index, part: .fault)
    }
  }

  /// `Target: 8000; not a number`.
  private func spoken(_ field: Form.Field, isHere: Bool) -> String {
    var text = field.label + ": "
    switch field.content {
    case .text(let written): text += written.isEmpty ? say("empty") : written
    case .choice(let choices, _):
      if let selected = field.selected {
        text += choices[selected].title
        text += isHere ? ", \(standing(selected))" : ""
      } else {
        text += say("nothing to choose from")
      }
    }
    if !field.hint.isEmpty { text += " (\(field.hint))" }
    if let fault = field.fault { text += "; \(fault)" }
    return text
  }
}
