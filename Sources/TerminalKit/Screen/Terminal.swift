/// Where frames go and events come from.
public protocol Terminal: AnyObject {
  /// Columns and rows there are now.
  var size: Size { get }
  /// How many colours it shows.
  var colorDepth: ColorDepth { get }
  /// Whether another event is at hand already, so that drawing can wait for it.
  var hasQueuedEvent: Bool { get }
  /// Shows a frame.
  func present(_ frame: Frame)
  /// Waits for the next event.
  ///
  /// - Parameter timeoutMilliseconds: After how long ``TerminalEvent/timedOut`` is returned; nil
  ///   waits for ever.
  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent
  /// Stops the process as ^Z does at a shell; returns when it is continued.
  func suspend()
  /// Gives the terminal to another program until `body` returns.
  func withLeft<T>(_ body: () -> T) -> T
  /// Sends bytes to the terminal as they are.
  func write(raw bytes: [UInt8])
  /// Has the terminal report what the mouse does, or no longer.
  func setMouse(_ isOn: Bool)
  /// Asks the terminal about itself, the attributes always and last: with their answer it is over.
  func ask(_ questions: [TerminalQuestion])
  /// Has the terminal say when the user changes between dark and light, or no longer.
  func followColorScheme(_ isOn: Bool)
}

/// What a terminal does that is no real one: nothing waits, nobody else wants it.
extension Terminal {
  /// Nothing is queued.
  public var hasQueuedEvent: Bool { false }
  /// Does not stop.
  public func suspend() {}
  /// Only calls `body`.
  public func withLeft<T>(_ body: () -> T) -> T { body() }
  /// Drops the bytes.
  public func write(raw bytes: [UInt8]) {}
  /// There is no mouse.
  public func setMouse(_ isOn: Bool) {}
  /// Nobody answers.
  public func ask(_ questions: [TerminalQuestion]) {}
  /// It never changes.
  public func followColorScheme(_ isOn: Bool) {}
}

/// What happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, in one piece: its bytes as the terminal sent them.
  case pasted([UInt8])
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal said something of itself.
  case reported(TerminalReport)
  /// The terminal has another size.
  case resized(Size)
  /// SIGINT, SIGTERM, SIGHUP or SIGQUIT came from outside: save and end.
  case signalled(Int32)
  /// SIGTSTP came from outside: call `suspend()`.
  case suspendRequested
  /// The screen was taken again, after a stop or from another program: draw the next frame, whatever
  /// the last was. What the terminal told meanwhile was told to somebody else.
  case resumed
  /// Somebody wrote to the wake pipe, or the watched descriptor became readable.
  case woken
  /// The time is over.
  case timedOut
  /// The terminal is gone: save and end.
  case hungUp
}

/// Why the screen could not be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is no terminal.
  case notATerminal
  /// `TERM` names a terminal nothing is known about; empty when it is unset.
  case unknownTerminalType(String)
  /// The terminal of this name cannot move its cursor.
  case terminalTooSimple(String)
  /// The process may open no more files.
  case outOfDescriptors
}
