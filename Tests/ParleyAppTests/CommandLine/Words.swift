import Synchronization

/// What was said, in order, from any thread.
final class Words: Sendable {
  private let kept = Mutex<[String]>([])

  /// Everything so far.
  var all: [String] { kept.withLock { $0 } }

  func say(_ text: String) { kept.withLock { $0.append(text) } }
}
