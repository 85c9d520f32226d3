/// Turns the bytes and keys curses reads into ``Key``s.
///
/// Pure, and fed one drain of the input at a time: what arrives together belongs together. An Escape
/// followed by more is Alt or the start of a sequence, an Escape at the end is the key. A sequence
/// curses does not know is swallowed as a whole, or its tail would be taken for commands. UTF-8 and
/// sequences cut by the network are continued by the next drain.
struct KeyDecoder {
  private enum State: Equatable {
    case ground
    /// After an Escape.
    case escape
    /// Inside ESC [ … up to its final byte.
    case sequence
    /// After ESC O, one byte follows.
    case single
  }

  private var state = State.ground
  private var sequenceLength = 0
  /// The parameters of the sequence so far, as far as they matter.
  private var parameters: [UInt8] = []
  /// Whether the last byte was the end of ESC [ 200 ~: what follows is pasted and no key.
  private(set) var hasPasteBegun = false
  /// Bytes of a character that is not complete.
  private var partial: [UInt8] = []
  /// The latest character, held back for marks that join it.
  private var held: (character: Character, isAlt: Bool)?

  /// Takes one unit of input.
  mutating func feed(_ input: KeyInput, into keys: inout [Key]) {
    switch input {
    case .key(let key):
      partial.removeAll()
      release(into: &keys)
      let isAlt = state == .escape
      state = .ground
      keys.append(isAlt ? .alt(key) : key)
    case .byte(let byte):
      feed(byte: byte, into: &keys)
    case .unknown:
      release(into: &keys)
      state = .ground
    }
  }

  /// Ends a drain: what can stand for itself does.
  mutating func endOfDrain(into keys: inout [Key]) {
    release(into: &keys)
    switch state {
    case .escape:
      keys.append(.escape)
      state = .ground
    case .sequence where sequenceLength == 0:
      keys.append(.alt(.character("[")))
      state = .ground
    case .single:
      keys.append(.alt(.character("O")))
      state = .ground
    case .ground, .sequence:
      break
    }
  }

  private mutating func feed(byte: UInt8, into keys: inout [Key]) {
    hasPasteBegun = false
    switch state {
    case .single:
      state = .ground
      return
    case .sequence:
      continueSequence(byte, into: &keys)
      return
    case .escape where byte == UInt8(ascii: "["):
      state = .sequence
      sequenceLength = 0
      parameters.removeAll(keepingCapacity: true)
      return
    case .escape where byte == UInt8(ascii: "O"):
      state = .single
      return
    case .escape where byte == 0x1B:
      // Escape twice: the first stands for itself.
      keys.append(.escape)
      return
    case .escape, .ground:
      break
    }
    if byte >= 0x80 {
      feed(utf8: byte, into: &keys)
      return
    }
    partial.removeAll()
    let isAlt = state == .escape
    state = .ground
    guard let key = Self.key(byte) else {
      release(into: &keys)
      state = .escape
      return
    }
    if case .character(let character) = key {
      hold(character, isAlt: isAlt, into: &keys)
    } else {
      release(into: &keys)
      keys.append(isAlt ? .alt(key) : key)
    }
  }

  private mutating func continueSequence(_ byte: UInt8, into keys: inout [Key]) {
    sequenceLength += 1
    switch byte {
    case 0x20...0x3F where sequenceLength < 64:
      if parameters.count < 4 { parameters.append(byte) }
    case 0x1B: state = .escape
    case UInt8(ascii: "~"):
      hasPasteBegun = parameters == Array("200".utf8)
      state = .ground
    default: state = .ground
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

  private mutating func feed(utf8 byte: UInt8, into keys: inout [Key]) {
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
    hold(character, isAlt: isAlt, into: &keys)
  }

  /// A character waits for what joins it: input methods on macOS send Hangul in parts.
  private mutating func hold(_ character: Character, isAlt: Bool, into keys: inout [Key]) {
    if let held, !isAlt {
      let joined = String(held.character) + String(character)
      if joined.count == 1, let cluster = joined.first {
        self.held = (cluster, held.isAlt)
        return
      }
    }
    release(into: &keys)
    held = (character, isAlt)
  }

  private mutating func release(into keys: inout [Key]) {
    guard let held else { return }
    let key = Key.character(held.character)
    keys.append(held.isAlt ? .alt(key) : key)
    self.held = nil
  }
}
