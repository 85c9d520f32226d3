import TerminalKit

/// Draws the rows of an editor.
struct EditorView {
  let layout: EditorLayout

  /// Draws into a rectangle and returns where the cursor belongs; nil where it is out of sight.
  func draw(in rect: Rect, into painter: inout Painter) -> Point? {
    nil
  }
}
