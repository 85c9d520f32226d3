import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct CellSyntaxTests {
  private static let texts = [
    "0", "12", "-3", "1519.2", "-0.2", "1.0", "", "-", ".5", "5.", "1.2.3", "+1", "1e3", "nan",
    "1,5", " 1", "1 ", "123456789012345", "1234567890123456", "0.123456", "0.1234567", "--1", "1-",
    "２", "007",
  ]

  @Test(arguments: texts)
  func `a number is read as the model reads it`(text: String) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer(CellSyntax.decimal) == Decimal(text))
  }

  @Test(arguments: [
    "2024-06-24", "2024-06", "2024", "2024-02-29", "2023-02-29", "2024-13", "2024-00-01", "0000",
    "2024-6-24", "24-06-2024", "2024/06/24", "2024-06-2x", "2024-06-241", "", "2024-", "x024",
  ])
  func `a date is read as the model reads it`(text: String) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer(CellSyntax.date) == PartialDate(text))
  }
}
