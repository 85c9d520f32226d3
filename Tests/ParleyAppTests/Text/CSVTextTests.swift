import Testing

@testable import ParleyApp

struct CSVTextTests {
  @Test(arguments: [
    (["a", "", "이태우"], "a,,이태우"), (["1,5"], "\"1,5\""), (["say \"no\""], "\"say \"\"no\"\"\""),
    (["two\nlines"], "\"two\nlines\""), (["two\r\nlines"], "\"two\r\nlines\""), ([""], "\"\""),
    (["", ""], ","), ([" x "], " x "), (["\"\u{301}"], "\"\"\"\u{301}\""),
  ])
  func `a cell is quoted where it must be`(row: [String], line: String) {
    #expect(CSVText.text(header: ["h"], rows: [row]) == "h\n\(line)\n")
  }

  @Test func `a table without rows is its header`() {
    #expect(CSVText.text(header: ["year", "krw_bn"], rows: []) == "year,krw_bn\n")
  }
}
