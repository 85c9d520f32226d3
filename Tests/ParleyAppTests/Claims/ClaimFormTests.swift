import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The form of a claim, driven by keys.
struct ClaimFormTests {
  private func screen(
    _ keys: String, size: String = "120x36", language: Language = .english
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, simulates: false, language: language)
    screen.press("M-c " + keys)
    return screen
  }

  private func results(_ screen: ScriptedScreen) -> [String] {
    screen.state.form?.result.map(\.plain) ?? []
  }

  private static let answer = "true from 2025 (1,402.8), 8.2 % from 2026 (1,519.2)"

  @Test func `what is typed shows as it is understood`() {
    var screen = screen("'17.2% 2026'")
    #expect(results(screen) == ["17.2 % counted from 2026"])
    screen.press("' 1.64tn 2030 huge'")
    #expect(
      results(screen) == [
        "17.2 % counted from 2026, to KRW bn 1,640 in 2030", "left out: huge",
      ])
    #expect(screen.state.form?.canSubmit == true)
  }

  @Test func `JoongAng's claim is answered in under forty keys`() {
    let screen = screen("'17.2% 2026 1.64tn 2030' Enter")
    #expect(screen.state.form == nil)
    #expect(screen.text.contains("What is true of a claim"))
    let lines = screen.state.overlay?.lines.map(\.text.plain) ?? []
    #expect(lines.first == "17.2 % counted from 2026, to KRW bn 1,640 in 2030")
    #expect(lines.dropFirst().first == Self.answer)
    #expect(lines.contains { $0.contains("payments.csv:") })
    #expect(lines.contains { $0.contains("1,644.1 / 1,402.8 - 1") })
  }

  @Test func `the three fields alone are a claim`() {
    var screen = screen("8.3 Tab Tab 2025")
    #expect(results(screen) == ["8.3 % counted from 2025"])
    screen.press("Enter")
    let lines = screen.state.overlay?.lines.map(\.text.plain) ?? []
    #expect(
      lines.dropFirst().first == "true as printed, from 2025 (1,402.8) to 2026 (1,519.2, agreed)")
  }

  @Test func `the unit chosen counts where the figure has none`() {
    let screen = screen("1519.2 Tab Down Tab 2026")
    #expect(results(screen) == ["KRW bn 1,519.2 in 2026"])
  }

  @Test func `what is no claim says what to write, and Enter goes nowhere`() {
    var screen = screen("'about 1.23456'")
    #expect(
      screen.state.form?.fields[0].fault
        == "1.23456 has too many digits; write at most four decimals")
    screen.press("Tab Tab 26 Enter")
    #expect(screen.state.form?.fields[2].fault == "'26' is no year from 1950 to 2100")
    #expect(screen.state.overlay == nil)
  }

  @Test func `y copies the claim with its answer`() {
    var screen = screen("'17.2% 2026 1.64tn 2030' Enter")
    screen.press("y")
    #expect(
      screen.copied == "17.2 % counted from 2026, to KRW bn 1,640 in 2030: " + Self.answer)
  }

  @Test func `Korean phrases and Korean answers`() {
    let screen = screen(
      "'17.2% 2026년 대비 2030년 1조 6400억' Enter", language: .korean)
    let lines = screen.state.overlay?.lines.map(\.text.plain) ?? []
    #expect(lines.first == "2026년 대비 17.2 %, 2030년 1조 6,400억 원")
    #expect(lines.dropFirst().first?.hasPrefix("2025년(1조 4,028억 원) 대비로는 맞음, ") == true)
  }

  @Test(arguments: ["60x16", "80x24", "160x50"])
  func `the answer fits any screen`(size: String) {
    let screen = screen("'17.2% 2026 1.64tn 2030' Enter", size: size)
    let width = Int(size.prefix { $0 != "x" }) ?? 0
    for line in screen.text.split(separator: "\n") {
      #expect(display(String(line)).width <= width)
    }
    #expect(screen.text.contains("8.2 %"))
  }

  @Test func `a private offer counts only while the private papers show`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    let claim = "M-c '1777.7bn 2026' Enter"
    screen.press(claim)
    let away = screen.state.overlay?.lines.map(\.text.plain) ?? []
    #expect(away.dropFirst().first?.hasPrefix("not found true, nearest: in 2026") == true)
    #expect(!away.contains { $0.contains("12-US9") || $0.contains("private/") })
    screen.press("Escape P")
    screen.press(claim)
    let shown = screen.state.overlay?.lines.map(\.text.plain) ?? []
    #expect(
      shown.dropFirst().first == "true of a scenario, in 2026 (1,777.7, private/ask, given)")
    #expect(shown.contains { $0.contains("in 2026 (1,777.7, offer 12-US9)") })
    #expect(screen.text.hasPrefix(" PRIVATE "))
    // Put away, nothing of the answer is left.
    screen.press("Escape P " + claim)
    #expect(screen.state.overlay?.lines.map(\.text.plain) == away)
  }
}
