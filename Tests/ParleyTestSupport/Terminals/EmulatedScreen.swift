/// A terminal of the type xterm-256color that takes nothing but what curses sends.
///
/// It keeps the screen as a real one would. Any other byte or sequence is a violation: a file that
/// reached the terminal with more than text.
public struct EmulatedScreen {
  /// One column; the second of a wide character holds nothing.
  struct Cell: Equatable {
    var text = " "
    var isSecondHalf = false
    /// Where a link of the cell leads; nil for none.
    var link: String?
  }

  /// Columns and rows.
  public let columns: Int
  public let rows: Int
  /// What should not have been sent, in words.
  public internal(set) var violations: [String] = []
  /// What OSC 52 put on the clipboard, as base64.
  public internal(set) var copies: [String] = []
  /// Whether the alternate screen shows, as a full-screen program asks for.
  public internal(set) var isAlternate = false
  /// Whether the cursor shows.
  public internal(set) var isCursorVisible = true
  /// Whether the keys send what an application asked for.
  public internal(set) var areKeysChanged = false
  /// Whether any colour was chosen that is not the terminal's own.
  public internal(set) var hasColour = false
  /// Whether any was chosen by red, green and blue.
  public internal(set) var hasExactColour = false
  /// Which of the modes that report the mouse are on.
  public internal(set) var mouseModes: Set<Int> = []
  /// Whether changes between dark and light are to be reported.
  public internal(set) var isFollowingColors = false
  /// What the terminal was asked, as it was sent; nobody answers.
  public internal(set) var questions: [String] = []
  /// How often the whole screen was erased.
  public internal(set) var eraseCount = 0
  /// How often what followed was to be shown at once.
  public internal(set) var togetherCount = 0
  /// Whether what follows is not to be shown yet.
  public internal(set) var isHeldBack = false
  /// Whether text written now is plain.
  public internal(set) var isPenPlain = true

  /// Whether pastes come in brackets.
  public internal(set) var isBracketing = false
  /// The row of the cursor, from 0.
  public var cursorRow: Int { y }
  /// What stands under the cursor.
  public var textUnderCursor: String { cells[y][x].text }

  /// Whether it shows links; one that does not takes them for a violation.
  public var takesLinks = false
  /// Where what is written now leads; nil for nowhere.
  public internal(set) var openLink: String?
  /// The text of every link of a row that shows, with its address.
  public func links(row: Int) -> [(text: String, address: String)] {
    var links: [(text: String, address: String)] = []
    var last: String?
    for cell in cells[row] where !cell.isSecondHalf {
      if let link = cell.link {
        if link == last {
          links[links.count - 1].text += cell.text
        } else {
          links.append((cell.text, link))
        }
      }
      last = cell.link
    }
    return links
  }

  var cells: [[Cell]]
  var other: [[Cell]]
  var x = 0
  var y = 0
  /// The last column was written; the next character begins the next row.
  var isWrapping = false
  var top = 0
  var bottom: Int
  var saved = (x: 0, y: 0)
  var lastText = " "
  var parser = SequenceParser()

  /// Whether the cursor goes on to the next row as soon as the last column is written.
  private let isWrappingAtOnce: Bool

  /// - Parameter isWrappingAtOnce: As old terminals do, `ansi` for one; those of today wait for the
  ///   next character.
  public init(columns: Int, rows: Int, isWrappingAtOnce: Bool = false) {
    self.isWrappingAtOnce = isWrappingAtOnce
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    other = cells
    bottom = rows - 1
  }

  /// The rows without blanks at their ends.
  public var lines: [String] {
    cells.map { row in
      let line = row.filter { !$0.isSecondHalf }.map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// Takes what a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      for event in parser.feed(byte) { perform(event) }
    }
  }

  private mutating func perform(_ event: SequenceParser.Event) {
    switch event {
    case .scalar(let scalar): write(scalar)
    case .control(0x08): move(toX: x - 1, y: y)
    case .control(0x09): move(toX: min(columns - 1, (x / 8 + 1) * 8), y: y)
    case .control(0x0A): lineFeed()
    case .control(0x0D): move(toX: 0, y: y)
    case .control(let byte): violations.append("the control \(byte)")
    case .escape(let byte): escape(byte)
    case .charset(let byte): if byte != UInt8(ascii: "B") { violations.append("charset \(byte)") }
    case .sequence(let sequence): control(sequence)
    case .command(let text): command(text)
    case .malformed(let what): violations.append(what)
    }
  }

  mutating func move(toX newX: Int, y newY: Int) {
    x = min(max(newX, 0), columns - 1)
    y = min(max(newY, 0), rows - 1)
    isWrapping = false
  }

  mutating func lineFeed() {
    isWrapping = false
    if y == bottom { scroll(from: top, by: 1) } else { y = min(y + 1, rows - 1) }
  }

  /// Moves the rows of the scrolling region up, or down when `count` is negative.
  mutating func scroll(from first: Int, by count: Int) {
    let blank = Array(repeating: Cell(), count: columns)
    for _ in 0..<min(abs(count), rows) {
      if count > 0 {
        cells.remove(at: first)
        cells.insert(blank, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(blank, at: first)
      }
    }
  }

  /// Blanks columns of a row, with the other half of a wide character that is cut.
  mutating func erase(_ range: Range<Int>, row: Int) {
    for column in range.clamped(to: 0..<columns) { clear(column, row) }
  }

  private mutating func clear(_ column: Int, _ row: Int) {
    if cells[row][column].isSecondHalf, column > 0 { cells[row][column - 1] = Cell() }
    if column + 1 < columns, cells[row][column + 1].isSecondHalf { cells[row][column + 1] = Cell() }
    cells[row][column] = Cell()
  }

  mutating func write(_ scalar: Unicode.Scalar) {
    guard scalar.isFitToShow else {
      violations.append("the character U+\(String(scalar.value, radix: 16, uppercase: true))")
      return
    }
    let width = scalar.columns
    guard width > 0 else {
      let column = max(0, isWrapping ? x : x - 1)
      let base = cells[y][column].isSecondHalf ? column - 1 : column
      cells[y][base].text.unicodeScalars.append(scalar)
      return
    }
    if isWrapping || x + width > columns {
      x = 0
      lineFeed()
    }
    for column in x..<x + width { clear(column, y) }
    cells[y][x].text = String(scalar)
    cells[y][x].link = openLink
    if width == 2 { cells[y][x + 1] = Cell(text: "", isSecondHalf: true, link: openLink) }
    lastText = String(scalar)
    x += width
    guard x == columns else { return }
    if isWrappingAtOnce {
      x = 0
      lineFeed()
    } else {
      x = columns - 1
      isWrapping = true
    }
  }
}

extension Unicode.Scalar {
  /// Columns it takes; from the blocks alone, so that it agrees with parley's tables by merit only.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Whether it is seen where it stands and moves nothing else.
  public var isFitToShow: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
