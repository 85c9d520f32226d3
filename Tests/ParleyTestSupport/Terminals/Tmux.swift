import Glibc

/// A tmux server of a test's own with one window and one pane; gone when the object goes.
public final class Tmux {
  private let sandbox: Sandbox
  private let socket = "parley"

  /// Whether tmux is installed.
  public static let isInstalled = ["/usr/local/bin/tmux", "/usr/bin/tmux", "/bin/tmux"]
    .contains { (path: String) in access(path, X_OK) == 0 }

  /// Starts a program in a window of a size, with nobody attached.
  ///
  /// - Parameter command: Run as it is, without a shell.
  public init(_ sandbox: Sandbox, columns: Int, rows: Int, command: [String]) throws {
    self.sandbox = sandbox
    try run(
      // The options are set before there is a session, so that no status line costs a row.
      ["set", "-g", "status", "off", ";", "set", "-g", "remain-on-exit", "on", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + command)
  }

  deinit {
    let processes = (try? value("#{pid} #{pane_pid}"))?.split(separator: " ") ?? []
    _ = try? run(["kill-server"])
    // They still remove files of their own; the sandbox goes when all is quiet.
    try? Deadline().wait(for: "tmux to end") {
      !processes.contains { ProcessTable.isRunning(Int32($0) ?? 0) }
    }
  }

  /// Runs a tmux command and returns what it printed.
  @discardableResult
  public func run(_ arguments: [String]) throws -> String {
    let outcome = try sandbox.run(
      ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments, [], ["TERM": "xterm-256color"])
    guard outcome.ending == .exited(0) else {
      throw Timeout(what: "tmux \(arguments)", state: outcome.errors)
    }
    return outcome.output
  }

  /// What the pane shows.
  public func screen() throws -> String { try run(["capture-pane", "-p"]) }

  /// Presses keys by their names.
  public func press(_ keys: [String]) throws { try run(["send-keys"] + keys) }

  /// Types a text.
  public func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// A format's value, as of `#{pane_pid}`.
  public func value(_ format: String) throws -> String {
    String(try run(["display-message", "-p", format]).prefix { $0 != "\n" })
  }

  /// Waits until the pane is as wanted.
  public func wait(for what: String, until isShown: (String) throws -> Bool) throws {
    var last = ""
    try Deadline().wait(for: what, state: last) {
      last = try screen()
      return try isShown(last)
    }
  }

  /// Waits until the pane shows exactly this text, blanks at line ends aside.
  public func wait(forScreen text: String) throws {
    let lines = ScreenText.lines(text)
    try wait(for: "the screen\n\(text)\ninstead of") { ScreenText.lines($0) == lines }
  }
}
