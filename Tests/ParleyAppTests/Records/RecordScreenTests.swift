import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What forms of rows, cells and questions look like, as recorded in `Screens/`.
struct RecordScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  /// Names and the keys that lead there from the first screen.
  private static let scripts: [(name: String, keys: String)] = [
    ("new-round", "a '10 Dec'"),
    ("payment-fault", "3 c Tab Tab Tab C-u 1,55x C-s"),
    ("sources", "2 > > a Right Tab Tab Tab Tab '방위비' Tab Tab Korea"),
    ("new-source", "2 > > a Right Tab Tab Tab Tab '방위비' Tab Tab End Enter Tab Tab 한겨레"),
    ("cell", "3 T l l l Enter C-u 1519x"),
    ("removal", "d"),
    ("drafts", "a 2026-12-10 Escape D"),
    ("tables", "A"),
  ]

  @Test(arguments: ["80x24", "120x36", "160x50"], [Language.english, .korean])
  func `forms and questions at every size in both languages`(
    size: String, language: Language
  ) throws {
    let bench = try RecordBench()
    for script in Self.scripts {
      let screen = bench.screen(size: size, keys: script.keys, language: language)
      let name = "record-\(script.name)\(language == .korean ? "-ko" : "")-\(size)"
      let difference = Snapshot(name, folder: Self.folder).difference(from: screen.text + "\n")
      #expect(difference == nil)
    }
  }

  @Test(arguments: ["80x24", "120x36", "160x50"], [Language.english, .korean])
  func `a cell that both changed`(size: String, language: Language) throws {
    let bench = try RecordBench()
    var screen = bench.screen(
      size: size, keys: "c Tab Tab Tab Tab Tab Tab Tab C-u Busan", language: language)
    let text = try bench.text("rounds.csv")
    try bench.write(
      text.replacing("2024-10-02,Seoul,ROK,Lee", with: "2024-10-02,Sejong,ROK,Lee"),
      to: "rounds.csv")
    screen.press("C-s")
    let name = "record-conflict\(language == .korean ? "-ko" : "")-\(size)"
    let difference = Snapshot(name, folder: Self.folder).difference(from: screen.text + "\n")
    #expect(difference == nil)
  }
}
