import Glibc

/// How a program ended.
public enum ProcessEnding: Hashable, Sendable {
  case exited(Int32)
  case signalled(Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }
}

/// A program started with posix_spawn, which does not wait for what its children keep open.
///
/// If it still runs when the object goes, it is killed.
public final class ChildProcess {
  /// Where its standard input, output and errors are.
  public enum Streams {
    case descriptors(input: Int32, output: Int32, errors: Int32)
    /// A terminal that becomes its controlling one, the path of the device.
    case terminal(String)
  }

  /// The process id; also the id of its session when it has a terminal.
  public let id: Int32
  private var ending: ProcessEnding?

  /// Starts a program; its name is looked up in this process's PATH.
  ///
  /// Signals start at their defaults and unblocked, whatever the test runner has done to its own.
  public init(
    _ arguments: [String], environment: [String: String], folder: String, streams: Streams
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .descriptors(let input, let output, let errors):
      for (target, source) in [(0, input), (1, output), (2, errors)] {
        posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
      }
    case .terminal(let path):
      // The first terminal a session's leader opens becomes its controlling terminal.
      flags |= 0x80  // POSIX_SPAWN_SETSID
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }

    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in 1..<Int32(32) where signal != SIGKILL && signal != SIGSTOP {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // Swift's Glibc has no posix_spawn_file_actions_addchdir_np; env becomes the program by exec.
    let line = ["env", "-C", folder] + arguments
    var words = line.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, line[0], &actions, &attributes, &words, &variables)
    guard error == 0 else {
      throw Timeout(what: "\(arguments[0]) to start", state: String(cString: strerror(error)))
    }
    id = process
  }

  deinit {
    guard poll() == nil else { return }
    Glibc.kill(id, SIGKILL)
    Glibc.kill(id, SIGCONT)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  /// How it ended; nil while it runs.
  public func poll() -> ProcessEnding? {
    if let ending { return ending }
    var status: Int32 = 0
    if waitpid(id, &status, WNOHANG) == id { ending = ProcessEnding(status: status) }
    return ending
  }

  /// Waits until it has ended.
  public func wait(_ deadline: Deadline = Deadline()) throws -> ProcessEnding {
    try deadline.wait(for: "process \(id) to end") { poll() != nil }
    return poll() ?? .exited(-1)
  }

  /// Sends a signal to it alone.
  public func send(_ signal: Int32) {
    if poll() == nil { Glibc.kill(id, signal) }
  }
}
