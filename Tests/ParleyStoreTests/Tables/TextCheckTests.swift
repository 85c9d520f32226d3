import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct TextCheckTests {
  @Test(arguments: ["", "plain text of more than eight bytes", "한국어 日本語 é 🇰🇷", "\u{FEFF}a"])
  func `UTF-8 without NUL is text`(text: String) {
    #expect(TextCheck.firstProblem(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ([0x61, 0x80], 1), ([0xC3], 0), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0),
    ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    (Array(repeating: 0x61, count: 17) + [0xFF], 17), ([0xEA, 0xB0], 0),
    ([0x61, 0x62, 0xC3, 0xA9, 0xE9, 0x63], 4),
  ])
  func `the first byte that is no UTF-8 is found`(bytes: [UInt8], offset: Int) throws {
    let found = try #require(TextCheck.firstProblem(in: bytes))
    #expect(found.offset == offset)
    #expect(found.problem == .notUTF8(bytes[offset]))
  }

  @Test(arguments: 0..<20)
  func `NUL is found wherever it stands`(place: Int) throws {
    var bytes = [UInt8](repeating: 0x61, count: 20)
    bytes[place] = 0
    let found = try #require(TextCheck.firstProblem(in: bytes))
    #expect(found.offset == place)
    #expect(found.problem == .nul)
  }

  @Test func `it agrees with the standard library on random bytes`() {
    var chance = SeededGenerator(seed: 3)
    let parts: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xEA, 0xB0, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xE9],
    ]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &chance)).flatMap { _ in
        parts.randomElement(using: &chance)!
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((TextCheck.firstProblem(in: bytes) == nil) == isValid, "\(bytes)")
    }
  }
}
