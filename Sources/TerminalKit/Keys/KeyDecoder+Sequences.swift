/// Sequences that begin with ESC: their beginning, ESC [ … and what is given up.
extension KeyDecoder {
  /// Bytes of a sequence that are kept; what is longer is nothing anybody knows.
  static let keptBytes = 512
  /// Bytes after which a sequence has no end.
  static let longest = 4096

  /// The bytes behind an Escape that begin what may have several more.
  static let introducers: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "P")]

  /// Whether these two, cut off from their Escape, begin what only a terminal sends.
  static func isSequence(_ introducer: UInt8, _ byte: UInt8) -> Bool {
    switch introducer {
    case UInt8(ascii: "["): byte == UInt8(ascii: "<") || byte == UInt8(ascii: "?")
    case UInt8(ascii: "]"): byte == UInt8(ascii: "1")
    default: byte == UInt8(ascii: ">")
    }
  }

  /// Begins a sequence after an Escape; false when this byte begins none.
  mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "O"): state = .single
    default:
      guard let kind = StringKind(rawValue: byte) else { return false }
      state = .string(kind)
    }
    body.removeAll(keepingCapacity: true)
    bodyLength = 0
    begunCount += 1
    return true
  }

  mutating func continueSequence(_ byte: UInt8, into events: inout [TerminalEvent]) {
    bodyLength += 1
    switch byte {
    case 0x20...0x3F where bodyLength < Self.longest:
      if bodyLength <= Self.keptBytes { body.append(byte) }
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F...0xFF:
      // No part of any sequence: it was cut off, and somebody has pressed a key.
      state = .ground
      feed(byte: byte, into: &events)
    case UInt8(ascii: "M") where bodyLength == 1:
      state = .legacyMouse
      bodyLength = 0
    default:
      state = .ground
      if bodyLength <= Self.keptBytes { endSequence(final: byte, into: &events) }
    }
  }

  private mutating func endSequence(final: UInt8, into events: inout [TerminalEvent]) {
    switch final {
    case UInt8(ascii: "~") where body == Array("200".utf8): hasPasteBegun = true
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      if let event = MouseEvent(body: body, isReleased: final == UInt8(ascii: "m")) {
        events.append(.mouse(event))
      }
    case UInt8(ascii: "R") where !awaitsCursor: break
    default:
      if let key = Key(body: body, final: final) { events.append(.key(key)) }
      guard let report = TerminalReport(body: body, final: final) else { return }
      events.append(.reported(report))
      guard case .attributes = report else { return }
      unanswered = max(0, unanswered - 1)
      if unanswered == 0 { awaitsCursor = false }
    }
  }

  mutating func continueLegacyMouse(_ byte: UInt8, into events: inout [TerminalEvent]) {
    // Terminals send 0 for a column that no byte can hold.
    guard byte == 0 || byte >= 0x20 else {
      state = .ground
      feed(byte: byte, into: &events)
      return
    }
    body.append(byte)
    guard body.count == 3 else { return }
    state = .ground
    if let event = MouseEvent(legacy: body) { events.append(.mouse(event)) }
  }

  /// Milliseconds after its beginning at which ``giveUp(into:)`` is due, whatever has arrived since;
  /// nil when nothing is held. An answer is longer than what a key or the mouse sends, and a slow line
  /// cuts it more often.
  var patienceMilliseconds: Int? {
    switch state {
    case .single: 100
    case .sequence where bodyLength == 0: 100
    case .string where bodyLength == 0: 100
    case .sequence, .legacyMouse: 500
    case .string, .stringEscape: 3000
    case .ground, .afterEscape, .lateIntroducer, .escape: nil
    }
  }

  /// Ends what has not gone on: a beginning was Alt and a character, the rest is dropped.
  mutating func giveUp(into events: inout [TerminalEvent]) {
    let isBeginning = bodyLength == 0
    switch state {
    case .single: events.append(.key(.alt("O")))
    case .sequence where isBeginning: events.append(.key(.alt("[")))
    case .string(let kind) where isBeginning: events.append(.key(Self.alt(kind)))
    case .sequence, .legacyMouse, .string, .stringEscape: break
    case .ground, .afterEscape, .lateIntroducer, .escape: return
    }
    state = .ground
  }

  static func alt(_ kind: StringKind) -> Key {
    .alt(.character(Character(Unicode.Scalar(kind.rawValue))))
  }

  /// Where the cursor is when this key is what curses took the answer for; nil for any other key.
  ///
  /// ESC [ 1 ; m R is both: the first row and column m, and F3 with the modifiers m.
  static func cursor(from key: Key) -> Point? {
    let f3 = Key.function(3)
    let keys: [Key] = [.shift(f3), .alt(f3), .alt(.shift(f3)), .ctrl(f3), .ctrl(.shift(f3))]
    return keys.firstIndex(of: key).map { Point(x: $0 + 1, y: 0) }
  }
}
