import ParleyModel
import ParleyStore
import TerminalKit

/// What a click does while a note is in the editor.
enum EditorClick {
  /// Takes a press on the editor's own pane; a press elsewhere leaves the editor first.
  ///
  /// - Returns: Whether the press is done with.
  static func take(_ event: MouseEvent, on spot: Spot, in state: inout AppState) -> Bool {
    switch spot.target {
    case .text:
      guard state.desk.current?.conflict == nil else { return true }
      if let prompt = state.desk.prompt {
        guard prompt.takesText else {
          state.message = Message("\(prompt.kind.keys(state.keymap))")
          return true
        }
        _ = Label.run("prompt.close", in: &state)
      }
      place(at: event.point, in: spot.rect, isSelecting: false, &state)
      state.pointing.grab = .text(spot.rect)
      return true
    case .pane(.detail): return true
    case .title(.detail):
      if CommandTable.editorScope(of: state) == .editor { _ = Label.run("editor.zoom", in: &state) }
      return true
    case .divider: return false
    default: return !leave(&state)
    }
  }

  /// Leaves the editor as Esc does; the draft stays.
  ///
  /// - Returns: false where something is to be answered first.
  static func leave(_ state: inout AppState) -> Bool {
    guard CommandTable.editorScope(of: state) == .editor else {
      state.message = Message(
        state.desk.current?.conflict == nil
          ? "Esc closes the line below the text first"
          : "decide on the lines first, or Esc decides later")
      return false
    }
    _ = Label.run("editor.park", in: &state)
    return true
  }

  /// Puts the caret where the mouse is, or selects up to there.
  ///
  /// - Parameter rect: Where the text stands on the screen.
  static func place(
    at point: Point, in rect: Rect, isSelecting: Bool, _ state: inout AppState
  ) {
    let size = state.editorSize
    let place = Point(x: point.x - rect.x, y: point.y - rect.y)
    state.desk.change { $0.editor.place(at: place, isSelecting: isSelecting, in: size) }
  }
}

extension NoteEditor {
  /// Puts the caret on the letter shown in a row and a column; rows above and below what shows are
  /// scrolled to, one at a time.
  mutating func place(at point: Point, isSelecting: Bool, in size: Size) {
    guard size.width > 0, size.height > 0 else { return }
    if point.y < 0 || point.y >= size.height { scroll(by: point.y < 0 ? -1 : 1, in: size) }
    var row = RowCursor(text, at: min(window.start, text.count), width: size.width)
    _ = row.move(by: max(0, min(point.y, size.height - 1)), in: text)
    let offset = row.block.offset(atColumn: max(0, point.x), inRow: row.row)
    let anchor = isSelecting ? self.anchor ?? caret : nil
    endStreak()
    stand(at: offset, anchor: anchor)
    // The text stays below the mouse.
    scroll(by: 0, in: size, isHeld: true)
  }
}
