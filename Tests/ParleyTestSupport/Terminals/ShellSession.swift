import Glibc

/// An interactive shell in a tmux window, from which parley is started as a person does.
public final class ShellSession {
  public let tmux: Tmux
  private let sandbox: Sandbox
  private let prompt = "ready>"
  private var count = 0

  public init(_ sandbox: Sandbox, columns: Int = 80, rows: Int = 24) throws {
    self.sandbox = sandbox
    tmux = try Tmux(
      sandbox, columns: columns, rows: rows,
      command: ["env", "PS1=\(prompt)", "bash", "--norc", "--noprofile", "-i"])
    try tmux.wait(for: "a prompt") { $0.contains(prompt) }
  }

  /// Types a line without waiting for what it does.
  public func begin(_ line: String) throws {
    try tmux.type(line)
    try tmux.press(["Enter"])
  }

  /// Runs a command and waits until it has ended, seen by a file it leaves.
  ///
  /// - Returns: What it printed on standard output.
  public func run(_ line: String) throws -> String {
    count += 1
    let file = sandbox.path + "/answer-\(count)"
    try begin("\(line) >'\(file)'; touch '\(file).done'")
    try Deadline().wait(for: "'\(line)' at the shell", state: (try? tmux.screen()) ?? "") {
      access(file + ".done", F_OK) == 0
    }
    return try sandbox.run(["cat", file]).output
  }

  /// The processes the shell has started that are there still.
  public func jobs() throws -> [Int32] {
    guard let shell = Int32(try tmux.value("#{pane_pid}")) else { return [] }
    return ProcessTable.children(of: shell)
  }

  /// Waits until the shell has a child, and returns its id.
  public func job() throws -> Int32 {
    var found: [Int32] = []
    try Deadline().wait(for: "a job", state: (try? tmux.screen()) ?? "") {
      found = try jobs()
      return !found.isEmpty
    }
    return found[0]
  }

  /// Waits until the shell waits for a line, with the cursor shown on the ordinary screen.
  public func waitForPrompt() throws {
    var state = ""
    try Deadline().wait(for: "a prompt on a screen that was given back", state: state) {
      let flags = try tmux.value("cursor #{cursor_flag} alternate #{alternate_on}")
      let screen = try tmux.screen()
      state = flags + "\n" + screen
      let last = ScreenText.lines(screen).last ?? ""
      return flags == "cursor 1 alternate 0" && last.hasSuffix(prompt)
    }
  }
}
