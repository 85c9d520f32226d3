/// Keys in every common spelling: many a terminal sends another than the terminfo entry says that
/// `TERM` names. Those of the entry never come here; curses takes them first.
///
/// Source: xterm, "Control Sequences", PC-style and VT220-style function keys; rxvt(7).
extension Key {
  /// Reads what stands between ESC [ and the byte that ends it, as `1;5` and `A`; nil for anything
  /// that is no key.
  init?(body: [UInt8], final: UInt8) {
    guard let numbers = body.isEmpty ? [] : sequenceNumbers(body[...]), numbers.count < 3 else {
      return nil
    }
    let key: Key?
    switch final {
    case UInt8(ascii: "~"): key = numbers.first.flatMap(Self.numbered)
    case UInt8(ascii: "Z") where numbers.isEmpty: key = .backTab
    default: key = numbers.first ?? 1 == 1 ? Self.lettered(final) : nil
    }
    guard let key, let changed = key.with(modifiers: numbers.count > 1 ? numbers[1] : 1) else {
      return nil
    }
    self = changed
  }

  /// Reads the byte behind ESC O; nil for one that is no key.
  init?(single byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(byte) - 0x4F)
    default:
      guard let key = Self.lettered(byte) else { return nil }
      self = key
    }
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // The numbers between stand for no key.
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The key with the modifiers held that xterm writes as 1 and 1 for Shift, 2 for Alt, 4 for Ctrl; nil
  /// for others.
  private func with(modifiers number: Int) -> Key? {
    guard (1...8).contains(number) else { return nil }
    let bits = number - 1
    var key = self
    if bits & 1 != 0 { key = .shift(key) }
    if bits & 4 != 0 { key = .ctrl(key) }
    if bits & 2 != 0 { key = .alt(key) }
    return key
  }
}
