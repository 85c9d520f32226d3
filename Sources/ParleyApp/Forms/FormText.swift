import TerminalKit

/// The text under the cursor of a form as it is broken into rows on the screen.
struct FormText {
  let wrapped: WrappedText
  private let caret: Int

  /// nil where the text under the cursor shows in one row.
  init?(_ state: AppState, _ form: Form) {
    guard let field = form.field, field.isLong, let text = field.text else { return nil }
    let width: Int
    if let cell = CellFormLayout(form, in: state) {
      width = cell.text.width
    } else {
      let rows = FormRows(
        form: form, symbols: state.symbols, width: FormLayout.textWidth(in: state.size),
        listHeight: FormLayout.listHeight)
      width = rows.room
    }
    wrapped = WrappedText(text, width: width)
    caret = form.caret
  }

  /// The caret so many rows below; nil where the text has no such row.
  func caret(movedBy steps: Int) -> Int? { wrapped.caret(caret, movedBy: steps) }
}
