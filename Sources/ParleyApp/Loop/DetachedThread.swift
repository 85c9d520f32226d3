import Glibc

/// A thread for one job that may take hours; nobody waits for it, and it ends with the job.
enum DetachedThread {
  /// Runs a job; where there is no thread left to have, it is not run.
  static func run(_ job: @escaping @Sendable () -> Void) {
    if let thread = start(job) { pthread_detach(thread) }
  }

  /// Begins a job on a thread of its own, which is to be waited for by `pthread_join`; nil where there
  /// is no thread left to have, and the job is not run.
  static func start(_ job: @escaping @Sendable () -> Void) -> pthread_t? {
    // Signals are for the thread that owns the terminal; a new thread inherits the mask.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let box = Unmanaged.passRetained(Job(job))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { box in
        guard let box else { return nil }
        Unmanaged<Job>.fromOpaque(box).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard error == 0 else {
      box.release()
      return nil
    }
    return thread
  }

  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
