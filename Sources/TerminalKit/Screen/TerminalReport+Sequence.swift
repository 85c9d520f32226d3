/// Reports as terminals send them.
extension TerminalReport {
  /// Reads what stands between ESC [ and the byte that ends it; nil for anything that is no report.
  init?(body: [UInt8], final: UInt8) {
    let isPrivate = body.first == UInt8(ascii: "?")
    let isMode = body.last == UInt8(ascii: "$")
    let digits = body.dropFirst(isPrivate ? 1 : 0).dropLast(isMode ? 1 : 0)
    guard let numbers = sequenceNumbers(digits) else { return nil }
    switch (final, isPrivate, isMode, numbers.count) {
    case (UInt8(ascii: "c"), true, false, _): self = .attributes(numbers)
    case (UInt8(ascii: "y"), true, true, 2):
      guard let state = ModeState(rawValue: numbers[1]) else { return nil }
      self = .mode(numbers[0], state)
    case (UInt8(ascii: "n"), true, false, 2) where numbers == [997, 1]:
      self = .colorScheme(isDark: true)
    case (UInt8(ascii: "n"), true, false, 2) where numbers == [997, 2]:
      self = .colorScheme(isDark: false)
    case (UInt8(ascii: "R"), false, false, 2) where numbers[0] > 0 && numbers[1] > 0:
      self = .cursor(Point(x: numbers[1] - 1, y: numbers[0] - 1))
    default: return nil
    }
  }

  /// Reads what stands between ESC ] and its end: `10;` and `11;` with a colour.
  init?(operatingSystemCommand body: [UInt8]) {
    guard body.count > 3, body[2] == UInt8(ascii: ";"), let color = RGB(terminal: body.dropFirst(3))
    else { return nil }
    switch body.prefix(2) {
    case [UInt8(ascii: "1"), UInt8(ascii: "0")]: self = .foreground(color)
    case [UInt8(ascii: "1"), UInt8(ascii: "1")]: self = .background(color)
    default: return nil
    }
  }

  /// Reads what stands between ESC P and its end: `>|` and a name.
  init?(deviceControl body: [UInt8]) {
    guard body.starts(with: [UInt8(ascii: ">"), UInt8(ascii: "|")]), body.count > 2,
      let name = String(validating: body.dropFirst(2), as: UTF8.self)
    else { return nil }
    self = .version(name)
  }
}

extension RGB {
  /// Reads `rgb:R/G/B` or `rgba:R/G/B/A`, each part of one to four hexadecimal digits. Source:
  /// XParseColor. How much shines through is not kept.
  init?(terminal text: ArraySlice<UInt8>) {
    let pieces = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    let parts = pieces[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch String(decoding: pieces[0], as: UTF8.self) {
    case "rgb" where parts.count == 3, "rgba" where parts.count == 4: break
    default: return nil
    }
    var values: [UInt8] = []
    for part in parts {
      guard (1...4).contains(part.count), !part.contains(UInt8(ascii: "+")),
        let value = Int(String(decoding: part, as: UTF8.self), radix: 16), value >= 0
      else { return nil }
      let largest = 1 << (4 * part.count) - 1
      values.append(UInt8((value * 255 + largest / 2) / largest))
    }
    self.init(red: values[0], green: values[1], blue: values[2])
  }
}
