@_spi(_Unicode) import Swift

/// The ASCII character that resembles a glyph most; "?" when none does.
///
/// - Parameter scalars: The glyph's base, and its marks, which are left out.
func asciiGlyph(for scalars: [Unicode.Scalar]) -> UInt8 {
  guard let base = scalars.first else { return UInt8(ascii: " ") }
  if base.value < 0x7F { return UInt8(base.value) }
  if (0x2800...0x28FF).contains(base.value) { return brailleGlyph(base.value) }
  if let known = resembling[base] { return known }
  if (0x2500...0x257F).contains(base.value) { return UInt8(ascii: "+") }
  // "é" is an e with an accent.
  let letter = String(Character(base))._nfd.first { _ in true }
  if let letter, letter.value < 0x7F { return UInt8(letter.value) }
  return UInt8(ascii: "?")
}

extension DisplayText {
  /// The text in ASCII, as wide as before: each glyph as the character that resembles it most, a
  /// wide one as a letter and a blank.
  public var inASCII: DisplayText {
    if isASCII { return self }
    var letters: [UInt8] = []
    for scalar in string.unicodeScalars where scalar.displayWidth > 0 {
      letters.append(asciiGlyph(for: [scalar]))
      if scalar.displayWidth == 2 { letters.append(UInt8(ascii: " ")) }
    }
    return DisplayText(passed: String(decoding: letters, as: UTF8.self), width: letters.count)
  }
}

/// The more dots, the darker; where they are all low or all high, that shows.
private func brailleGlyph(_ value: UInt32) -> UInt8 {
  let dots = value & 0xFF
  let isLow = dots & 0b0001_1011 == 0
  switch dots.nonzeroBitCount {
  case 0: return UInt8(ascii: " ")
  case 1, 2: return isLow ? UInt8(ascii: ".") : UInt8(ascii: "'")
  case 3, 4: return UInt8(ascii: ":")
  default: return UInt8(ascii: "#")
  }
}

private let resembling: [Unicode.Scalar: UInt8] = {
  let table: [(String, Character)] = [
    ("─━╌╍┄┅┈┉╴╶╸╺‐‑‒–—―−", "-"), ("═", "="), ("│┃┆┇┊┋║╎╏╵╷╹╻▏▕", "|"),
    ("●◉◆◈■▪•✎✓✔★◼", "*"), ("○◇□▫◌◦☆", "o"), ("×✗✕✖", "x"), ("·", "."), ("…‥", ">"),
    ("▸▶►→›»", ">"), ("◂◀◄←‹«", "<"), ("▴▲↑", "^"), ("▾▼↓", "v"), ("‘’‚′", "'"), ("“”„″", "\""),
    ("█▓▇▆▅▉▊▋", "#"), ("▒▄▀▌▐▍▎", "="), ("░▁▂▃", ":"), ("₩", "W"), ("\u{A0}", " "), ("±", "+"),
    ("≈∼", "~"), ("≤", "<"), ("≥", ">"), ("≠", "!"), ("Δ∆", "D"), ("␛␤␉␀", "?"),
  ]
  var map: [Unicode.Scalar: UInt8] = [:]
  for (glyphs, letter) in table {
    for scalar in glyphs.unicodeScalars { map[scalar] = letter.asciiValue }
  }
  return map
}()
