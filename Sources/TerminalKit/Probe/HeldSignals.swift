import Glibc

/// Signals that end or stop the process, kept from this thread until a terminal is as it was.
struct HeldSignals {
  private var before = sigset_t()

  private static let all = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// Keeps them from now on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Self.all { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Whether one has come meanwhile.
  var isAnyPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.all.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets those that have come do what they do.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
