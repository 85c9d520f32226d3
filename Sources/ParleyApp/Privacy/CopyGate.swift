import ParleyModel

/// Lets a text out to clipboards and files only where it holds nothing of the private papers.
///
/// What holds nothing of them is what the same keys copy where the papers are not there at all: so
/// the event is handled once more in a screen without them, and only a text that comes out there too
/// is let through. A text that is kept back without need is copied once the papers are put away.
struct CopyGate {
  /// The screen before the event.
  private let before: AppState
  private let event: AppEvent

  /// nil where no private papers are shown, or the event is none that copies: only what the user
  /// does copies.
  init?(_ state: AppState, _ event: AppEvent) {
    guard state.papers.areShown else { return nil }
    switch event {
    case .keyPressed, .mouse: break
    default: return nil
    }
    before = state
    self.event = event
  }

  /// What may be done of what the event asks for; a copy that is kept back is told.
  func passing(_ effects: [Effect], in state: inout AppState) -> [Effect] {
    guard effects.contains(where: { $0.copied != nil }) else { return effects }
    var twin = before.withoutPapers()
    let allowed = Set(update(&twin, event).compactMap { $0.copied?.text })
    return effects.filter { effect in
      guard let (text, what) = effect.copied, !allowed.contains(text) else { return true }
      // What is cut in a note is kept in the editor, and nothing is said of the clipboard.
      if what != nil {
        state.message = Message(
          """
          not copied: the private papers are shown, and this may hold some of them; \
          \(state.key("papers")) puts them away
          """, isWarning: true)
      }
      return false
    }
  }
}

extension Effect {
  /// The text that leaves the screen for a clipboard, and its name; nil for what copies nothing.
  fileprivate var copied: (text: String, what: String?)? {
    if case .copy(let text, let what) = self { (text, what) } else { nil }
  }
}
