import Foundation
import ParleyStore
import ParleyTestSupport
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"), (.boolean(true), "true"), (.boolean(false), "false"),
    (.integer(-12), "-12"), (.integer(.min), "-9223372036854775808"),
    (.unsigned(.max), "18446744073709551615"), (.number(1519.2), "1519.2"), (.number(0), "0.0"),
    (.number(-0.0), "-0.0"), (.number(1e300), "1e+300"),
    (.number(.leastNonzeroMagnitude), "5e-324"),
    (.number(.nan), "null"), (.number(.infinity), "null"), (.optional(nil), "null"),
    (.optional(2.5), "2.5"), (.string(""), "\"\""), (.array([]), "[]"), (.object([]), "{}"),
  ])
  func `a value is printed`(_ value: JSON, _ text: String) {
    #expect(value.text == text + "\n")
  }

  @Test(arguments: [
    ("say \"no\"", #""say \"no\"""#), ("a\\b", #""a\\b""#), ("a\nb\tc", #""a\nb\tc""#),
    ("\u{1B}[5n", #""\u001b[5n""#), ("\0", #""\u0000""#), ("\u{9B}", #""\u009b""#),
    ("\u{202E}", #""\u202e""#), ("\u{2028}", #""\u2028""#), ("\u{FEFF}", #""\ufeff""#),
    ("\u{E0041}", #""\udb40\udc41""#), ("이태우 ~ é", "\"이태우 ~ é\""), ("a/b", "\"a/b\""),
  ])
  func `what steers a terminal or shows nothing is escaped`(_ text: String, _ literal: String) {
    #expect(JSON.string(text).text == literal + "\n")
  }

  @Test func `texts and keys read back`() throws {
    let texts = [
      "", "\"", "\\\"", "\u{1B}\u{7}\u{0}", "\r\n", "e\u{301}", "한국", "\u{1F1F0}\u{1F1F7}",
    ]
    let json = JSON.object(texts.map { ($0, .string($0)) })
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: String])
    #expect(read.count == texts.count)
    for text in texts { #expect(read[text].map { Array($0.utf8) } == Array(text.utf8)) }
  }

  @Test func `numbers read back to the same binary64`() throws {
    var chance = SeededGenerator(seed: 12)
    let numbers =
      [0.1, 1519.2, 1e21, 1e-7, .leastNormalMagnitude, .greatestFiniteMagnitude, .ulpOfOne]
      + (0..<2000).compactMap { _ -> Double? in
        let number = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &chance))
        return number.isFinite ? number : nil
      }
    let text = JSON.array(numbers.map { .number($0) }).text
    // Digit for digit by strtod: JSONSerialization may go by another way.
    let words = text.split { "[], \n".contains($0) }
    #expect(words.map { strtod(String($0), nil).bitPattern } == numbers.map(\.bitPattern))
    // And no literal that JSON does not have.
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [Any])
  }

  @Test func `what fits a line stands on one`() {
    let short = JSON.object([("key", .string("cpi")), ("between", .array([.integer(1), .null]))])
    #expect(short.text == "{\"key\": \"cpi\", \"between\": [1, null]}\n")
  }

  @Test func `keys stay in their order and rows of plain values on one line`() {
    let row = JSON.object([
      ("year", .integer(2026)), ("state", .string(String(repeating: "long", count: 30))),
    ])
    let json = JSON.object([("z", .array([row, .array([.integer(1)])])), ("a", .boolean(true))])
    #expect(
      json.text == """
        {
          "z": [
            {"year": 2026, "state": "\(String(repeating: "long", count: 30))"},
            [1]
          ],
          "a": true
        }

        """)
  }
}
