import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct FormWritingTests {
  private func screen(_ keys: String) -> ScriptedScreen { SampleForm.screen("BTab \(keys)") }

  @Test(arguments: [
    ("방위비", "방위비", 3), ("방위비 BSpace", "방위", 2), ("방위비 Left Left x", "방x위비", 2),
    ("방위비 Home BSpace", "방위비", 0), ("방위비 Home DC", "위비", 0), ("방위비 DC", "방위비", 3),
    ("방위비 Home Right 1 End 2", "방1위비2", 5), ("방위비 Left Left Left Left", "방위비", 0),
    ("방위비 Right", "방위비", 3), ("abc C-u", "", 0), ("hl", "hl", 2), ("'a b'", "a b", 3),
  ])
  func `the caret moves by syllables`(keys: String, text: String, caret: Int) {
    let form = screen(keys).state.form
    #expect(form?["note"] == text)
    #expect(form?.caret == caret)
  }

  @Test func `the terminal's cursor stands behind as many cells as the text before it takes`()
    throws
  {
    let start = try #require(screen("").frame.cursor)
    let wide = try #require(screen("방위비 Left").frame.cursor)
    #expect(wide == Point(x: start.x + 4, y: start.y))
  }

  @Test func `letters that join are one cluster to the caret`() {
    var screen = screen("")
    for jamo in ["\u{1112}", "\u{1161}", "\u{11AB}"] as [Character] {
      screen.send(.keyPressed(.character(jamo)))
    }
    #expect(screen.state.form?.caret == 1)
    screen.press("x Left Left y")
    #expect(screen.state.form?["note"] == "y\u{1112}\u{1161}\u{11AB}x")
  }

  @Test(arguments: [
    ("one\ntwo\n", "one", "only the first line was taken"), ("8100\r\n", "8100", nil),
    ("\n\n 국방\n", " 국방", nil), ("a\tb\u{1B}[31m", "a b[31m", nil), ("\n", "", nil),
  ])
  func `a paste gives its first line`(pasted: String, text: String, message: String?) {
    var screen = screen("")
    screen.send(.pasted(Array(pasted.utf8)))
    #expect(screen.state.form?["note"] == text)
    #expect(screen.state.message?.text == message)
  }

  @Test func `a paste stands where the caret is`() {
    var screen = screen("ab Left")
    screen.send(.pasted(Array("방위".utf8)))
    #expect(screen.state.form?["note"] == "a방위b")
    #expect(screen.state.form?.caret == 3)
  }

  @Test func `a paste is no choice`() {
    var screen = SampleForm.screen()
    screen.send(.pasted(Array("fixed".utf8)))
    #expect(screen.state.form?["rule"] == "cpi")
    #expect(
      screen.state.message?.text
        == "a paste goes into a field of text; here letters find a choice")
  }

  @Test func `a field takes no more than it can hold`() {
    var screen = screen("")
    screen.send(.pasted(Array(String(repeating: "방", count: 5000).utf8)))
    #expect(screen.state.form?["note"] == String(repeating: "방", count: 200))
    #expect(screen.state.message?.text == "the field is full; the rest was not taken")
    screen.press("x")
    #expect(screen.state.form?["note"]?.count == 200)
    screen.press("BSpace xyz")
    #expect(screen.state.form?["note"]?.hasSuffix("방xyz") == true)
  }

  @Test func `an owner chooses by id, and what is no choice changes nothing`() {
    var form = SampleForm.form
    form.choose("r1", of: "base")
    form.choose("nowhere", of: "base")
    #expect(form["base"] == "r1" && form["nowhere"] == nil)
  }

  @Test func `a cursor behind fields that are gone comes back to the last`() {
    var screen = SampleForm.screen("BTab")
    screen.state.form?.fields.removeLast(2)
    screen.press("Right")
    #expect(screen.state.form?.field?.id == "base")
  }
}
