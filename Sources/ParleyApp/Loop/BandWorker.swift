import ParleyModel

/// Runs the chart's simulation once the keys have paused, on a thread of its own.
///
/// Owned by the thread of the loop. A request that takes another's place cancels it.
final class BandWorker {
  /// How long the keys must have paused: shorter, and bands flicker while somebody moves about.
  private static let pause = 250

  private let worker = Worker()
  private let mailbox: Mailbox
  private var waiting: (request: BandRequest, due: Int)?
  private var running: Cancellation?

  init(mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Milliseconds until a waiting request is to start, at least 1; nil while none waits.
  var millisecondsToStart: Int? { waiting.map { max(1, $0.due - Moment.milliseconds()) } }

  /// Takes a request in place of any before it.
  func schedule(_ request: BandRequest) {
    running?.cancel()
    running = nil
    waiting = (request, Moment.milliseconds() + Self.pause)
  }

  /// A key was pressed: what waits, waits on.
  func postpone() {
    waiting?.due = Moment.milliseconds() + Self.pause
  }

  /// Starts the waiting request when its time has come.
  func startIfDue() {
    guard let (request, due) = waiting, due <= Moment.milliseconds() else { return }
    waiting = nil
    let cancellation = Cancellation()
    running = cancellation
    let mailbox = mailbox
    worker.perform {
      if let bands = request.run(cancellation: cancellation) {
        mailbox.deliver(.bandsReady(bands))
      }
    }
  }
}
