import ParleyModel
import TerminalKit

/// Draws a warning that is longer than the last line in full, over the lines above it: what to do
/// about it stands at its end.
struct LongMessageView {
  let state: AppState

  /// The most lines of the screen that a message takes.
  private static let mostLines = 4

  func draw(above footer: Rect, into painter: inout Painter) {
    // As in the last line, the last column stays free.
    let width = footer.width - 2
    guard let message = state.message, message.isWarning, width > 0 else { return }
    let text = display(message.text)
    guard text.width > width else { return }
    let lines = text.wrapped(to: width)
    let shown = lines.prefix(min(Self.mostLines, footer.y + 1))
    let top = footer.y + 1 - shown.count
    for y in top...footer.y {
      let end = y == footer.y ? footer.width - 1 : footer.width
      painter.frame.fill(
        Rect(x: footer.x, y: y, width: end, height: 1), style: painter.theme[.text])
    }
    for (offset, line) in shown.enumerated() {
      let isCut = offset == shown.count - 1 && shown.count < lines.count
      painter.put(
        isCut ? (line + display(" …")).truncated(to: width) : line, x: footer.x + 1,
        y: top + offset, width: width, role: .warning)
    }
  }
}
