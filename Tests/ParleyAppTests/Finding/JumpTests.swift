import Foundation
import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Jumping about and coming back, by keys.
struct JumpTests {
  private func screen(_ keys: String, root: String = Checkout.workspace) -> ScriptedScreen {
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press(keys)
    return screen
  }

  @Test(arguments: [
    "/ 'round:r4 2024' Enter", "/ 'payment:2009' Enter", "/ 이태우 Enter", "/ 'source:kt24' Enter",
    "3 h h h", "T", "s Escape", "/ 'scenario:freeze' Enter", "/ 'note:honolulu' Enter",
    "/ cap Enter",
  ])
  func `after a find or another screen ^O leads back and M-o forward again`(keys: String) {
    var screen = screen("2 l j")
    let before = Whereabouts(screen.state)
    screen.press(keys)
    let after = Whereabouts(screen.state)
    guard after.screen != before.screen || keys.hasPrefix("/") else {
      // Moves inside the panes are no jumps.
      screen.press("C-o")
      #expect(Whereabouts(screen.state) == after)
      return
    }
    screen.press("C-o")
    #expect(Whereabouts(screen.state) == before, "after \(keys)")
    screen.press("M-o")
    #expect(Whereabouts(screen.state) == after, "after \(keys)")
  }

  @Test func `a day gone to is a jump, a step is none`() {
    var screen = screen("@ 2019-06 Enter")
    screen.press("C-o")
    #expect(screen.state.asOf == nil)
    screen.press("M-o")
    #expect(screen.state.asOf?.description == "2019-06-30")
    var stepped = self.screen("[ [")
    stepped.press("C-o")
    #expect(stepped.text.contains("not now: nothing was jumped from yet"))
    #expect(stepped.state.asOf != nil)
  }

  @Test func `the row of a table is come back to by its key`() {
    var screen = screen("T Tab Tab j j l")
    let before = screen.state.tables
    screen.press("/ 'source:kt24' Enter C-o")
    #expect(screen.state.tables?.table == before?.table)
    #expect(screen.state.tables?.record?.key == before?.record?.key)
    #expect(screen.state.tables?.position.column == 1)
  }

  @Test func `a count goes several jumps back`() {
    var screen = screen("g")
    let first = Whereabouts(screen.state)
    screen.press("/ 'payment:2009' Enter / 이태우 Enter / 'round:r4 2024' Enter 03 C-o")
    #expect(Whereabouts(screen.state) == first)
    screen.press("09 M-o")
    #expect(screen.state.timeline.selection == .round("12-04"))
    #expect(screen.text.contains("this is the newest jump"))
  }

  @Test func `a place that is gone is passed over with a word`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    var screen = screen("g", root: root)
    let first = Whereabouts(screen.state)
    screen.press("/ 'source:kt24' Enter / 'payment:2009' Enter")
    let path = "\(root)/sources.csv"
    let text = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let kept = text.split(separator: "\n").filter { !$0.hasPrefix("KT24,") }
    try folder.write(Array((kept.joined(separator: "\n") + "\n").utf8), to: "sma/sources.csv")
    screen.press("R C-o")
    #expect(Whereabouts(screen.state) == first)
    #expect(screen.text.contains("1 place is gone from the files and passed over"))
  }

  @Test func `settings that are not saved are not left`() {
    var screen = screen("/ 'payment:2009' Enter s")
    if screen.state.overlay != nil { screen.press("Escape") }
    screen.press("l")
    #expect(screen.state.scenarios?.changed.isEmpty == false)
    screen.press("C-o")
    #expect(screen.state.scenarios != nil)
    #expect(screen.text.contains("settings are not saved here; q leaves first"))
    // A row of a table lies above them and takes nothing away.
    screen.press("/ 'source:kt24' Enter")
    #expect(screen.state.tables?.record?.key == "KT24")
    screen.press("q")
    #expect(screen.state.scenarios?.changed.isEmpty == false)
    screen.press("/ 'note:honolulu' Enter")
    #expect(screen.state.overlay?.kind == .find && screen.state.scenarios != nil)
  }
}
