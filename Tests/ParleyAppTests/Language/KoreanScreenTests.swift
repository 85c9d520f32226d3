import ParleyModel
import ParleyTestSupport
import Testing

/// Screens in Korean, kept as text and read in review.
struct KoreanScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(
    arguments: ["80x24", "120x36"],
    [("help", "?"), ("palette", ":"), ("palette-tables", "T :"), ("prefix", "C-w")])
  func `lists of commands in Korean`(size: String, part: (name: String, keys: String)) {
    var screen = ScriptedScreen(size: size, language: .korean)
    screen.press(part.keys)
    let text = screen.text + "\n"
    let snapshot = Snapshot("ko-\(part.name)-\(size)", folder: Self.folder)
    #expect(snapshot.difference(from: text) == nil)
  }

  @Test(arguments: ["80x24", "120x36"])
  func `footers in Korean`(size: String) {
    let keys = ["", "2", "3", "T", "s", "e", "[", "5", "]"]
    let rows = keys.map { keys in
      var screen = ScriptedScreen(size: size, language: .korean)
      screen.press(keys)
      let footer = screen.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      return "\(keys):\(footer)"
    }
    let text = rows.joined(separator: "\n") + "\n"
    #expect(Snapshot("ko-footers-\(size)", folder: Self.folder).difference(from: text) == nil)
  }
}
