import Testing

@testable import ParleyApp

struct FigureTableTests {
  private let table = FigureTable(
    title: "as-signed  As signed  (KRW bn)", lead: ["What was agreed."],
    columns: [
      .init(title: "year"), .init(title: "state", isNumeric: false), .init(title: "agreed"),
    ],
    rows: [["2026", "agreed", ""], ["total", "set | given", ""]], notes: ["2026: payments.csv:37"])

  @Test func `a table for a terminal`() {
    #expect(
      table.withoutEmptyColumns().text == """
        as-signed  As signed  (KRW bn)
        What was agreed.

         year  state
         2026  agreed
        total  set | given

        2026: payments.csv:37

        """)
  }

  @Test func `a table for a memo`() {
    #expect(
      table.withoutEmptyColumns().markdown == """
        ### as-signed  As signed  (KRW bn)

        What was agreed.

        | year | state |
        | ---: | --- |
        | 2026 | agreed |
        | total | set \\| given |

        - 2026: payments.csv:37

        """)
  }

  @Test func `a column with one cell filled stays`() {
    var table = table
    table.rows[1][2] = "1,247.2"
    #expect(table.withoutEmptyColumns().columns.map(\.title) == ["year", "state", "agreed"])
  }

  @Test func `nothing but a title is one line`() {
    let bare = FigureTable(title: "bare", columns: [])
    #expect(bare.text == "bare\n")
    #expect(bare.markdown == "### bare\n")
  }

  @Test func `sentences are broken at 100 cells with two blanks before what follows`() {
    let sentence = Array(repeating: "twelve cells", count: 10).joined(separator: " ")
    let lines = FigureTable(title: "t", lead: [sentence], columns: []).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].count <= 100 && lines[2].hasPrefix("  cells"))
    #expect(lines.dropFirst().joined(separator: " ").replacing("   ", with: " ") == sentence)
  }

  @Test(arguments: ["two\nlines", "two\r\nlines", "two\n\nlines", "two\u{2028}lines"])
  func `a title or a note of several lines stays on one`(_ words: String) {
    let table = FigureTable(title: words, lead: [words], columns: [], notes: [words])
    #expect(table.text == "two lines\ntwo lines\n\ntwo lines\n")
    #expect(table.markdown == "### two lines\n\ntwo lines\n\n- two lines\n")
  }
}
