import Foundation
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Marks whose day or screen does not show any more what they stand on.
struct WhereaboutsTests {
  /// Goes to the mark a.
  private func goToMark(_ screen: inout ScriptedScreen) {
    screen.send(.keyPressed("'"))
    screen.send(.keyPressed("a"))
  }

  @Test(arguments: [
    ("/ 'source:chosun24' Enter", "sources.csv", "CHOSUN24,", "2024-04-22"),
    ("/ 'round:r3 2024' Enter", "rounds.csv", "12-03,", "2024-06-"),
  ])
  func `a mark of a day on which its row is not known any more says so and stays`(
    find: String, file: String, row: String, date: String
  ) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press("@ '2024-07-01' Enter \(find) ` a")
    let marked = Whereabouts(screen.state)
    #expect(marked.asOf != nil)
    screen.press("=")
    goToMark(&screen)
    #expect(Whereabouts(screen.state) == marked)
    let path = "\(root)/\(file)"
    let text = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let lines = text.split(separator: "\n").map { line in
      line.hasPrefix(row)
        ? line.replacing(date, with: date.replacing("2024", with: "2025")) : line[...]
    }
    try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "sma/\(file)")
    screen.press("R =")
    let before = Whereabouts(screen.state)
    #expect(before.asOf == nil)
    goToMark(&screen)
    #expect(screen.text.contains("what the mark stood on is not on record as of 2024-07-01"))
    #expect(Whereabouts(screen.state) == before)
    #expect(screen.state.overlay?.kind == .marks)
  }

  @Test func `a mark on a scenario for which there is no column says so and stays`() {
    for isOpen in [false, true] {
      var screen = ScriptedScreen(simulates: false)
      screen.state.comparedScenarios = ["as-signed", "freeze"]
      screen.press("s ` a")
      let marked = Whereabouts(screen.state)
      screen.press("q")
      screen.state.comparedScenarios = ["as-signed", "fixed-3", "cpi-to-2035", "defence-linked"]
      if isOpen { screen.press("s") }
      let before = Whereabouts(screen.state)
      goToMark(&screen)
      #expect(
        screen.text.contains("the scenarios show four other columns; X takes one out there"))
      #expect(Whereabouts(screen.state) == before && before != marked)
      screen.press("Escape")
      if !isOpen { screen.press("s") }
      screen.press("X")
      goToMark(&screen)
      #expect(Whereabouts(screen.state) == marked)
    }
  }
}
