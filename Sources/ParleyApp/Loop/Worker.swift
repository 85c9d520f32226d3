import Glibc

/// A thread of its own for what touches the disk, so that a slow folder never stops a key.
///
/// The thread starts with the first job and sleeps without waking between jobs.
final class Worker: @unchecked Sendable {
  // Unchecked: `jobs`, `isStarted` and `isWorking` are touched only between lock and unlock of `mutex`, and the
  // three pthread objects live at fixed addresses for as long as the worker does.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let hasWork = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let isFinished = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [@Sendable () -> Void] = []
  private var isStarted = false
  private var isWorking = false

  /// Whether a job is being done or waits.
  var isBusy: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return isWorking || !jobs.isEmpty
  }

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(hasWork, nil)
    // Setting the clock must not make anybody wait longer.
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(isFinished, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  /// Only one without a thread ends: a thread keeps its worker.
  deinit {
    for condition in [hasWork, isFinished] {
      pthread_cond_destroy(condition)
      condition.deallocate()
    }
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs a job after those before it.
  func perform(_ job: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    if !isStarted { isStarted = start() }
    let hasThread = isStarted
    if hasThread {
      jobs.append(job)
      pthread_cond_signal(hasWork)
    }
    pthread_mutex_unlock(mutex)
    // Without a thread the job is done here: late is better than never.
    if !hasThread { job() }
  }

  /// Waits until every job given so far is done.
  func finish() { _ = finish(until: nil) }

  /// Waits until every job given so far is done, or for so long.
  ///
  /// - Returns: Whether they are done.
  func finish(withinMilliseconds limit: Int) -> Bool {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    let nanoseconds = end.tv_nsec + max(0, limit) % 1000 * 1_000_000
    end.tv_sec += max(0, limit) / 1000 + nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    return finish(until: end)
  }

  private func finish(until end: timespec?) -> Bool {
    pthread_mutex_lock(mutex)
    let hasThread = isStarted
    pthread_mutex_unlock(mutex)
    guard hasThread else { return true }
    let mark = Mark()
    perform { [self] in
      pthread_mutex_lock(mutex)
      mark.isPassed = true
      pthread_cond_broadcast(isFinished)
      pthread_mutex_unlock(mutex)
    }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !mark.isPassed {
      guard var end else {
        pthread_cond_wait(isFinished, mutex)
        continue
      }
      if pthread_cond_timedwait(isFinished, mutex, &end) == ETIMEDOUT { break }
    }
    return mark.isPassed
  }

  /// Behind the jobs somebody waits for; they may be done when nobody waits any more.
  private final class Mark: @unchecked Sendable {
    // Unchecked: touched only between lock and unlock of the worker's `mutex`.
    var isPassed = false
  }

  /// The thread keeps the worker alive, so it is never freed under it.
  ///
  /// - Returns: Whether there is a thread; there may be none left to have.
  private func start() -> Bool {
    // Signals are for the thread that owns the terminal; a new thread inherits the mask.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self).toOpaque()
    let error = pthread_create(
      &thread, nil,
      { box in
        guard let box else { return nil }
        Unmanaged<Worker>.fromOpaque(box).takeUnretainedValue().work()
      }, box)
    guard error == 0 else {
      Unmanaged<Worker>.fromOpaque(box).release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func work() -> Never {
    while true {
      pthread_mutex_lock(mutex)
      isWorking = false
      while jobs.isEmpty { pthread_cond_wait(hasWork, mutex) }
      isWorking = true
      let job = jobs.removeFirst()
      pthread_mutex_unlock(mutex)
      job()
    }
  }
}
