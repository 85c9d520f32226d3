import ParleyTestSupport
import Testing

@testable import ParleyStore

struct ContentLineTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("two\nlines", "two\\nlines"),
    ("two\r\nlines", "two\\nlines"), ("\r\r\n", "\\n\\n"), ("a\u{2028}b", "a\\nb"),
    ("tab\tbell\u{7}esc\u{1B}[2J", "tab bell esc [2J"), ("이태우", "이태우"), ("", ""),
    ("\\n", "\\\\n"),
  ])
  func `text is escaped as RFC 5545 says`(text: String, value: String) {
    #expect(ContentLine.escaped(text) == value)
  }

  @Test func `a list keeps its commas and escapes those in its texts`() {
    #expect(
      ContentLine("CATEGORIES", texts: ["a,b", "c"]).folded == Array("CATEGORIES:a\\,b,c\r\n".utf8))
  }

  @Test func `a line of 75 octets stays whole, one more is folded`() {
    let whole = ContentLine("X", String(repeating: "a", count: 73))
    #expect(whole.folded == Array("X:\(String(repeating: "a", count: 73))\r\n".utf8))
    let folded = ContentLine("X", String(repeating: "a", count: 74))
    #expect(folded.folded == Array("X:\(String(repeating: "a", count: 73))\r\n a\r\n".utf8))
  }

  /// A scalar of any length in UTF-8: letters, Hangul, marks, emoji, what is escaped.
  private static func scalar(_ chance: inout SeededGenerator) -> Unicode.Scalar {
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &chance))
    case 1: Unicode.Scalar(UInt32.random(in: 0xA1...0x7FF, using: &chance)) ?? "é"
    case 2: Unicode.Scalar(UInt32.random(in: 0xAC00...0xD7A3, using: &chance)) ?? "가"
    case 3: Unicode.Scalar(UInt32.random(in: 0x1F300...0x1F5FF, using: &chance)) ?? "😀"
    case 4: "\u{301}"
    default: [",", ";", "\\", "\n"].randomElement(using: &chance) ?? ","
    }
  }

  @Test(arguments: 0..<30)
  func `folded lines are short, whole in UTF-8, and unfold to what they were`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...300, using: &chance) {
        scalars.append(Self.scalar(&chance))
      }
      let text = String(scalars)
      let bytes = ContentLine("DESCRIPTION", text: text).folded
      #expect(bytes.suffix(2) == [0x0D, 0x0A])
      var lines: [[UInt8]] = []
      var line: [UInt8] = []
      for byte in bytes {
        if byte == 0x0A, line.last == 0x0D {
          lines.append(line.dropLast())
          line = []
        } else {
          line.append(byte)
        }
      }
      #expect(line.isEmpty)
      for (index, line) in lines.enumerated() {
        #expect(line.count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil, "line \(index)")
        #expect(index == 0 || line.first == 0x20)
        #expect(!line.contains(0x0D) && !line.contains(0x0A))
      }
      let unfolded = lines.enumerated().flatMap {
        $0.offset == 0 ? $0.element[...] : $0.element.dropFirst()
      }
      #expect(Self.text(of: String(decoding: unfolded, as: UTF8.self)) == Array(text.utf8))
    }
  }

  /// The text of a line, read without the code under test.
  private static func text(of line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line.utf8.dropFirst("DESCRIPTION:".utf8.count) {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
