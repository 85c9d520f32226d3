import Foundation
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct DetailTests {
  @Test func `an entry taller than the pane can be read to its end`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "ws")
    let path = root + "/positions.csv"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let long = (1...200).map { "word\($0)" }.joined(separator: " ")
    text += "P99,2026-01-01,US,,12,total,\(long) the end,read,KH25T\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var screen = ScriptedScreen(root: root, size: "80x24")
    screen.press("2 > >")
    var seen = ""
    for _ in 0..<40 {
      seen += screen.text
      screen.press("j")
    }
    for number in 1...200 {
      #expect(seen.contains("word\(number) ") || seen.contains("word\(number)\u{2502}"))
    }
    #expect(seen.contains("the end"))
  }

  @Test func `the lines are built anew only when something they show has changed`() {
    var screen = ScriptedScreen()
    screen.press("2 > >")
    let lines = screen.state.detail.content.lines.count
    screen.press("j j ? Escape 3 h 2")
    #expect(screen.state.detail.content.lines.count == lines)
    screen.press("[")
    #expect(screen.state.detail.content.lines.count != lines)
  }

  @Test func `a file with errors is named in place of an empty list`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "ws")
    for (file, says) in [
      ("rounds.csv", "rounds.csv has errors, see !"),
      ("payments.csv", "payments.csv has errors, see !"),
      ("delegations.csv", "delegations.csv has errors, see !"),
    ] {
      try Data().write(to: URL(filePath: root + "/" + file))
      #expect(ScriptedScreen(root: root).text.contains(says), "\(file)")
    }
  }

  @Test func `those who led the round come first and the others are said to be others`() {
    var screen = ScriptedScreen(size: "160x50")
    screen.press("/ '11th round 1' Enter")
    let text = screen.text
    let order = ["Chang Won-sam", "Others of these talks", "Jeong Eun-bo"].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
  }
}
