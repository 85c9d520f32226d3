import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct StyledLineTests {
  @Test(arguments: [
    ("one two three", 7, 0, ["one two", "three"]), ("one two three", 7, 2, ["one two", "  three"]),
    ("방위비 분담", 6, 0, ["방위비", "분담"]), ("abcdefghij", 4, 0, ["abcd", "efgh", "ij"]),
    ("a bcdefghij", 4, 1, ["a", " bcd", " efg", " hij"]), ("", 5, 0, [""]),
  ])
  func `lines break at blanks`(text: String, width: Int, indent: Int, expected: [String]) {
    let wrapped = StyledLine(display(text)).wrapped(to: width, indent: indent)
    #expect(wrapped.map { $0.plain.trimmed.isEmpty ? "" : trimEnd($0.plain) } == expected)
  }

  @Test func `no wrapped line is wider than asked and no word is lost`() {
    var generator = SeededGenerator(seed: 7)
    let words = ["방위비", "talks", "a", "협상", "cost-sharing", "2024-06-24", "…"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      let width = Int.random(in: 3...30, using: &generator)
      let wrapped = StyledLine(display(text)).wrapped(to: width)
      #expect(wrapped.allSatisfy { $0.width <= width }, "\(text) in \(width)")
      let joined = wrapped.map(\.plain).joined().filter { $0 != " " }
      #expect(joined == text.filter { $0 != " " })
    }
  }

  @Test func `a line is cut with an ellipsis or filled to its width`() {
    #expect(StyledLine("방위비분담").fitted(to: 6).plain == "방위…" + " ")
    #expect(StyledLine("ab").fitted(to: 4).plain == "ab  ")
  }

  private func trimEnd(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  @Test(arguments: [6, 7, 8, 9])
  func `a line cut inside a wide character has one ellipsis`(width: Int) {
    let line = StyledLine("가나다라마바사").cut(to: width)
    #expect(line.plain.count { $0 == "…" } == 1)
    #expect(line.width <= width)
  }

  @Test func `a number keeps its per cent sign when a line is broken`() {
    let wrapped = StyledLine("it rose by 8.2 %, 17.2 % before").wrapped(to: 15)
    #expect(wrapped.map { trimEnd($0.plain) } == ["it rose by", "8.2 %, 17.2 %", "before"])
  }
}
