import Testing

@testable import ParleyApp

struct ClipboardTests {
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("이", "7J20")])
  func `the text travels as base64`(text: String, encoded: String) throws {
    let sequence = try #require(Clipboard.sequence(for: text))
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `a text too long for a terminal is refused`() {
    #expect(Clipboard.sequence(for: String(repeating: "x", count: 60_000)) == nil)
  }
}
