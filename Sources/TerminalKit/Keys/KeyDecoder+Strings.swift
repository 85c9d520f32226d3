/// The strings a terminal answers with: ESC ] … BEL, ESC ] … ESC \ and ESC P … ESC \.
extension KeyDecoder {
  mutating func continueString(
    _ kind: StringKind, _ byte: UInt8, into events: inout [TerminalEvent]
  ) {
    if bodyLength == 0, !Self.canBegin(kind, byte) {
      // No answer: somebody pressed Alt and the character.
      state = .ground
      events.append(.key(Self.alt(kind)))
      feed(byte: byte, into: &events)
      return
    }
    bodyLength += 1
    switch byte {
    case 0x1B: state = .stringEscape(kind)
    case 0x07 where kind == .operatingSystemCommand: finish(kind, into: &events)
    case 0x18, 0x1A: state = .ground  // CAN and SUB take it back
    case 0x00..<0x20:
      // An answer holds no key.
      state = .ground
      feed(byte: byte, into: &events)
    default:
      if bodyLength <= Self.keptBytes { body.append(byte) }
      if bodyLength >= Self.longest { state = .ground }
    }
  }

  mutating func endString(_ kind: StringKind, _ byte: UInt8, into events: inout [TerminalEvent]) {
    if byte == UInt8(ascii: "\\") {
      finish(kind, into: &events)
    } else {
      state = .escape
      feed(byte: byte, into: &events)
    }
  }

  private mutating func finish(_ kind: StringKind, into events: inout [TerminalEvent]) {
    state = .ground
    // One of these is the end itself.
    guard bodyLength <= Self.keptBytes + 1 else { return }
    let report =
      switch kind {
      case .operatingSystemCommand: TerminalReport(operatingSystemCommand: body)
      case .deviceControl: TerminalReport(deviceControl: body)
      }
    if let report { events.append(.reported(report)) }
  }

  private static func canBegin(_ kind: StringKind, _ byte: UInt8) -> Bool {
    switch (kind, byte) {
    case (_, 0x30...0x39): true
    case (.deviceControl, 0x21...0x2F), (.deviceControl, 0x3A...0x3F): true
    default: false
    }
  }
}
