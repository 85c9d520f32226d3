import TerminalKit
import Testing

@Suite struct DisplayTextWrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("one", 10, ["one"]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 6, ["one", "two", "three"]), ("one  two", 8, ["one  two"]),
    ("one  two", 6, ["one", "two"]), ("  indented text", 10, ["  indented", "text"]),
    ("end   ", 4, ["end"]), ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("a abcdefgh", 4, ["a", "abcd", "efgh"]), ("abcdefgh i", 6, ["abcdef", "gh i"]),
    ("방위비 분담금 협정", 10, ["방위비", "분담금", "협정"]),
    ("방위비 분담금 협정", 13, ["방위비 분담금", "협정"]),
    ("방위비분담특별협정", 7, ["방위비", "분담특", "별협정"]), ("한a국", 1, ["한", "a", "국"]),
  ])
  func `lines break at spaces and words only when they must`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(display(text).wrapped(to: width).map(\.string) == lines)
  }

  @Test func `no line is too wide and no word is lost`() {
    var random = SplitMix(seed: 11)
    for _ in 0..<2000 {
      let text = display(random.hostileText())
      let width = Int.random(in: 2...20, using: &random)
      let lines = text.wrapped(to: width)
      for line in lines {
        #expect(line.width <= width)
        #expect(line.width == display(line.string).width)
      }
      let kept = lines.map(\.string).joined().unicodeScalars.filter { $0 != " " }
      #expect(kept.elementsEqual(text.string.unicodeScalars.filter { $0 != " " }))
    }
  }
}
