import Foundation
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

  @Test func `GNU screen gets it in pieces that it passes on`() throws {
    let text = String(repeating: "방위비 ", count: 100)
    let plain = try #require(Clipboard.sequence(for: text))
    let wrapped = try #require(Clipboard.sequence(for: text, through: .screen))
    let pieces = String(decoding: wrapped, as: UTF8.self).components(separatedBy: "\u{1B}P")
    #expect(pieces.first == "")
    #expect(pieces.dropFirst().allSatisfy { $0.hasSuffix("\u{1B}\\") && $0.utf8.count <= 242 })
    #expect(
      pieces.dropFirst().map { $0.dropLast(2) }.joined() == String(decoding: plain, as: UTF8.self))
    #expect(Clipboard.sequence(for: text, through: .tmux) == plain)
  }
}
