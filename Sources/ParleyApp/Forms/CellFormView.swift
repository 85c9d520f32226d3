import ParleyModel
import TerminalKit

/// Draws a form of one field over the cell of the table it changes.
struct CellFormView {
  let state: AppState
  let form: Form
  private let layout: CellFormLayout

  /// nil where the form is none of a cell that shows.
  init?(state: AppState, form: Form) {
    guard let layout = CellFormLayout(form, in: state) else { return nil }
    self.state = state
    self.form = form
    self.layout = layout
  }

  func draw(into painter: inout Painter) {
    guard let field = form.field else { return }
    painter.hear(1, form.title)
    painter.frame.cursor = nil
    drawText(field, into: &painter)
    let rows = FormRows(
      form: form, symbols: state.symbols, width: layout.text.width, listHeight: 1, isAtCell: true)
    painter.hear(2, rows.spoken(field, isHere: true), isFocused: true)
    drawFrame(field, into: &painter)
  }

  /// The text in the style of the cell under the cursor.
  private func drawText(_ field: Form.Field, into painter: inout Painter) {
    let rect = layout.text
    let style = painter.theme[.match].adding(.underline)
    painter.frame.fill(rect, style: style)
    painter.mark(rect, .field(field.id))
    for (offset, text) in texts(of: field).enumerated() {
      painter.frame.put(text, x: rect.x, y: rect.y + offset, width: rect.width, style: style)
    }
    painter.frame.cursor = caret(of: field)
  }

  private func texts(of field: Form.Field) -> [DisplayText] {
    let width = layout.text.width
    switch field.content {
    case .text(let text) where field.isLong:
      let wrapped = WrappedText(text, width: width)
      return wrapped.window(around: wrapped.place(of: form.caret).row)
        .map { wrapped.rows[$0].text.prefix(width: width) }
    case .text(let text), .date(let text):
      return [WrittenText(text, caret: form.caret, width: width).shown]
    case .choice(let choices, let selected):
      let title = choices.indices.contains(selected) ? choices[selected].title : ""
      return [display(title).truncated(to: width)]
    case .several:
      let rows = FormRows(
        form: form, symbols: state.symbols, width: width, listHeight: 1, isAtCell: true)
      return [display(rows.taken(of: field).plain).truncated(to: width)]
    }
  }

  private func caret(of field: Form.Field) -> Point {
    let rect = layout.text
    guard let text = field.text else { return Point(x: rect.x, y: rect.y) }
    guard field.isLong else {
      let written = WrittenText(text, caret: form.caret, width: rect.width)
      return Point(x: rect.x + (written.caret ?? 0), y: rect.y)
    }
    let wrapped = WrappedText(text, width: rect.width)
    let place = wrapped.place(of: form.caret)
    let top = wrapped.window(around: place.row).lowerBound
    return Point(x: rect.x + place.x, y: rect.y + place.row - top)
  }

  private func drawFrame(_ field: Form.Field, into painter: inout Painter) {
    let rect = layout.frame
    painter.mark(rect, .form)
    painter.frame.fill(rect, style: painter.theme[.text])
    let width = rect.width - 4
    painter.frame.box(
      rect, style: painter.theme[.overlayBorder],
      title: [(display(form.title).truncated(to: width), painter.theme[.titleFocused])],
      border: painter.symbols.border)
    var inside = rect.inset(dx: 2, dy: 1)
    let keys = inside.takeBottom(1)
    for (offset, row) in layout.rows.enumerated() {
      let y = inside.y + offset
      painter.put(row.line, x: inside.x, y: y, width: width)
      if row.part == .choice(isChosen: true) {
        painter.select(Rect(x: inside.x, y: y, width: width, height: 1), isFocused: true)
        painter.frame.cursor = Point(x: inside.x, y: y)
      }
      if let outline = row.outline {
        painter.hear(outline.level, outline.text, isFocused: outline.isFocused)
      }
    }
    let hint = FormHint(form, in: state, width: width)
    painter.put(hint.line, x: keys.x, y: keys.y, width: width)
    painter.hear(2, say("Keys: \(hint.text)"))
  }
}
