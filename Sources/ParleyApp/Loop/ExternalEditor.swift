import CSystem
import Glibc
import ParleyModel

/// The user's editor, run on one file with the terminal to itself.
struct ExternalEditor {
  /// The program and its arguments, without the file.
  let words: [String]

  /// `$VISUAL`, else `$EDITOR`, else vi; split at blanks, never handed to a shell.
  init(environment: [String: String]) {
    let chosen = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
      .first { !$0.allSatisfy { $0 == " " } }
    words = (chosen ?? "vi").split(separator: " ").map(String.init)
  }

  /// How the editor ended.
  enum Ending: Hashable {
    case finished
    /// It could not be started; the reason.
    case notStarted(String)
    /// It ended with an exit code or by a signal; in words.
    case failed(Phrase)
  }

  /// Runs the editor on a file and waits for it. The terminal must have been left before.
  func run(on file: String) -> Ending { Self.run(words + ["--", file]) }

  /// Runs a program with the terminal to itself and waits for it.
  static func run(_ words: [String]) -> Ending {
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGTERM, SIGHUP, SIGWINCH] {
      sigaddset(&defaults, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let error = posix_spawnp(&process, words[0], nil, &attributes, arguments, environ)
    guard error == 0 else { return .notStarted(String(cString: strerror(error))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return .failed("\(String(cString: strerror(errno)))") }
    }
    if sys_wifsignaled(status) { return .failed("signal \(sys_wtermsig(status)) ended it") }
    let code = sys_wexitstatus(status)
    return code == 0 ? .finished : .failed("it ended with exit code \(code)")
  }
}
