import ParleyModel
import Testing

struct PartialDateTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("2024-06-24", "2024-06-24", "2024-06-24"),
  ])
  func `a partial date spans what it may mean`(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-1", "2024-13", "2024-02-30", "2024-06-24-1", " 2024", "2024-6-24",
    "２０２４", "+024", "2024-0x",
  ])
  func `what is no date is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `dates are ordered by the day they count from`() throws {
    let texts = ["2024-11-04", "2024-11", "2024"]
    let dates = texts.compactMap { PartialDate($0) }
    #expect(dates.sorted().map(\.description) == texts)
  }
}
