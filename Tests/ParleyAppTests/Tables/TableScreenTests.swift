import ParleyTestSupport
import Testing

/// Screens of the tables, kept as text and read in review.
struct TableScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func difference(
    _ name: String, size: String = "120x36", asOf: String? = nil, isASCII: Bool = false,
    keys: String
  ) -> String? {
    var screen = ScriptedScreen(size: size, asOf: asOf, isASCII: isASCII)
    screen.press(keys)
    return Snapshot("table-\(name)", folder: Self.folder).difference(from: screen.text + "\n")
  }

  @Test(arguments: ["160x50", "120x36", "80x24", "60x16"])
  func `payments at every size`(size: String) {
    #expect(difference("payments-\(size)", size: size, keys: "3 T k k $") == nil)
  }

  @Test(arguments: [
    ("rounds", "T k k k k 9 l 2 l"), ("agreements", "g T $"), ("issues", "T > > j l l l l"),
    ("sources", "3 T > > > l l l l l"), ("row", "3 T r"),
  ])
  func `other tables at 120x36`(name: String, keys: String) {
    #expect(difference(name, keys: keys) == nil)
  }

  @Test func `a table as of a day and in ASCII`() {
    #expect(difference("asof-2024-06-24", asOf: "2024-06-24", keys: "T") == nil)
    #expect(difference("ascii-80x24", size: "80x24", isASCII: true, keys: "T > l l l l") == nil)
  }
}
