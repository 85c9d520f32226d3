import Foundation
import ParleyTestSupport
import Testing

/// Screens of the bundled workspace, kept as text and read in review.
struct ScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(arguments: ["160x50", "120x36", "100x30", "80x24", "60x16", "59x16", "20x4"])
  func `the first screen at every size`(size: String) {
    let text = ScriptedScreen(size: size).text + "\n"
    #expect(Snapshot("first-\(size)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test(arguments: [
    ("issues", "2 l"), ("positions", "2 l l"), ("note", "2 l l l"), ("sources", "2 l l l l"),
    ("agreement", "j j j j j"), ("chart", "3 h h h"), ("blocks", "3 B"), ("help", "?"),
    ("figures", "i"), ("problems", "!"), ("row", "3 r"), ("find", "/ 이태우"), ("palette", ": pane"),
    ("zoom", "2 l l +"), ("message", "x"), ("count", "5"),
  ])
  func `each part of the screen at 120x36`(name: String, keys: String) {
    var screen = ScriptedScreen()
    screen.press(keys)
    let text = screen.text + "\n"
    #expect(Snapshot("part-\(name)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test(arguments: ["2024-06-24", "2024-10-05", "2020-06-01", "1990-01-01"])
  func `the first screen as of a day`(day: String) {
    let text = ScriptedScreen(asOf: day).text + "\n"
    #expect(Snapshot("asof-\(day)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test func `the first screen in ASCII`() {
    let text = ScriptedScreen(isASCII: true).text + "\n"
    #expect(Snapshot("ascii-120x36", folder: Self.folder).difference(from: text) == nil)
  }

  @Test func `the first screen with its colours`() {
    let text = ScriptedScreen().textAndColours
    #expect(Snapshot("colours-120x36", folder: Self.folder).difference(from: text) == nil)
  }
}
