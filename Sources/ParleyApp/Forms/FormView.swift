import ParleyModel
import TerminalKit

/// Draws a form over the screen.
struct FormView {
  let state: AppState
  let form: Form

  func draw(into painter: inout Painter) {
    let layout = FormLayout(form, in: state.size, symbols: state.symbols)
    let width = FormLayout.textWidth(in: state.size)
    painter.mark(layout.rect, .form)
    painter.frame.fill(layout.rect, style: painter.theme[.text])
    painter.frame.box(
      layout.rect, style: painter.theme[.overlayBorder], title: title(in: width, painter.theme),
      border: painter.symbols.border)
    let below = state.formsBelow.last?.title
    painter.hear(1, below.map { say("\(form.title), over \($0)") } ?? form.title)
    // Whatever is below does not have the keys.
    painter.frame.cursor = nil
    var inside = layout.rect.inset(dx: 1, dy: 1)
    let keys = inside.takeBottom(1)
    let result = inside.takeBottom(layout.result.count)
    if !layout.result.isEmpty {
      let rule = display(String(repeating: state.symbols.rule, count: inside.width))
      painter.put(
        rule, x: inside.x, y: inside.takeBottom(1).y, width: inside.width, role: .overlayBorder)
    }
    draw(layout.rows, inside, into: &painter)
    ListWindow.drawMarks(
      isMoreAbove: layout.isMoreAbove, isMoreBelow: layout.isMoreBelow, inside: inside,
      into: &painter, isFocused: true)
    draw(layout.result, result, into: &painter)
    let hint = FormHint(form, in: state, width: width)
    painter.put(hint.line, x: keys.x + 1, y: keys.y, width: width)
    painter.hear(2, say("Keys: \(hint.text)"))
  }

  /// What the form is for, and dim behind it the form that comes back when it closes.
  private func title(in width: Int, _ theme: Theme) -> [(DisplayText, Style)] {
    let title = display(form.title).truncated(to: width)
    guard let below = state.formsBelow.last else { return [(title, theme[.titleFocused])] }
    let arrow = state.symbols.isASCII ? "<" : "‹"
    let left = width - title.width
    let behind = display(" \(arrow) \(below.title)").truncated(to: max(0, left))
    return [(title, theme[.titleFocused])] + (left > 8 ? [(behind, theme[.dim])] : [])
  }

  private func draw(_ rows: [FormRow], _ rect: Rect, into painter: inout Painter) {
    for (offset, row) in rows.enumerated() {
      let y = rect.y + offset
      painter.mark(x: rect.x, y: y, width: rect.width, .field(form.fields[row.field].id))
      painter.put(row.line, x: rect.x + 1, y: y, width: rect.width - 2)
      if row.part == .choice(isChosen: true) {
        let start = row.caret ?? 0
        painter.select(
          Rect(x: rect.x + 1 + start, y: y, width: rect.width - 2 - start, height: 1),
          isFocused: true)
      }
      // The caret of a list's chosen row comes behind that of its field.
      if let caret = row.caret { painter.frame.cursor = Point(x: rect.x + 1 + caret, y: y) }
      if let outline = row.outline {
        painter.hear(outline.level, outline.text, isFocused: outline.isFocused)
      }
    }
  }

  private func draw(_ result: [StyledLine], _ rect: Rect, into painter: inout Painter) {
    for (offset, line) in result.enumerated() {
      painter.put(line, x: rect.x + 1, y: rect.y + offset, width: rect.width - 2)
    }
    for line in form.result where !line.isEmpty {
      painter.hear(2, line: line)
    }
  }
}
