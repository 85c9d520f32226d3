/// A sequence that begins with ESC and a bracket.
struct ControlSequence: CustomStringConvertible {
  /// The mark of a private sequence, as "?".
  var mark: Character?
  var parameters: [Int] = []
  /// Whether "$" stands before the final byte, as in the questions for modes.
  var isDollar = false
  var final: Character
  var description: String

  /// Nil when the body is not of decimal numbers, semicolons and at most one mark before them.
  init?(body: [UInt8], final: UInt8) {
    self.final = Character(Unicode.Scalar(final))
    description = "CSI " + String(decoding: body + [final], as: UTF8.self)
    var digits = body[...]
    if let first = digits.first, (0x3C...0x3F).contains(first) {
      mark = Character(Unicode.Scalar(first))
      digits = digits.dropFirst()
    }
    if digits.last == UInt8(ascii: "$") {
      isDollar = true
      digits = digits.dropLast()
    }
    guard !digits.isEmpty else { return }
    for part in digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count < 6, let number = Int(String(decoding: part, as: UTF8.self)), number >= 0
      else { return nil }
      parameters.append(number)
    }
  }
}

/// Splits what a program writes into characters, controls and sequences, byte by byte.
struct SequenceParser {
  enum Event {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one byte.
    case escape(UInt8)
    /// ESC, an opening bracket and the name of a character set.
    case charset(UInt8)
    case sequence(ControlSequence)
    /// The text of an operating system command.
    case command(String)
    case malformed(String)
  }

  private enum State {
    case ground
    case scalar(bytes: [UInt8], length: Int)
    case escape
    case charset
    case sequence([UInt8])
    case command([UInt8])
    case commandEscape([UInt8])
  }

  private var state = State.ground

  mutating func feed(_ byte: UInt8) -> [Event] {
    switch state {
    case .ground: return ground(byte)
    case .scalar(let bytes, let length): return scalar(bytes + [byte], length)
    case .escape: return escape(byte)
    case .charset:
      state = .ground
      return [.charset(byte)]
    case .sequence(let body): return sequence(body, byte)
    case .command(let text):
      if byte == 0x07 {
        state = .ground
        return [.command(String(decoding: text, as: UTF8.self))]
      }
      if byte == 0x1B { state = .commandEscape(text) } else { state = .command(text + [byte]) }
      return []
    case .commandEscape(let text):
      state = .ground
      if byte == UInt8(ascii: "\\") { return [.command(String(decoding: text, as: UTF8.self))] }
      state = .escape
      return [.malformed("a command that is cut")] + escape(byte)
    }
  }

  private mutating func ground(_ byte: UInt8) -> [Event] {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x7E: return [.scalar(Unicode.Scalar(byte))]
    case 0xC2...0xDF: state = .scalar(bytes: [byte], length: 2)
    case 0xE0...0xEF: state = .scalar(bytes: [byte], length: 3)
    case 0xF0...0xF4: state = .scalar(bytes: [byte], length: 4)
    case 0x80...0xFF: return [.malformed("the byte \(byte), which is no UTF-8")]
    default: return [.control(byte)]
    }
    return []
  }

  private mutating func scalar(_ bytes: [UInt8], _ length: Int) -> [Event] {
    guard let last = bytes.last, last & 0xC0 == 0x80 else {
      state = .ground
      return [.malformed("a character that is cut")] + ground(bytes.last ?? 0)
    }
    guard bytes.count == length else {
      state = .scalar(bytes: bytes, length: length)
      return []
    }
    state = .ground
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return [.malformed("bytes that are no UTF-8")] }
    return [.scalar(scalar)]
  }

  private mutating func escape(_ byte: UInt8) -> [Event] {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "]"): state = .command([])
    case UInt8(ascii: "("): state = .charset
    default: return [.escape(byte)]
    }
    return []
  }

  private mutating func sequence(_ body: [UInt8], _ byte: UInt8) -> [Event] {
    switch byte {
    case 0x20...0x3F:
      state = .sequence(body + [byte])
      return []
    case 0x40...0x7E:
      state = .ground
      guard let sequence = ControlSequence(body: body, final: byte) else {
        return [.malformed("CSI " + String(decoding: body + [byte], as: UTF8.self))]
      }
      return [.sequence(sequence)]
    default:
      state = .ground
      return [.malformed("a sequence that is cut")] + ground(byte)
    }
  }
}
