import ParleyModel
import TerminalKit

/// What a click does while an overlay is open.
enum OverlayClick {
  /// A click selects a line, a click on the selected one does what Enter does.
  ///
  /// - Parameter chosen: The answer of a question that was clicked before.
  static func press(_ target: Target, chosen: Target?, in state: inout AppState) -> [Effect] {
    guard let overlay = state.overlay else { return [] }
    switch target {
    case .backdrop:
      guard !overlay.kind.isQuestion else {
        state.message = Message("choose an answer, or Esc changes nothing")
        return []
      }
      return Label.run("list.close", in: &state)
    case .overlayLine(let index, let text):
      // Lines may have come or gone since the frame was drawn.
      guard let line = overlay.line(at: index), line.text.plain == text, overlay.isStop(index)
      else { return [] }
      let isSure = !overlay.kind.isQuestion || chosen == target
      if overlay.cursor == index, isSure, line.action != nil {
        return Label.run("list.enter", in: &state)
      }
      state.overlay?.cursor = index
      state.overlay?.scroll(by: 0, in: state.size)
      if overlay.kind.isQuestion { state.pointing.chosen = target }
      return []
    default: return []
    }
  }
}
