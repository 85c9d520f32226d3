/// Turns the bytes and keys curses reads into events: keys, the mouse, what the terminal reports.
///
/// Pure, and fed one drain of the input at a time: what arrives together belongs together. An Escape
/// followed by more is Alt or the start of a sequence, an Escape at the end is the key. A sequence
/// nobody knows is swallowed as a whole, or its tail would be taken for commands. UTF-8 and
/// sequences cut by the network are continued by the next drain.
struct KeyDecoder {
  enum State: Equatable {
    case ground
    /// An Escape ended the drain before: it was the key, unless what follows cannot be typed.
    case afterEscape
    /// After that Escape and this byte.
    case lateIntroducer(UInt8)
    /// After an Escape.
    case escape
    /// Inside ESC [ … up to its final byte.
    case sequence
    /// After ESC O, one byte follows.
    case single
    /// After ESC [ M, three bytes follow.
    case legacyMouse
    /// Inside ESC ] … or ESC P … up to its end.
    case string(StringKind)
    /// Inside one, after an Escape.
    case stringEscape(StringKind)
  }

  /// What a string of the terminal's is, by the byte that begins it.
  enum StringKind: UInt8, Equatable {
    case operatingSystemCommand = 0x5D
    case deviceControl = 0x50
  }

  var state = State.ground
  /// The bytes of the sequence so far, as far as they matter.
  var body: [UInt8] = []
  /// How many bytes it has had.
  var bodyLength = 0
  /// How many sequences have begun so far; tells one from the next.
  var begunCount = 0
  /// Whether the last byte was the end of ESC [ 200 ~: what follows is pasted and no key.
  var hasPasteBegun = false
  /// How often the terminal was asked for something and has not yet given its attributes, which end
  /// the answers.
  var unanswered = 0
  /// Whether it was asked where the cursor is: its answer may look like Shift-F3.
  var awaitsCursor = false
  /// Bytes of a character that is not complete.
  private var partial: [UInt8] = []
  /// The latest character, held back for marks that join it.
  private var held: (character: Character, isAlt: Bool)?

  /// Takes one unit of input.
  mutating func feed(_ input: KeyInput, into events: inout [TerminalEvent]) {
    switch input {
    case .key(.backspace) where state == .legacyMouse:
      // Curses knows the byte; here it is column or row 95.
      feed(byte: 0x7F, into: &events)
    case .key(let key):
      partial.removeAll()
      release(into: &events)
      let isAlt = state == .escape
      state = .ground
      if awaitsCursor, !isAlt, let point = Self.cursor(from: key) {
        events.append(.reported(.cursor(point)))
      } else {
        events.append(.key(isAlt ? .alt(key) : key))
      }
    case .byte(let byte):
      feed(byte: byte, into: &events)
    case .unknown:
      release(into: &events)
      state = .ground
    }
  }

  /// Ends a drain: what can stand for itself does.
  mutating func endOfDrain(into events: inout [TerminalEvent]) {
    switch state {
    case .escape:
      release(into: &events)
      events.append(.key(.escape))
      state = .afterEscape
    case .lateIntroducer(let byte):
      hold(Character(Unicode.Scalar(byte)), isAlt: false, into: &events)
      state = .ground
    default: break
    }
    release(into: &events)
  }

  mutating func feed(byte: UInt8, into events: inout [TerminalEvent]) {
    hasPasteBegun = false
    switch state {
    case .single:
      state = .ground
      if let key = Key(single: byte) { events.append(.key(key)) }
    case .sequence: continueSequence(byte, into: &events)
    case .legacyMouse: continueLegacyMouse(byte, into: &events)
    case .string(let kind): continueString(kind, byte, into: &events)
    case .stringEscape(let kind): endString(kind, byte, into: &events)
    case .escape where byte == 0x1B:
      // Escape twice: the first stands for itself.
      events.append(.key(.escape))
    case .escape where begin(byte): break
    case .afterEscape where Self.introducers.contains(byte): state = .lateIntroducer(byte)
    case .lateIntroducer(let introducer):
      state = .escape
      if Self.isSequence(introducer, byte), begin(introducer) {
        feed(byte: byte, into: &events)
      } else {
        state = .ground
        hold(Character(Unicode.Scalar(introducer)), isAlt: false, into: &events)
        feed(byte: byte, into: &events)
      }
    case .afterEscape:
      state = .ground
      feedText(byte, into: &events)
    case .escape, .ground: feedText(byte, into: &events)
    }
  }

  /// Takes a byte that is no part of a sequence.
  private mutating func feedText(_ byte: UInt8, into events: inout [TerminalEvent]) {
    if byte >= 0x80 {
      feed(utf8: byte, into: &events)
      return
    }
    partial.removeAll()
    let isAlt = state == .escape
    state = .ground
    guard let key = Self.key(byte) else {
      release(into: &events)
      state = .escape
      return
    }
    if case .character(let character) = key {
      hold(character, isAlt: isAlt, into: &events)
    } else {
      release(into: &events)
      events.append(.key(isAlt ? .alt(key) : key))
    }
  }

  /// The key of a byte below 0x80; nil for Escape.
  private static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: nil
    case 0x09: .tab
    case 0x0D: .enter
    case 0x7F: .backspace
    case 0x00..<0x20: control(byte)
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// Ctrl and the character whose byte without its upper bits is `code`.
  static func control(_ code: UInt8) -> Key {
    let isLetter = (1...26).contains(code)
    return .control(Character(Unicode.Scalar(code | (isLetter ? 0x60 : 0x40))))
  }

  private mutating func feed(utf8 byte: UInt8, into events: inout [TerminalEvent]) {
    if byte & 0xC0 != 0x80 { partial.removeAll() }
    partial.append(byte)
    let wanted =
      switch partial[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    if partial.count < wanted { return }
    let text = String(decoding: partial, as: UTF8.self)
    partial.removeAll()
    let isAlt = state == .escape
    state = .ground
    guard wanted > 0, let character = text.first, text.unicodeScalars.count == 1,
      character != "\u{FFFD}", !("\u{80}"..."\u{9F}").contains(character)
    else { return }
    hold(character, isAlt: isAlt, into: &events)
  }

  /// A character waits for what joins it: input methods on macOS send Hangul in parts.
  private mutating func hold(
    _ character: Character, isAlt: Bool, into events: inout [TerminalEvent]
  ) {
    if let held, !isAlt {
      let joined = String(held.character) + String(character)
      if joined.count == 1, let cluster = joined.first {
        self.held = (cluster, held.isAlt)
        return
      }
    }
    release(into: &events)
    held = (character, isAlt)
  }

  mutating func release(into events: inout [TerminalEvent]) {
    guard let held else { return }
    let key = Key.character(held.character)
    events.append(.key(held.isAlt ? .alt(key) : key))
    self.held = nil
  }
}
