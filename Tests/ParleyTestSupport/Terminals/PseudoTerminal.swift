import Glibc

/// A terminal whose other end the test holds: it types, reads every byte and keeps the screen.
public final class PseudoTerminal {
  /// What the screen shows, by an emulation that takes only what curses sends.
  public private(set) var screen: EmulatedScreen
  /// Every byte the program wrote.
  public private(set) var bytes: [UInt8] = []
  /// The terminal's modes before the program started.
  public let modesBefore: [UInt8]
  private var near: Int32 = -1
  /// Kept open, so that the terminal stays when the program ends.
  private var far: Int32 = -1
  private let path: String
  private var started: ChildProcess?

  public init(
    columns: Int, rows: Int, isWrappingAtOnce: Bool = false, takesLinks: Bool = false
  ) throws {
    screen = EmulatedScreen(columns: columns, rows: rows, isWrappingAtOnce: isWrappingAtOnce)
    screen.takesLinks = takesLinks
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard openpty(&near, &far, &name, nil, &size) == 0 else {
      throw Timeout(what: "a pseudo terminal", state: String(cString: strerror(errno)))
    }
    for end in [near, far] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    modesBefore = Self.modes(of: near)
  }

  deinit {
    started = nil
    closeTerminal()
  }

  /// Starts a program on the terminal, as the leader of a session of its own.
  public func start(
    _ arguments: [String], in sandbox: Sandbox, changes: [String: String?] = [:]
  ) throws {
    started = try ChildProcess(
      arguments, environment: sandbox.variables(changes), folder: sandbox.home,
      streams: .terminal(path))
  }

  /// Starts parley.
  public func startParley(
    _ arguments: [String], in sandbox: Sandbox, changes: [String: String?] = [:]
  ) throws {
    try start([Sandbox.program] + arguments, in: sandbox, changes: changes)
  }

  /// The program.
  public var child: ChildProcess {
    guard let started else { preconditionFailure("nothing was started on this terminal") }
    return started
  }

  /// Types a text as it is; control characters are keys.
  public func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      take(waitingMilliseconds: 0)
    }
  }

  /// Types a text again and again and reads nothing, until what the program writes finds no room.
  public func block(typing text: String) throws {
    let bytes = Array(text.utf8)
    // While it writes, the terminal looks full for a moment.
    var looks = 0
    try Deadline().wait(for: "the terminal to be full", state: screen.text) {
      if looks == 0 { bytes.withUnsafeBytes { _ = write(near, $0.baseAddress, $0.count) } }
      var room = pollfd(fd: far, events: Int16(POLLOUT), revents: 0)
      looks = poll(&room, 1, 0) == 0 ? looks + 1 : 0
      return looks == 50
    }
  }

  /// Reads what the program has written, at most one chunk; false when there was nothing.
  @discardableResult
  public func take(waitingMilliseconds: Int32) -> Bool {
    var ready = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, waitingMilliseconds) > 0, ready.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(near, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  /// Waits until the screen is as wanted.
  public func wait(for what: String, until isShown: (EmulatedScreen) -> Bool) throws {
    let deadline = Deadline()
    while !isShown(screen) {
      if take(waitingMilliseconds: 20) { continue }
      guard !deadline.hasPassed, started?.poll() == nil || take(waitingMilliseconds: 0) else {
        let ending = started?.poll().map { "the program ended: \($0)\n" } ?? ""
        throw Timeout(what: what, state: ending + screen.text)
      }
    }
  }

  /// Waits until a text is on the screen.
  public func wait(forText text: String) throws {
    try wait(for: "'\(text)'") { $0.text.contains(text) }
  }

  /// Waits until the screen is exactly this text, blanks at line ends aside.
  public func wait(forScreen text: String) throws {
    let lines = ScreenText.lines(text)
    try wait(for: "the screen\n\(text)\ninstead of") { ScreenText.lines($0.text) == lines }
  }

  /// Waits until the program has ended and everything it wrote is read.
  public func waitForEnd() throws -> ProcessEnding {
    let deadline = Deadline()
    while child.poll() == nil {
      take(waitingMilliseconds: 5)
      guard !deadline.hasPassed else {
        throw Timeout(what: "the program to end", state: screen.text)
      }
    }
    while take(waitingMilliseconds: 0) {}
    return try child.wait()
  }

  /// The terminal's modes now, to be compared with ``modesBefore``.
  public var modes: [UInt8] { Self.modes(of: near) }

  /// Takes the terminal away, as closing its window does.
  public func closeTerminal() {
    for end in [far, near] where end >= 0 { close(end) }
    near = -1
    far = -1
  }

  private static func modes(of terminal: Int32) -> [UInt8] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return withUnsafeBytes(of: &modes) { Array($0) }
  }
}
