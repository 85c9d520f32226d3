import Synchronization

/// Effects that were asked for and have not begun: one that only reads what is there is not asked for
/// twice, or somebody who writes all the time would let them pile up.
final class WaitingEffects: Sendable {
  private let effects = Mutex<[Effect]>([])

  /// Takes an effect in; false where it would do no more than one that waits already.
  func add(_ effect: Effect) -> Bool {
    guard Self.isCounted(effect) else { return true }
    return effects.withLock { waiting in
      if waiting.contains(effect) { return false }
      waiting.append(effect)
      return true
    }
  }

  /// The effect begins: what is asked for from now on may find something newer.
  func begin(_ effect: Effect) {
    guard Self.isCounted(effect) else { return }
    effects.withLock { $0.removeAll { $0 == effect } }
  }

  private static func isCounted(_ effect: Effect) -> Bool {
    switch effect {
    case .readNotes, .readWorkspace, .lookAtNote, .surveyJournals, .readHistory: true
    default: false
    }
  }
}
