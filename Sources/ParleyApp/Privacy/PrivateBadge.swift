import ParleyModel
import TerminalKit

/// The mark of a frame that may show private papers: a word in a colour of its own, at the start of
/// the first line, over whatever else is there.
struct PrivateBadge {
  let state: AppState

  /// Whether the frame has the mark.
  var isShown: Bool { state.papers.areShown }

  /// The mark's text with a blank at both ends; empty where there is none.
  private var text: DisplayText { isShown ? display(" \(PrivatePapers.word) ") : "" }

  /// Columns the first line leaves to the mark.
  var width: Int { text.width }

  func draw(into painter: inout Painter) {
    guard isShown else { return }
    let width = min(text.width, painter.frame.size.width)
    painter.put(text, x: 0, y: 0, width: width, role: .private, attributes: [.bold, .reverse])
    painter.mark(x: 0, y: 0, width: width, .command("papers"))
  }

  /// Says it before everything else.
  func hear(into painter: inout Painter) {
    if isShown { painter.hear(1, PrivatePapers.word) }
  }
}
