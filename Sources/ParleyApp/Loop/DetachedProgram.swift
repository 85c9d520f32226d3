import CSystem
import Glibc

/// A program beside the dashboard: in a session of its own, so that no key of the terminal reaches it
/// and it cannot write there; no shell is between.
struct DetachedProgram {
  /// Its process id, which is that of its group too.
  let id: pid_t

  /// What the program reads.
  enum Input {
    case nothing
    /// The other end of a pipe; this end is closed by whoever made it.
    case pipe(Int32)
  }

  /// How a program ended.
  enum Ending: Hashable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Starts a program; what it prints goes nowhere.
  ///
  /// - Parameter words: The path of the program, then its arguments.
  /// - Throws: ``LaunchFault``.
  init(_ words: [String], environment: [String: String], input: Input = .nothing)
    throws(LaunchFault)
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .pipe(let end): posix_spawn_file_actions_adddup2(&actions, end, 0)
    }
    for output in Int32(1)...2 {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The thread that starts it has signals blocked, and some are ignored here.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in 1..<Int32(32) where signal != SIGKILL && signal != SIGSTOP {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // 0x80 is POSIX_SPAWN_SETSID, which Glibc shows only to those who define _GNU_SOURCE.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | 0x80))

    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw LaunchFault(reason: String(cString: strerror(error))) }
    id = process
  }

  /// Waits until it has ended.
  func wait() -> Ending? {
    var status: Int32 = 0
    while waitpid(id, &status, 0) != id {
      guard errno == EINTR else { return nil }
    }
    return Self.ending(status)
  }

  /// How it has ended; nil while it runs.
  func poll() -> Ending? {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == id ? Self.ending(status) : nil
  }

  /// Ends it and what it started, at once.
  func kill() { Glibc.kill(-id, SIGKILL) }

  private static func ending(_ status: Int32) -> Ending {
    sys_wifsignaled(status) ? .signalled(sys_wtermsig(status)) : .exited(sys_wexitstatus(status))
  }
}

/// Why a program could not be started.
struct LaunchFault: Error, Hashable {
  /// What the system says: `Permission denied`.
  let reason: String
}
