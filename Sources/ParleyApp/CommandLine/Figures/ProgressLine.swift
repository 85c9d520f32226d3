import Glibc
import ParleyModel
import Synchronization

/// A line on standard error that says how far a long run is; nothing in the first second.
final class ProgressLine: Sendable {
  private let surroundings: Surroundings
  private let milliseconds: @Sendable () -> Int
  private let start: Int
  /// The threads of a run know of no language.
  private let catalogue = Catalogue.current
  private let last = Mutex<(percent: Int, isShown: Bool)>((-1, false))

  /// - Parameter milliseconds: A clock that never goes back.
  init(
    _ surroundings: Surroundings,
    milliseconds: @escaping @Sendable () -> Int = { ProgressLine.steadyMilliseconds() }
  ) {
    self.surroundings = surroundings
    self.milliseconds = milliseconds
    start = milliseconds()
  }

  /// Says how far the run is; called from any thread.
  func report(_ share: Double) {
    guard milliseconds() - start > 1000 else { return }
    let percent = Int(min(max(share, 0), 1) * 100)
    last.withLock { last in
      guard percent > last.percent else { return }
      last = (percent, true)
      let words = Catalogue.$current.withValue(catalogue) { say("simulating, \(percent) %") }
      surroundings.showStatus("parley: \(words)")
    }
  }

  /// Takes the line away.
  func finish() {
    let isShown = last.withLock { $0.isShown }
    if isShown { surroundings.showStatus(nil) }
  }

  private static func steadyMilliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
