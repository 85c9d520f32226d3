/// A terminal in memory: it keeps what it is shown and plays events from a list.
public final class HeadlessTerminal: Terminal {
  /// Columns and rows; a ``TerminalEvent/resized(_:)`` event changes it when it is played.
  public private(set) var size: Size
  /// How many colours it claims to show.
  public let colorDepth: ColorDepth
  /// The latest frame; nil before the first.
  public private(set) var lastFrame: Frame?
  /// How many frames were presented.
  public private(set) var frameCount = 0
  /// What was written past the frames, write by write.
  public private(set) var rawWrites: [[UInt8]] = []
  /// How often the program asked to be stopped.
  public private(set) var suspendCount = 0
  /// Whether the mouse was asked for.
  public private(set) var isMouseOn = false
  /// Whether changes between dark and light were asked for.
  public private(set) var isColorSchemeFollowed = false
  /// What was asked, question by question.
  public private(set) var questions: [TerminalQuestion] = []

  private var events: [TerminalEvent]
  private var next = 0
  private let afterwards: TerminalEvent

  /// Makes a terminal.
  ///
  /// - Parameters:
  ///   - events: Returned one by one.
  ///   - afterwards: Returned for ever once they are used up.
  public init(
    size: Size, colorDepth: ColorDepth = .truecolor, events: [TerminalEvent] = [],
    afterwards: TerminalEvent = .hungUp
  ) {
    self.size = size
    self.colorDepth = colorDepth
    self.events = events
    self.afterwards = afterwards
  }

  /// Adds events behind those that are left.
  public func enqueue(_ more: [TerminalEvent]) {
    events += more
  }

  /// Whether an event of the list is left.
  public var hasQueuedEvent: Bool { next < events.count }

  /// Keeps the frame.
  public func present(_ frame: Frame) {
    lastFrame = frame
    frameCount += 1
  }

  /// Returns the next event of the list at once.
  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    guard hasQueuedEvent else { return afterwards }
    let event = events[next]
    next += 1
    if case .resized(let size) = event { self.size = size }
    return event
  }

  /// Counts, and does not stop.
  public func suspend() {
    suspendCount += 1
  }

  /// Keeps the bytes.
  public func write(raw bytes: [UInt8]) {
    rawWrites.append(bytes)
  }

  /// Keeps the wish.
  public func setMouse(_ isOn: Bool) {
    isMouseOn = isOn
  }

  /// Keeps the questions; answers are events of the list.
  public func ask(_ questions: [TerminalQuestion]) {
    self.questions += questions
  }

  /// Keeps the wish.
  public func followColorScheme(_ isOn: Bool) {
    isColorSchemeFollowed = isOn
  }
}
