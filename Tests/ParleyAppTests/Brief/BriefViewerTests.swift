import Foundation
import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The brief in the dashboard: looking at it, and writing it.
struct BriefViewerTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(arguments: ["160x50", "120x36", "80x24", "60x16"])
  func `the brief at every size`(size: String) {
    var screen = ScriptedScreen(size: size)
    screen.press("b")
    #expect(
      Snapshot("brief-\(size)", folder: Self.folder).difference(from: screen.text + "\n") == nil)
  }

  @Test func `the form that asks where it goes`() {
    var screen = ScriptedScreen()
    screen.press("b Enter")
    #expect(
      Snapshot("brief-form", folder: Self.folder).difference(from: screen.text + "\n") == nil)
  }

  @Test func `from anywhere it is written with fewer than six presses`() throws {
    let folder = try TemporaryFolder()
    for keys in ["", "T", "s Esc", "2", "3 +", "s freeze Enter"] {
      var screen = ScriptedScreen(home: folder.path)
      screen.press(keys)
      screen.press("b Enter Enter")
      let path = folder.path + "/brief-12-08x-2026-11-22.html"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.hasPrefix("<!DOCTYPE html>"), "\(keys)")
      #expect(screen.text.contains("wrote ~/brief-12-08x-2026-11-22.html"), "\(keys)")
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `a file that is there is replaced only when that is said once more`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/brief-12-08x-2026-11-22.html"
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    var screen = ScriptedScreen(home: folder.path)
    screen.press("b Enter Enter")
    #expect(screen.text.contains("it is there already; Enter once more replaces it"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    // Another name is another question.
    screen.press("Backspace")
    #expect(!screen.text.contains("it is there already"))
    screen.press("l Enter")
    #expect(screen.text.contains("it is there already"))
    screen.press("Enter")
    #expect(screen.text.contains("wrote "))
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE"))
  }

  @Test func `the ending of the path tells the format, whatever was chosen`() throws {
    let folder = try TemporaryFolder()
    var screen = ScriptedScreen(home: folder.path)
    screen.press("b Enter ^U '\(folder.path)/out.md' Enter")
    #expect(try String(contentsOfFile: folder.path + "/out.md", encoding: .utf8).hasPrefix("# "))
  }

  @Test func `it is never written over what the workspace rests on`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    var screen = ScriptedScreen(root: root, home: folder.path)
    screen.press("b Enter ^U '\(root)/rounds.csv' Enter")
    #expect(screen.text.contains("a name the workspace itself uses"))
    #expect(try String(contentsOfFile: root + "/rounds.csv", encoding: .utf8).hasPrefix("id,"))
  }

  @Test func `keys choose format, language and sources of the page alone`() {
    var screen = ScriptedScreen(size: "120x60")
    screen.press("b")
    #expect(screen.text.contains("written as HTML, English"))
    screen.press("f")
    #expect(screen.text.contains("written as text, English"))
    screen.press("l")
    #expect(screen.text.contains("written as text, 한국어"))
    #expect(screen.text.contains("제12차 SMA, 추가 회의"))
    #expect(screen.text.contains("Enter writes it"))
    screen.press("a")
    #expect(screen.text.contains("한국어, all sources"))
    screen.press("p")
    #expect(screen.text.contains("not now: there are no private papers"))
    screen.press("y")
    guard case .copy(let text, let what)? = screen.terminalEffects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("제12차 SMA"))
    #expect(what == "the brief")
  }

  @Test func `on the scenarios screen its columns are the comparison`() {
    var screen = ScriptedScreen(size: "120x100")
    screen.press("s freeze Enter b")
    #expect(screen.text.contains("A  as-signed: 12th SMA as signed"))
    #expect(screen.text.contains("B  freeze"))
    #expect(screen.text.contains("B - A"))
    #expect(!screen.text.contains("the bands are being computed"))
    screen.press("Esc")
    #expect(screen.state.scenarios != nil)
    #expect(screen.state.brief == nil)
  }

  @Test func `it is about the round under the cursor`() {
    var screen = ScriptedScreen()
    screen.press("k k k b")
    #expect(screen.text.contains("12th SMA, round 6"))
  }

  @Test func `on another day it knows of that day`() {
    var screen = ScriptedScreen(size: "120x100", asOf: "2024-06-24")
    screen.press("b")
    #expect(screen.text.contains("as of 24 Jun 2024"))
    #expect(!screen.text.contains("1,519.2"))
  }

  @Test func `a day that begins while it is open changes the page`() {
    var screen = ScriptedScreen(size: "120x100")
    screen.press("b")
    #expect(screen.text.contains("as of 22 Nov 2026"))
    screen.send(.dayChanged(Day(ordinal: screen.state.today.ordinal + 1)))
    #expect(screen.text.contains("as of 23 Nov 2026"))
  }
}
