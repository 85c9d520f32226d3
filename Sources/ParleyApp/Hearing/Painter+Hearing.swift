import ParleyModel
import TerminalKit

/// What a frame says in reading order, line by line. Nothing is put into words where nobody hears
/// it: the dashboard draws only.
extension Painter {
  /// Says a text, without what only decorates it.
  mutating func hear(_ level: Int, _ text: @autoclosure () -> String, isFocused: Bool = false) {
    guard isHeard else { return }
    append(level, HeardText.words(text()), isFocused)
  }

  /// Says a line as it is drawn.
  mutating func hear(_ level: Int, line: @autoclosure () -> StyledLine, isFocused: Bool = false) {
    guard isHeard else { return }
    append(level, line().heard, isFocused)
  }

  /// Says a text of the user's as it stands.
  mutating func hear(
    _ level: Int, verbatim text: @autoclosure () -> String, isFocused: Bool = false
  ) {
    guard isHeard else { return }
    append(level, text(), isFocused)
  }

  /// Says which lines of a list show, where not all of them do.
  mutating func hear(_ level: Int, from top: Int, to end: Int, of count: Int) {
    guard isHeard, top > 0 || end < count, end > top else { return }
    append(level, say("Lines \(top + 1) to \(end) of \(count) show."), false)
  }

  private mutating func append(_ level: Int, _ text: String, _ isFocused: Bool) {
    guard !text.isEmpty else { return }
    frame.outline.append(OutlineNode(level: level, text: text, isFocused: isFocused))
  }
}

extension Frame {
  /// Puts what is said from one place on behind all the rest, when `body` has said it.
  mutating func hearLast(from start: Int, to end: Int) {
    let last = outline[start..<end]
    outline.removeSubrange(start..<end)
    outline += last
  }
}
