import ParleyModel

/// Simulates the scenarios screen on a thread of its own and waits a moment for the answer, so that
/// what was changed and its band come in one frame.
///
/// Owned by the thread of the loop. A request that takes another's place cancels it.
final class ScenarioWorker {
  /// How long a frame waits for its bands: longer, and a key would feel slow. Unit: milliseconds.
  static let patience = 40

  private let worker = Worker()
  private let mailbox: Mailbox
  private var waiting: ScenarioBandRequest?
  private var running: Cancellation?

  init(mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Takes a request in place of any before it.
  func schedule(_ request: ScenarioBandRequest) {
    running?.cancel()
    running = nil
    waiting = request
  }

  /// Drops what waits and what runs: nothing shows it any more.
  func drop() {
    running?.cancel()
    running = nil
    waiting = nil
  }

  /// Starts the waiting request, and waits for it as long as there is patience.
  ///
  /// - Returns: Its answer; nil where none waits, and where it comes through the mailbox later.
  func answer() -> ScenarioBands? {
    guard let request = waiting else { return nil }
    waiting = nil
    let cancellation = Cancellation()
    running = cancellation
    let answer = TimedAnswer<ScenarioBands>()
    let mailbox = mailbox
    worker.perform {
      let bands = request.run(cancellation: cancellation)
      // Whoever waited has gone on without it.
      if !answer.give(bands), let bands { mailbox.deliver(.scenarioBandsReady(bands)) }
    }
    return answer.wait(milliseconds: Self.patience)
  }
}
