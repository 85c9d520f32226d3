import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A user at the keys of the form of a row: Tab to a field, the text, the key that saves.
struct RowTyping {
  var screen: ScriptedScreen

  /// Fills the form that is open and saves it; a source that is not there yet is added on the way.
  ///
  /// - Parameter emptied: Fields whose proposal is not wanted.
  mutating func enter(_ row: JapanRows.Row, emptied: [String] = []) throws {
    for column in emptied { try write("", into: column) }
    for (column, text) in row { try write(text, into: column) }
    let below = screen.state.formsBelow.count
    screen.press("C-s")
    let open = screen.state.formsBelow.count + (screen.state.form == nil ? 0 : 1)
    try #require(open == below, "the form is still open\n\(screen.text)")
  }

  private mutating func write(_ text: String, into column: String) throws {
    try go(to: column)
    let field = try #require(screen.state.form?.field)
    if field.chosen != nil {
      for id in text.split(separator: ";") { try take(String(id), in: field) }
    } else if field.choices != nil {
      screen.press(text.isEmpty ? "not" : "'\(text)'")
    } else {
      screen.press("C-u '\(text)'")
    }
  }

  /// Presses Tab until the cursor is in a field.
  private mutating func go(to column: String) throws {
    for _ in 0..<(screen.state.form?.fields.count ?? 0) {
      if screen.state.form?.field?.id == column { return }
      screen.press("Tab")
    }
    try #require(screen.state.form?.field?.id == column, "no field \(column)\n\(screen.text)")
  }

  /// Takes a source: what stands last adds one where the list does not have it.
  private mutating func take(_ id: String, in field: Form.Field) throws {
    if screen.state.form?.field?.choices?.contains(where: { $0.id == id }) ?? false {
      return screen.press("'\(id)' Enter")
    }
    screen.press("End Enter")
    try #require(screen.state.form?.row?.table == .sources, "\(screen.text)")
    try enter(#require(JapanRows.source(id)))
    try #require(screen.state.form?.field?.id == field.id)
  }
}
