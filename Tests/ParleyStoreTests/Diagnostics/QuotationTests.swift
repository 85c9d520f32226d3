import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct QuotationTests {
  @Test func `a quotation is cut and cannot steer a terminal`() {
    #expect(quoted("plain") == "'plain'")
    #expect(quoted("\u{1B}[2J\u{7}\u{7F}\u{9B}\u{202E}") == "'␛[2J␇␡\u{FFFD}\u{FFFD}'")
    #expect(quoted(String(repeating: "x", count: 100)).count == 62)
  }

  @Test func `a list is cut after twenty names`() {
    #expect(list(["a", "b"]).english == "a, b")
    #expect(list((1...22).map(String.init)).english.hasSuffix("19, 20 and 2 more"))
  }

  @Test(arguments: [("abc", 3), ("이태우", 6), ("佐藤 k", 6), ("e\u{301}", 1), ("", 0)])
  func `wide characters take two columns`(text: String, columns: Int) {
    #expect(width(of: text) == columns)
  }
}
