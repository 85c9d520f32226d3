import ParleyModel
import TerminalKit

/// A strip of a line in the colours of a theme that need not be the screen's.
struct ThemeSwatch: Sendable {
  /// Cells of the strip.
  static let width = 31

  let theme: Theme
  /// Cells from the beginning of the line.
  let column: Int
  /// Codes of the two parties.
  let parties: [String]

  /// Draws it into a line that begins at `x` and has `width` cells.
  func draw(x: Int, y: Int, width: Int, into painter: inout Painter) {
    let room = min(Self.width, width - column)
    guard room > 0 else { return }
    let start = x + column
    painter.frame.fill(Rect(x: start, y: y, width: room, height: 1), style: theme[.text])
    let rule: DisplayText = painter.symbols.isASCII ? "--" : "━━"
    let words: [(DisplayText, Role)] =
      zip(parties, [Role.partyA, .partyB]).map { (display($0).truncated(to: 4), $1) }
      + [
        (rule, .chartLine), (rule, .chartLine2), (display(say("accent")), .accent),
        (display(say("warning")), .warning),
      ]
    var used = 1
    for (word, role) in words where used + word.width < room {
      painter.frame.put(word, x: start + used, y: y, style: theme[role])
      used += word.width + 1
    }
  }
}
