import Testing

@testable import TerminalKit

@Suite struct ASCIIGlyphTests {
  @Test(arguments: [
    ("a", "a"), ("─", "-"), ("━", "-"), ("═", "="), ("│", "|"), ("╭", "+"), ("┼", "+"), ("●", "*"),
    ("…", ">"), ("×", "x"), ("é", "e"), ("Å", "A"), ("⠀", " "), ("⣿", "#"), ("⣀", "."), ("⠉", "'"),
    ("한", "?"), ("👍", "?"), ("▾", "v"), ("–", "-"), ("’", "'"), ("x\u{323}", "x"),
  ])
  func `a glyph is replaced by what resembles it`(glyph: String, letter: Character) {
    #expect(asciiGlyph(for: Array(glyph.unicodeScalars)) == letter.asciiValue)
  }

  @Test func `whatever the glyph, the letter is printable`() {
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = asciiGlyph(for: [scalar])
      if !(0x20...0x7E).contains(letter) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
