import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The screen of an agreement's points, by keys and as recorded in `Screens/`.
struct PointsScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func compare(
    _ name: String, size: String, keys: String, asOf: String? = nil,
    language: Language = .english
  ) {
    var screen = ScriptedScreen(size: size, asOf: asOf, simulates: false, language: language)
    screen.press(keys)
    let prefix = language == .korean ? "ko-" : ""
    let difference = Snapshot("\(prefix)points-\(name)-\(size)", folder: Self.folder)
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }

  @Test(arguments: ["160x50", "120x36", "80x24", "60x16"])
  func `the points at every size`(size: String) {
    compare("list", size: size, keys: "I j j")
    compare("moved", size: size, keys: "I m")
  }

  @Test func `the points in Korean, and as of a day`() {
    compare("list", size: "120x36", keys: "I j j", language: .korean)
    compare("moved", size: "120x36", keys: "I m", language: .korean)
    compare("asof", size: "120x36", keys: "I", asOf: "2024-06-28")
  }

  @Test func `what is open comes first, then the order of the file`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I")
    let points = try #require(screen.state.points)
    #expect(
      points.issues.map(\.id)
        == ["12-method", "12-level", "12-index", "12-cap", "12-term", "12-scope"])
    #expect(screen.text.contains("6 points: 1 open, 0 bracketed, 5 settled"))
    let lines = points.lines.map(\.text.plain).joined(separator: "\n")
    #expect(lines.contains("the Assembly asks for the") && lines.contains("requirement method"))
    screen.press("G")
    #expect(screen.state.points?.issue?.id == "12-scope")
    screen.press("Escape")
    #expect(screen.state.points == nil)
  }

  @Test func `it opens at the point under the cursor`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("2 l j j I")
    #expect(screen.state.points?.issue?.id == "12-cap")
  }

  @Test func `Enter changes the row, and the screen stays on it`() throws {
    let bench = try RecordBench()
    let before = try bench.text("issues.csv")
    var screen = bench.screen(keys: "I j Enter Tab Tab Tab C-u")
    #expect(screen.state.form?.row?.key == ["12-level"])
    screen.press("'First sum' C-s")
    #expect(screen.state.form == nil)
    #expect(
      try bench.text("issues.csv")
        == before.replacing("Amount of the first year", with: "First sum"))
    #expect(screen.state.points?.issue?.title == "First sum")
    screen.press("u")
    #expect(try bench.text("issues.csv") == before)
  }

  @Test func `a point is added and another removed where it shows`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "I a")
    #expect(screen.state.form?.row?.table == .issues)
    #expect(screen.state.form?.fieldCells["agreement"] == "12")
    screen.press("Escape j j d")
    #expect(screen.text.contains("Remove"))
    screen.press("Down Enter")
    #expect(!(try bench.text("issues.csv").contains("12-index,")))
    #expect(screen.state.points?.issues.count == 5)
  }

  @Test func `copying takes the row, and the sources are listed`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I y")
    guard case .copy(let text, what: "issues.csv:7")? = screen.terminalEffects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("id: 12-method\n"))
    screen.press("j i")
    #expect(screen.state.overlay?.kind == .openSource(["HERALD24", "CHOSUN24", "KT24"]))
  }

  @Test func `what moved is told from the round before the selected one`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I m")
    #expect(screen.text.contains("From round 8 (2024-09-27) to extra session (2024-10-02)"))
    #expect(screen.text.contains("Upper limit of the yearly rise"))
    #expect(screen.text.contains("2024-10-02: 5 %  not on record before  read · KT24"))
    #expect(screen.text.contains("Points  4"))
    #expect(!screen.text.contains("Maintenance of US assets"))
    let points = try #require(screen.state.points)
    #expect(points.record is ParleyModel.Issue)
  }

  @Test func `both rounds are stepped, and the earlier one stays before the later`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I m l l")
    #expect(screen.text.contains("From round 8 (2024-09-27) to signed (2024-11-04)"))
    #expect(screen.text.contains("Maintenance of US assets"))
    screen.press("L L L L")
    #expect(screen.text.contains("From initialled (2024-10-03) to signed (2024-11-04)"))
    screen.press("9 0 h")
    #expect(screen.text.contains("From before the talks to round 1 (2024-04-25)"))
    screen.press("9 0 l")
    #expect(screen.text.contains("to today (2026-11-22)"))
    screen.press("m")
    #expect(screen.state.points?.view == .points)
  }

  @Test func `rounds are stepped only where it shows what moved`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I l")
    #expect(screen.state.message?.isWarning == true)
  }

  @Test func `an agreement without points says how to add one`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I >")
    #expect(screen.state.points?.agreement == 11)
    #expect(screen.text.contains("No issues are on record."))
    #expect(screen.text.contains("a adds one."))
    screen.press("<")
    #expect(screen.state.points?.agreement == 12)
  }

  @Test func `a point without a day is told apart`() throws {
    let bench = try RecordBench()
    let rows = try bench.text("issues.csv")
    try bench.write(rows + "12-x,12,share,Share,,,,open,,,read,\n", to: "issues.csv")
    let screen = bench.screen(keys: "I m")
    #expect(screen.text.contains("It cannot be told when these moved"))
    #expect(screen.text.contains("give it settled_on or a dated source"))
  }

  @Test func `on an earlier day no later status is known, here or in what moved`() {
    var screen = ScriptedScreen(asOf: "2024-06-28", simulates: false)
    screen.press("I")
    #expect(!screen.text.contains("settled 2024"))
    #expect(screen.text.contains("1 not known yet"))
    screen.press("m 9 0 l")
    #expect(screen.text.contains("to 2024-06-28"))
    #expect(!screen.text.contains("2024-10"))
    screen.press("m Enter")
    #expect(screen.state.form == nil && screen.state.message?.isWarning == true)
  }

  @Test func `a click selects a point, and a second one opens it`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I")
    let layout = PointsLayout(screen.state, .points)
    let third = Point(x: layout.list.x + 2, y: layout.list.y + 2)
    screen.click(third)
    #expect(screen.state.points?.issue?.id == "12-index" && screen.state.form == nil)
    screen.click(third)
    #expect(screen.state.form?.row?.key == ["12-index"])
  }

  @Test func `every key goes back where it came from`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("I G C-o")
    #expect(screen.state.points == nil)
    screen.press("M-o")
    #expect(screen.state.points?.issue?.id == "12-scope")
  }
}
