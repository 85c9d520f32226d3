import ParleyStore
import TerminalKit

/// The line under the header that says what is not saved, and what can be done about it. It asks
/// nothing: keys go on meaning what they mean.
struct ScreenBanner {
  let state: AppState

  /// Whether there is anything to say.
  static func isShown(_ state: AppState) -> Bool {
    state.desk.editing == nil && !(state.desk.orphans.isEmpty && state.desk.unsaved.isEmpty)
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    guard !rect.isEmpty else { return }
    var line = StyledLine(display(" \(painter.symbols.note) "), .warning)
    line.append(display(text), .warning)
    for (key, title) in keys {
      line.append("  ")
      line.append(display(key), .key)
      line.append(display(" \(title)"), .keyText)
    }
    painter.put(line, x: rect.x, y: rect.y, width: rect.width - 1)
    painter.frame.outline.append(OutlineNode(level: 1, text: line.plain.trimmed))
  }

  private var text: String {
    let (unsaved, orphans) = (state.desk.unsaved, state.desk.orphans)
    if let id = unsaved.first {
      let file = NoteStore.file(ofNote: id)
      return unsaved.count == 1
        ? "\(file) is not saved" : "\(file) and \(unsaved.count - 1) more are not saved"
    }
    guard let orphan = orphans.first else { return "" }
    let time = TimeText.moment(orphan.time, today: state.today)
    let others = orphans.count == 1 ? "" : " and \(orphans.count - 1) more"
    return "a draft of \(orphan.note) from \(time)\(others) was never saved"
  }

  private var keys: [(String, String)] {
    state.desk.unsaved.isEmpty
      ? [("D", "recover it, show the difference, discard it")] : [("^S", "save"), ("D", "drafts")]
  }
}
