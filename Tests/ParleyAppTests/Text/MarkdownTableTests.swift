import Testing

@testable import ParleyApp

struct MarkdownTableTests {
  @Test func `numbers are set to the right`() {
    let text = MarkdownTable.text(
      header: ["year", "note"], rows: [["2026", "first"], ["2027", ""]], isNumeric: [true])
    #expect(
      text == """
        | year | note |
        | ---: | --- |
        | 2026 | first |
        | 2027 |  |

        """)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("two\nlines", "two lines"),
    ("two\r\nlines", "two lines"), ("a\r\rb", "a  b"), ("|\u{301}", "\\|\u{301}"),
    ("a\u{2028}b", "a b"),
  ])
  func `nothing in a cell ends it`(cell: String, expected: String) {
    let text = MarkdownTable.text(header: ["h"], rows: [[cell]])
    #expect(text == "| h |\n| --- |\n| \(expected) |\n")
  }
}
