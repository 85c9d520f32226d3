import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Files that change while the screen is open.
struct ScenarioOutsideTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test(arguments: [true, false])
  func `unchanged columns follow their files, changed ones keep what was typed`(
    _ isAsked: Bool
  ) throws {
    var screen = bench.open(["as-signed", "freeze"])
    screen.stand(on: .opening)
    screen.press("1600 Enter")
    try bench.edit("as-signed", "krw_bn = 1519.2 ", "krw_bn = 1500.0 ")
    if isAsked {
      screen.press("R")
    } else {
      screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    }
    #expect(screen.names == ["as-signed", "freeze*"])
    #expect(screen.texts(.setting(.opening)) == ["1,500.0", "1,600.0 ✎"])
    #expect(screen.texts(.year(2026)) == ["1,500.0", "1,600.0"])
  }

  @Test func `the workspace's assumptions move every column that takes them`() throws {
    var screen = bench.open(["as-signed", "freeze"])
    let before = screen.totals
    let path = bench.root + "/workspace.toml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("mean = 2.0", with: "mean = 3.0")
      .write(toFile: path, atomically: true, encoding: .utf8)
    screen.press("R")
    #expect(screen.totals[0] != before[0])
    #expect(screen.totals[1] == before[1])
    #expect(screen.texts(.setting(.process(.cpi, .mean))).first == "3.0")
  }

  @Test func `a column whose file was deleted says so and shows no figures`() throws {
    var screen = bench.open(["as-signed", "freeze"])
    let totals = screen.totals
    try bench.delete("freeze")
    screen.press("R")
    #expect(screen.totals == [totals[0], nil])
    #expect(screen.text.contains("its file was deleted; W writes it anew"))
    screen.press("Tab Tab j")
    #expect(screen.names == ["as-signed", "freeze"])
    screen.press("W 'Frozen' Enter")
    #expect(screen.names == ["as-signed", "frozen"])
    #expect(screen.totals == totals)
  }

  @Test func `a file of more terms brings its rows`() throws {
    var screen = bench.open(["as-signed", "freeze"], keys: "G")
    let text = try #require(bench.read("as-signed"))
    try bench.write(
      text.replacing("to = 2030", with: "to = 2028")
        + "\n[[terms]]\nfrom = 2029\nto = 2030\nindex = \"fixed\"\nrate = 1.0\n", to: "as-signed")
    screen.press("R")
    #expect(screen.texts(.setting(.index(1))).first == "fixed 2029-30")
    #expect(screen.texts(.year(2029)).first == "1,599.5")
    let rows = screen.scenarios?.outlook.value.rows ?? []
    #expect(screen.scenarios.map { rows.contains($0.row) } ?? false)
  }

  @Test func `what was typed half stays in its field`() throws {
    var screen = bench.open(["as-signed", "freeze"])
    screen.stand(on: .opening)
    screen.press("160")
    try bench.edit("as-signed", "krw_bn = 1519.2 ", "krw_bn = 1500.0 ")
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    #expect(screen.scenarios?.entry == "160")
    screen.press("0 Enter")
    #expect(screen.texts(.setting(.opening)) == ["1,500.0", "1,600.0 ✎"])
  }
}
