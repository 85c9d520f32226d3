import CTerminal
import Glibc

/// The terminal the program was started in, drawn by ncurses.
///
/// Make one, on the thread that draws; only ``wakeDescriptor`` is for other threads. Curses keeps
/// its state for the whole process, so a second one would share the first one's screen.
public final class CursesTerminal: Terminal {
  /// Columns and rows there are now.
  public internal(set) var size: Size
  /// How many colours the terminal shows.
  public let colorDepth: ColorDepth
  /// Whether only ASCII can be shown, because there is no UTF-8 locale: every other glyph is drawn
  /// as the ASCII character that resembles it, else as "?".
  public let isASCII: Bool
  /// Writing a byte here, from any thread, makes ``nextEvent(timeoutMilliseconds:)`` return
  /// ``TerminalEvent/woken``. It never blocks; when it is full, the terminal is awake already.
  public let wakeDescriptor: Int32
  /// A descriptor (of inotify, say) that wakes as well when it is readable; nil for none. Whoever
  /// sets it reads it dry at ``TerminalEvent/woken``.
  public var watchedDescriptor: Int32?
  /// Whether the links of a frame are sent; see ``HyperlinkChoice``.
  public var showsLinks = false

  let wakeReadEnd: Int32
  var queue = EventQueue()
  var decoder = KeyDecoder()
  /// The paste that is arriving; nil when none is.
  var paste: PasteCollector?
  /// When its last byte came.
  var lastPasted: ContinuousClock.Instant?
  /// Until when the rest of a sequence is waited for.
  var patience = SequencePatience()
  /// Whether it has answered what it calls itself to be: then it answers that again.
  var hasAnswered = false
  /// Whether a button of the mouse went down and has not come up.
  var isButtonHeld = false
  /// Whether the terminal has said how it stands to showing a frame at once.
  var knowsTogether = false
  /// Whether it does so.
  var showsTogether = false
  var pens: PenCase
  /// What the screen shows; nil when nobody knows.
  var shown: Frame?
  /// Whether every cell must be sent again, whatever curses believes.
  var needsRepaint = false
  var isLeft = false

  /// Takes the screen of standard input and output.
  ///
  /// - Parameters:
  ///   - forcesASCII: Draws in ASCII whatever the locale.
  ///   - color: How many colours to draw with.
  /// - Throws: ``TerminalError``, with the terminal as it was.
  public init(forcesASCII: Bool = false, color: ColorChoice = .auto) throws(TerminalError) {
    precondition(!ct_is_open(), "curses opens one screen a process")
    let hasUTF8 = ct_choose_locale()
    var readEnd: Int32 = -1
    var writeEnd: Int32 = -1
    guard ct_signals_install(), ct_pipe(&readEnd, &writeEnd) else {
      ct_signals_restore()
      throw .outOfDescriptors
    }
    if let error = Self.open(color) {
      ct_signals_restore()
      ct_close(readEnd)
      ct_close(writeEnd)
      throw error
    }
    isASCII = forcesASCII || !hasUTF8
    wakeReadEnd = readEnd
    wakeDescriptor = writeEnd
    pens = PenCase(
      colors: color == .ansi16 ? min(16, Int(ct_colors())) : Int(ct_colors()),
      pairs: Int(ct_color_pairs()))
    colorDepth = pens.depth
    size = Self.currentSize
  }

  deinit {
    leave()
    ct_close(wakeReadEnd)
    ct_close(wakeDescriptor)
  }

  static var currentSize: Size {
    var height: Int32 = 0
    var width: Int32 = 0
    ct_screen_size(&height, &width)
    return Size(width: Int(width), height: Int(height))
  }

  private static func open(_ color: ColorChoice) -> TerminalError? {
    let wish = color.wish { name in getenv(name).map { String(cString: $0) } }
    return switch ct_open(wish) {
    case CT_OPENED: nil
    case CT_UNKNOWN_TYPE: .unknownTerminalType(String(cString: ct_term_name()))
    case CT_TOO_SIMPLE: .terminalTooSimple(String(cString: ct_term_name()))
    case CT_NO_DESCRIPTOR: .outOfDescriptors
    default: .notATerminal
    }
  }
}
