import Testing

@testable import ParleyApp

struct MarkdownTests {
  private func lines(_ text: String, width: Int = 30) -> [String] {
    MarkdownView(width: width, symbols: .unicode).lines(of: text).map(\.plain)
  }

  @Test func `headings, lists, quotes, code and rules are set`() {
    let text = """
      # Round 4
      First line
      second line.

      - one
        - two *three*
      1. first
      > said so
      ```
      a  b
      ```
      ---
      """
    #expect(
      lines(text) == [
        "Round 4", "First line second line.", "", " • one", "   • two three", " 1. first",
        "▎ said so", "  a  b", String(repeating: "─", count: 30),
      ])
  }

  @Test func `long items hang under their text and Hangul keeps its width`() {
    let text = "- 방위비분담 특별협정 협상은 서울에서 열렸다 [NEWSIS24]"
    #expect(
      lines(text, width: 20) == [
        " • 방위비분담", "   특별협정 협상은", "   서울에서 열렸다", "   [NEWSIS24]",
      ])
  }

  @Test(arguments: [
    (
      "**bold** and *soft*",
      [MarkdownSpan("bold", .strong), MarkdownSpan(" and "), MarkdownSpan("soft", .emphasis)]
    ),
    ("krw_bn and usd_m", [MarkdownSpan("krw_bn and usd_m")]),
    ("a `b*c` d", [MarkdownSpan("a "), MarkdownSpan("b*c", .code), MarkdownSpan(" d")]),
    (
      "[KT24](https://x.kr)",
      [MarkdownSpan("KT24", .link), MarkdownSpan(" (https://x.kr)", .aside)]
    ),
    ("said [KT24]", [MarkdownSpan("said "), MarkdownSpan("[KT24]", .aside)]),
    ("2 * 3 * 4", [MarkdownSpan("2 * 3 * 4")]), ("\\*no\\*", [MarkdownSpan("*no*")]),
    ("open **mark", [MarkdownSpan("open **mark")]), ("[open", [MarkdownSpan("[open")]),
  ])
  func `spans are told apart`(text: String, spans: [MarkdownSpan]) {
    #expect(MarkdownSpan.spans(of: text) == spans)
  }

  @Test(arguments: ["*a ", "_a ", "[a ", "`a ", "**a ", "<a ", "\\", "](", "*_[`<"])
  func `marks that nothing closes are letters, however many there are`(piece: String) {
    let line = String(repeating: piece, count: 30_000)
    #expect(MarkdownSpan.spans(of: line).map(\.text).joined().count >= 15_000)
  }

  @Test func `control characters in a note are shown, not sent`() {
    #expect(lines("a\u{1B}[31mb") == ["a␛[31mb"])
  }
}
