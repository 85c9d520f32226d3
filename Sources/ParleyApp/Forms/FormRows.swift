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
  /// Whether the rows stand at a cell: without labels, the contents at the left edge.
  var isAtCell = false

  /// Cells the labels take.
  private var labelWidth: Int {
    let widest = form.fields.map { display($0.label).width }.max() ?? 0
    return min(widest, width * 2 / 5)
  }
  /// Where the contents begin: behind the mark, the label and a gap.
  var indent: Int { isAtCell ? 0 : labelWidth + 4 }
  /// Cells a content may take.
  var room: Int { max(1, width - indent) }

  /// Every field's rows, in their order.
  var rows: [FormRow] { form.fields.indices.flatMap(rows) }

  private func rows(of index: Int) -> [FormRow] {
    let field = form.fields[index]
    let isHere = index == form.cursor
    var head = FormRow(line: start(field, isHere: isHere), field: index, part: .content)
    var more: [FormRow] = []
    switch field.content {
    case .text(let text) where isHere && field.isLong && !text.isEmpty:
      more = wrap(text, of: index, into: &head)
    case .text(let text), .date(let text):
      let hint = isHere ? meaning(of: field) ?? field.hint : field.hint
      let caret = append(text, hint: hint, caret: isHere ? form.caret : nil, to: &head.line)
      head.caret = caret.map { indent + $0 }
    case .choice(let choices, _):
      let x = append(choices, of: field, isHere: isHere, to: &head.line)
      if isHere { head.caret = indent + x }
    case .several:
      append(takenOf: field, isHere: isHere, to: &head.line)
      if isHere { head.caret = indent }
    }
    head.outline = OutlineNode(level: 2, text: spoken(field, isHere: isHere), isFocused: isHere)
    var rows = [head] + more
    if isHere, form.isList(field) { rows += list(of: field, index) }
    rows += faults(of: field, index)
    return rows
  }

  /// The date that is meant by what is typed; nil where it is none, and in a field of none.
  func meaning(of field: Form.Field) -> String? {
    guard case .date(let text) = field.content, let day = form.referenceDay else { return nil }
    return DateCompletion(text, near: day).map { say($0.meaning) }
  }

  private func start(_ field: Form.Field, isHere: Bool) -> StyledLine {
    var line = StyledLine(isHere ? symbols.folded + " " : "  ", .accent)
    let label = display(field.label).truncated(to: labelWidth)
    let role = isHere ? Role.heading : .text
    guard field.isRequired else {
      line.append(label.padded(to: labelWidth), role)
      line.append("  ")
      return line
    }
    line.append(label, role)
    line.append("*", .dim)
    line.append(.blanks(labelWidth + 1 - label.width))
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
      line.append(.blanks(gap))
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
    if !form.isList(field), beside <= room {
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
      if isHere { line.append("  " + standing, .dim) }
    }
    let note = display(choices[selected].note)
    let left = room - (line.width - start) - 2
    if !note.isEmpty, left >= min(note.width, 8) {
      line.append("  " + note.truncated(to: left), .dim)
    }
    return x
  }

  /// `3 of 30`, or while a choice is looked for `1 of 4 with 'bud'`.
  var standing: DisplayText {
    let isAdding = form.field?.adding != nil
    let matches = isAdding ? form.matches.dropLast() : form.matches[...]
    let place = form.entry.flatMap { matches.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return display(
      form.search.isEmpty
        ? say("\(place) of \(matches.count)")
        : say("\(place) of \(matches.count) with '\(form.search)'"))
  }

  /// `Target: 8000; not a number`.
  func spoken(_ field: Form.Field, isHere: Bool) -> String {
    var text = (field.isRequired ? say("\(field.label), needed") : field.label) + ": "
    switch field.content {
    case .text(let written), .date(let written):
      text += written.isEmpty ? say("empty") : written
    case .several(_, let chosen):
      text += chosen.isEmpty ? say("none taken") : chosen.joined(separator: "; ")
      text += isHere ? ", \(standing)" : ""
    case .choice(let choices, _):
      if let selected = field.selected {
        text += choices[selected].title
        text += isHere ? ", \(standing)" : ""
      } else {
        text += say("nothing to choose from")
      }
    }
    if let meaning = meaning(of: field) {
      text += " \(meaning)"
    } else if !field.hint.isEmpty {
      text += " (\(field.hint))"
    }
    if let fault = field.fault { text += "; \(fault)" }
    if let warning = field.warning { text += "; \(warning)" }
    return text
  }
}
