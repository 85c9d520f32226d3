import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The form of the workspace, from the keys to the files.
struct WorkspaceFormTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path + "/talks" }

  init() throws {
    folder = try TemporaryFolder()
    try EmptyWorkspace.undecided.install(into: folder.path + "/talks")
  }

  private func text(_ file: String) -> String {
    FileManager.default.contents(atPath: root + "/" + file).map {
      String(decoding: $0, as: UTF8.self)
    }
      ?? ""
  }

  private static let japan =
    "C-u 'Japan-US host nation support' Tab C-u SMA Tab C-u 'JPY bn' Tab C-u JPN Tab C-u Japan Tab "
    + "C-u 日本 Tab C-u US Tab C-u 'United States'"

  @Test func `a negotiation is named, with its money and its sides, without an editor`() {
    var screen = ScriptedScreen(root: root)
    screen.press("W \(Self.japan) Enter")
    #expect(screen.state.form == nil)
    #expect(screen.state.message?.text == "saved workspace.toml, rounds.csv, issues.csv")
    #expect(screen.state.problems.errors + screen.state.problems.warnings == 0)
    #expect(screen.state.shown.title == "Japan-US host nation support")
    #expect(screen.state.shown.money == "JPY bn")
    #expect(screen.state.shown.parties.map(\.code) == ["JPN", "US"])
    #expect(screen.state.shown.agreementName == "SMA")
    #expect(text("rounds.csv").contains("jpn_lead,us_lead"))
  }

  @Test func `a code that cannot be is refused while it is typed, in the words of the reading`() {
    var screen = ScriptedScreen(root: root)
    screen.press("W Tab Tab Tab C-u b")
    #expect(
      screen.state.form?.fields.first { $0.id == "code1" }?.fault
        == "the code 'B' is declared twice. 'b' names Party A already; small and capital letters "
        + "count as the same. Choose another code.")
    screen.press("C-u joint")
    #expect(
      screen.state.form?.field?.fault
        == "the code 'joint' is taken. 'joint' always means both sides together. Choose another code."
    )
    #expect(screen.state.form?.canSubmit == false)
  }

  @Test func `money that is not counted in billions is refused while it is typed`() {
    var screen = ScriptedScreen(root: root)
    screen.press("W Tab Tab C-u 'EUR m'")
    #expect(
      screen.state.form?.field?.fault?.hasPrefix("the money 'EUR m' is no currency in billions")
        == true)
    screen.press("C-u 'EUR bn'")
    #expect(screen.state.form?.field?.fault == nil)
    #expect(screen.state.form?.canSubmit == true)
  }

  @Test func `a code that rows name stays as it is`() {
    var screen = ScriptedScreen()
    screen.press("W Tab Tab Tab C-u KOR")
    #expect(
      screen.state.form?.field?.fault
        == "rows name 'ROK' already; a code can be changed while no row names it")
    screen.press("C-u ROK")
    #expect(screen.state.form?.field?.fault == nil)
    #expect(screen.state.form?.result.map(\.plain) == ["nothing has been changed"])
  }

  @Test func `a key that changed on disk is named with both values, and saved when asked again`()
    throws
  {
    var screen = ScriptedScreen(root: root)
    screen.press("W Tab Tab C-u 'EUR bn'")
    try folder.write(
      Array(text("workspace.toml").replacing("XXX bn", with: "JPY bn").utf8),
      to: "talks/workspace.toml")
    screen.press("Enter")
    #expect(
      screen.state.message?.text
        == "not saved: money is \"JPY bn\" in the file by now, here it is \"EUR bn\"; saved again, "
        + "yours counts")
    #expect(text("workspace.toml").contains("JPY bn"))
    screen.press("Enter")
    #expect(screen.state.form == nil)
    #expect(text("workspace.toml").contains("money = \"EUR bn\""))
  }

  @Test func `nothing is written in the past`() {
    var screen = ScriptedScreen(root: root, asOf: "2024-01-01")
    screen.press("W")
    #expect(screen.state.form == nil)
    #expect(screen.state.message?.text.contains("the screen shows 2024-01-01") == true)
  }

  @Test(arguments: ["120x36", "80x24"])
  func `an empty workspace says how to begin`(size: String) {
    let screen = ScriptedScreen(root: root, size: size)
    #expect(screen.text.contains("No agreements and no rounds yet."))
    #expect(screen.text.contains("W says who negotiates, in what money."))
    let korean = ScriptedScreen(root: root, size: size, language: .korean)
    #expect(korean.text.contains("W: 협상의 당사자와 통화를 정합니다."))
  }

  @Test func `a workspace with data does not`() {
    #expect(!ScriptedScreen().text.contains("says who negotiates"))
    #expect(!ScriptedScreen(asOf: "1990-01-01").text.contains("says who negotiates"))
  }
}
