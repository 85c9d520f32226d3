import Glibc
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

/// An answer that one thread gives and another waits for, but not for long.
final class TimedAnswer<Value: Sendable>: @unchecked Sendable {
  // Unchecked: the properties are touched only between lock and unlock of `mutex`, and both pthread
  // objects live at fixed addresses until nobody holds the answer.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let isThere = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var value: Value?
  private var isGiven = false
  private var isLate = false

  init() {
    pthread_mutex_init(mutex, nil)
    // Of the clock that never goes back.
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(isThere, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(isThere)
    pthread_mutex_destroy(mutex)
    isThere.deallocate()
    mutex.deallocate()
  }

  /// Gives the answer.
  ///
  /// - Returns: Whether somebody is there to take it; false where they have gone on.
  func give(_ value: Value?) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard !isLate else { return false }
    self.value = value
    isGiven = true
    pthread_cond_signal(isThere)
    return true
  }

  /// Waits for the answer; nil where it does not come in time, or is none.
  func wait(milliseconds: Int) -> Value? {
    var until = timespec()
    clock_gettime(CLOCK_MONOTONIC, &until)
    until.tv_sec += milliseconds / 1000
    until.tv_nsec += milliseconds % 1000 * 1_000_000
    if until.tv_nsec >= 1_000_000_000 {
      until.tv_sec += 1
      until.tv_nsec -= 1_000_000_000
    }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isGiven {
      if pthread_cond_timedwait(isThere, mutex, &until) != 0 { break }
    }
    if !isGiven { isLate = true }
    return value
  }
}
