import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct KeyTests {
  private func screen(_ keys: String, size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size)
    screen.press(keys)
    return screen
  }

  /// The row under the cursor: the line of the screen the hardware cursor stands on.
  private func row(_ screen: ScriptedScreen) -> String {
    let frame = screen.frame
    guard let cursor = frame.cursor else { return "" }
    let lines = frame.text().split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[cursor.y])
  }

  @Test(arguments: [
    ("", "R8x"), ("k", "R8  25"), ("g", "12th 2026"), ("g j", "R1 "), ("G", "1st 1991"),
    ("g 5 j", "R5 "), ("g 012 j", "assembly"), ("9 k", "12th"), ("4 G", "R3 "),
    ("Up Up Down", "R8 "),
    ("g l j", "R1 "), ("g h j", "11th"), ("h", "12th"), ("g Enter j", "11th"), ("Home", "12th"),
    ("PPage", "12th"), ("NPage", "3rd"),
  ])
  func `motions and counts move the timeline's cursor`(keys: String, expected: String) {
    #expect(row(screen(keys)).contains(expected), "after \(keys): \(row(screen(keys)))")
  }

  @Test(arguments: [
    ("Tab", "2 12th"), ("2", "2 12th"), ("3", "3 Payments"), ("3 1", "1 Timeline"),
    ("BTab", "3 Payments"), ("Enter", "2 12th"), ("3 Escape", "1 Timeline"),
  ])
  func `keys choose the pane`(keys: String, title: String) {
    var zoomed = screen(keys)
    zoomed.press("+")
    let boxes = zoomed.text.split(separator: "\n").filter { $0.hasPrefix("╭") }
    #expect(boxes.count == 2 && boxes[1].contains(title), "\(boxes)")
  }

  @Test func `the crosshair moves by years and stays on the record`() {
    #expect(screen("3 h h h").text.contains("2023  KRW bn 1,289.6 ~"))
    #expect(screen("3 g").text.contains("1991  KRW bn 107.3  1st SMA"))
    #expect(screen("3 g h").text.contains("1991  KRW bn 107.3"))
    #expect(screen("3 02009 G").text.contains("2009  KRW bn 760.0"))
  }

  @Test func `find goes to a person by the native name`() {
    let found = screen("/ 스펙트 Enter")
    #expect(row(found).contains("Linda Specht"), "\(row(found))")
  }

  @Test func `find goes to a round inside a folded agreement`() {
    let found = screen("/ honolulu ' ' 2018 Enter")
    #expect(row(found).contains("R1  7-9 Mar") || row(found).contains("R9  13-16 Nov"))
  }

  @Test func `the palette runs a command and refuses one that cannot run`() {
    #expect(
      screen(": 'where the figures' Escape : figures Enter").text.contains(
        "Where the figures come from"))
    let refused = screen(": 'come back to today' Enter")
    #expect(refused.text.contains("not now: the screen shows today"))
  }

  @Test func `the as-of day steps from row to row and back to today`() {
    var screen = screen("[")
    #expect(screen.text.contains("THE PAST, as of 2024-11-29"))
    screen.press("[ [")
    #expect(screen.text.contains("THE PAST, as of 2024-11-04"))
    #expect(!screen.text.contains("assembly vote"))
    screen.press("] ] ]")
    #expect(screen.text.contains("as of 2026-11-22"))
    screen.press("[ =")
    #expect(!screen.text.contains("THE PAST"))
  }

  @Test func `the past cannot be edited and says why`() {
    #expect(
      screen("[ E").text.contains("not now: the screen shows 2024-11-29; = comes back to today"))
    #expect(screen("[ E").terminalEffects.isEmpty)
    #expect(screen("[ e").state.desk.editing == nil)
    let text = NoteText.bundled("12-08x")
    #expect(screen("E").terminalEffects == [.editExternally("12-08x", text)])
  }

  @Test func `y copies the figure under the crosshair with its rise and sources`() {
    let expected = Effect.copy(
      "2026: KRW bn 1,519.2, +8.3 % on 2025 (The Korea Times 2024-10-04 [KT24]; "
        + "Korea JoongAng Daily 2024-10-04 [JAD24]; News1 2024-11-29 [NEWS1B])",
      what: "the payment of 2026")
    #expect(screen("3 y").terminalEffects == [expected])
  }

  @Test func `Esc drops a count and nothing else`() {
    #expect(screen("3 5 Escape l").text.contains("2026  KRW bn"))
    #expect(screen("2 5 Escape").state.focus == .detail)
  }

  @Test func `the crosshair comes back to its year when the day does`() {
    #expect(screen("[ [ [ [ 9 [ 9 [ 9 [ =").text.contains("2026  KRW bn 1,519.2"))
  }

  @Test func `a key that does nothing says so and q leaves`() {
    #expect(screen("F9").text.contains("F9 does nothing here; ? shows the keys"))
    #expect(screen("C-c").text.contains("q leaves parley"))
    #expect(screen("q").terminalEffects == [.quit])
    #expect(screen("? q").terminalEffects.isEmpty)
    #expect(screen("q", size: "30x5").terminalEffects == [.quit])
  }

  @Test(arguments: [
    "?", "? /", ":", "/", "i", "t", "@", "T :", "s", "s Escape f", "s Enter Enter", "m", "\\'",
    "e C-f",
    "e M-r e Enter y Enter",
  ])
  func `what concerns the terminal counts over everything`(keys: String) {
    var screen = ScriptedScreen(simulates: false)
    screen.press(keys)
    let before = screen.state.overlay?.kind
    screen.press("C-l C-z M-m")
    #expect(screen.terminalEffects.suffix(3) == [.repaint, .suspend, .setMouse(false)])
    #expect(screen.state.overlay?.kind == before)
    #expect(screen.state.overlay?.query ?? "" == "")
  }

  @Test func `without room for anything keys count as they are bound`() throws {
    let disk = try TemporaryFolder()
    try disk.write(
      Array("[keys]\nsuspend = \"F6\"\nquit = [\"q\", \"F10\"]\neditor.save = \"F2\"\n".utf8),
      to: "keys.toml")
    let configuration = Configuration(ConfigurationFolder(path: disk.path)) { [] }
    func effects(_ keys: String, size: String = "30x5") -> [Effect] {
      var screen = ScriptedScreen(size: size, simulates: false, configuration: configuration)
      screen.press(keys)
      return screen.terminalEffects
    }
    #expect(effects("C-z").isEmpty)
    #expect(effects("F6") == [.suspend])
    #expect(effects("F10") == [.quit])
    #expect(effects("q") == [.quit])
    #expect(effects("C-l") == [.repaint])
    let root = try disk.copy(of: Checkout.workspace, as: "w")
    var screen = ScriptedScreen(
      root: root, size: "120x36", simulates: false, configuration: configuration)
    screen.press("e x")
    screen.send(.resized(Size(width: 30, height: 5)))
    screen.press("C-s")
    #expect(screen.state.hasUnsaved)
    screen.press("F2")
    #expect(!screen.state.hasUnsaved)
  }

  @Test func `Enter in the chart opens the row of the payments table`() {
    let text = screen("3 Enter").text
    #expect(text.contains("payments.csv:37") && text.contains("usd_m_reported_source"))
  }
}
