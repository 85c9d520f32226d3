/// A terminal for those who hear it: each frame's outline as lines of text.
public final class LinearTerminal: Terminal {
  /// Columns and rows the frames are made for.
  public let size: Size
  /// A screen reader says no colours.
  public let colorDepth = ColorDepth.mono
  /// Everything printed so far; each line ends in a line feed.
  public private(set) var output = ""

  private let isASCII: Bool
  private var events: ArraySlice<TerminalEvent>
  private var latest: [OutlineNode]?

  /// Makes a terminal that plays `events` and is then hung up.
  ///
  /// - Parameter isASCII: Prints each glyph as the ASCII character that resembles it.
  public init(size: Size, events: [TerminalEvent] = [], isASCII: Bool = false) {
    self.size = size
    self.isASCII = isASCII
    self.events = events[...]
  }

  /// Whether an event of the list is left.
  public var hasQueuedEvent: Bool { !events.isEmpty }

  /// Prints the frame's outline, unless it is what was printed last.
  public func present(_ frame: Frame) {
    guard frame.outline != latest else { return }
    latest = frame.outline
    for node in frame.outline {
      output += (isASCII ? node.line.inASCII : node.line).string + "\n"
    }
  }

  /// Returns the next event of the list at once.
  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    events.popFirst() ?? .hungUp
  }
}
