import Testing

@testable import ParleyApp

struct FigureGridTests {
  private func lines(
    _ titles: [String], _ rows: [[String]], words: Set<Int> = [], width: Int = 100
  ) -> [String] {
    FigureGrid(
      columns: titles.enumerated().map { .init(title: $1, isNumeric: !words.contains($0)) },
      rows: rows, width: width
    ).lines
  }

  @Test func `points stand below one another`() {
    #expect(
      lines(
        ["year", "rise", "95 %"],
        [
          ["2026", "+8.3 %", "1,668"], ["2027", "-12.25 %", "1,725.4"], ["total", "", "12 ~"],
          ["2028", "none", "-0.123"],
        ]) == [
          " year      rise       95 %",
          " 2026   +8.3 %   1,668",
          " 2027  -12.25 %  1,725.4",
          "total               12 ~",
          " 2028      none     -0.123",
        ])
  }

  @Test func `an interval is no number with a point`() {
    #expect(
      lines(["5 %"], [["1,699.4-1,703.6"], ["8,705-8,731"], ["1e+300"]])
        == ["            5 %", "1,699.4-1,703.6", "    8,705-8,731", "         1e+300"])
  }

  @Test func `words are set to the left and native ones by their width`() {
    #expect(
      lines(["name", "n"], [["이태우", "1"], ["Lee", "20"]], words: [0]) == [
        "name     n", "이태우   1", "Lee     20",
      ])
  }

  @Test func `a last column of words is broken below itself`() {
    #expect(
      lines(
        ["year", "rule"],
        [["2026", "the growth of the year before plus 6.5 points"], ["2027", ""]],
        words: [1], width: 30) == [
          "year  rule", "2026  the growth of the year", "      before plus 6.5 points", "2027",
        ])
  }

  @Test func `words in too little space are left whole`() {
    let rule = "the growth of the year before plus 6.5 points"
    #expect(
      lines(["year", "rule"], [["2026", rule]], words: [1], width: 20).last == "2026  " + rule)
  }

  @Test func `too many figures for the width stand closer`() {
    #expect(
      lines(["a", "b"], [["1,000", "2,000"]], width: 12) == ["    a      b", "1,000  2,000"])
    #expect(lines(["a", "b"], [["1,000", "2,000"]], width: 11) == ["    a     b", "1,000 2,000"])
  }

  @Test func `without rows there is no header`() { #expect(lines(["a"], []).isEmpty) }

  @Test func `no cell steers a terminal`() {
    #expect(
      lines(["a"], [["\u{1B}[5n\u{202E}"]], words: [0]) == ["a", "␛[5n‹202E›"])
  }
}
