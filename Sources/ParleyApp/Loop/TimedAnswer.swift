import Glibc

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
