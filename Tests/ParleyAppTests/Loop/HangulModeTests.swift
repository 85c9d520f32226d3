import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct HangulModeTests {
  /// Scripts of keys that Shift does not change in Hangul mode.
  static let scripts = [
    "j j j", "k k l h", "5 j", "j j j Enter", "3 l l m m", "2 j j r", "T Escape", "Tab j Tab l",
    "i j j Escape", "s Enter j l l h Escape", "s Enter j j l u", "s f Escape",
    "T j j l l Enter Escape",
    ": 'quit' Enter", ": 'tables' Enter j", "t 'nord' Enter", "@ 'R4' Enter", "@ '2024-06' Enter",
    "s 'freeze' Enter", "? / 'figures' Enter",
    "R", "E", "q", "3 h h h y", "[ [ j ]", "! j q", "s Enter v j m d", "g j j", "z", "x x",
  ]

  private func screen(_ keys: [Key], size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, simulates: false)
    for key in keys { screen.send(.keyPressed(key)) }
    return screen
  }

  private func keys(_ script: String) throws -> [Key] { try #require(KeyScript(script)).keys }

  /// What Hangul mode must not change: everything above the footer, and what the terminal is asked.
  private func expectSame(_ script: String, _ hangul: [Key], size: String) throws {
    let latin = screen(try keys(script), size: size)
    let other = screen(hangul, size: size)
    let rows = latin.frame.size.height - 1
    let (wanted, found) = (lines(of: latin), lines(of: other))
    for y in 0..<rows {
      #expect(row(y, of: wanted) == row(y, of: found), "row \(y) after \(script)")
    }
    #expect(latin.terminalEffects == other.terminalEffects)
  }

  private func lines(of screen: ScriptedScreen) -> [Substring] {
    screen.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func row(_ y: Int, of lines: [Substring]) -> Substring {
    lines.indices.contains(y) ? lines[y] : ""
  }

  @Test(arguments: scripts)
  func `keys pressed one by one in Hangul mode do what the Latin ones do`(
    script: String
  ) throws {
    let hangul = try keys(script).map { key in
      guard case .character(let character) = key,
        let letter = HangulInputMethod.letter(character)
      else { return key }
      return .character(letter)
    }
    try expectSame(script, hangul, size: "80x24")
  }

  @Test(arguments: scripts)
  func `committed syllables are the keys they were typed with`(script: String) throws {
    var hangul: [Key] = []
    var run = ""
    func flush() {
      hangul += HangulInputMethod.text(typing: run).map { .character($0) }
      run = ""
    }
    for key in try keys(script) {
      if case .character(let character) = key {
        run.append(character)
      } else {
        flush()
        hangul.append(key)
      }
    }
    flush()
    try expectSame(script, hangul, size: "120x36")
  }

  @Test func `a syllable of many keys runs them in order`() {
    // 겋 is r j g: the row of the table, and keys in its list.
    let hangul = screen([.character("저")])
    let latin = screen([.character("w"), .character("j")])
    #expect(hangul.state.timeline.selection == latin.state.timeline.selection)
  }

  @Test func `the footer says that the keyboard writes Hangul until it writes Latin`() {
    var screen = screen([.character("ㅓ")])
    #expect(screen.text.contains("한→A"))
    screen.press("j")
    #expect(!screen.text.contains("한→A"))
  }

  @Test func `where text is typed Hangul is text`() {
    var screen = screen([.character("/")])
    screen.send(.keyPressed(.character("한")))
    #expect(screen.state.overlay?.query == "한")
    #expect(!screen.text.contains("한→A"))
  }

  @Test func `what a syllable holds behind a key that opens a text is typed there`() {
    // 에 is d p; in the command list p is no command but text.
    let screen = screen([.character(":"), .character("에")])
    #expect(screen.state.overlay?.query == "에")
  }

  @Test func `a list is searched by the text as it was typed and by the keys behind it`() {
    var screen = screen([.character("t"), .character("ㅜ"), .character("ㅐ"), .character("ㄱ")])
    #expect(screen.state.previewedTheme?.name == "nord")
    #expect(screen.text.contains("ㅜㅐㄱ"))
    screen.press("Enter")
    #expect(screen.state.theme.name == "nord")
  }

  @Test func `in Korean what was typed in Hangul comes before what its keys spell`() {
    var screen = ScriptedScreen(simulates: false, language: .korean)
    screen.press(": '나가'")
    #expect(screen.state.overlay?.lines.first?.text.plain.contains("나가") ?? false)
    screen = ScriptedScreen(simulates: false, language: .korean)
    screen.press(": '벼ㅑㅅ' Enter")
    #expect(screen.terminalEffects == [.quit])
  }

  @Test func `a value of a scenario is typed in Latin`() {
    var screen = screen([.character("s"), .enter, .enter])
    screen.send(.keyPressed(.character("헤")))
    #expect(screen.state.scenarios?.entry?.hasSuffix("gp") ?? false)
  }

  @Test func `the won sign is the key of the grave accent`() {
    let won = screen([.character("₩")])
    let grave = screen([.character("`")])
    #expect(won.text == grave.text)
  }

  @Test func `Alt and a Hangul letter are the chord of the key`() {
    #expect(HangulMode.chord(.alt(.character("ㅓ"))) == .alt("j"))
    #expect(HangulMode.chord(.alt(.character("é"))) == .alt(.character("é")))
  }

  @Test func `Hangul that is on no key says so`() {
    #expect(screen([.character("ㆍ")]).text.contains("ㆍ is on no key of the keyboard"))
  }
}
