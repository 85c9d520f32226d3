import Glibc
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Writing, saving, parking and leaving.
struct NoteWritingTests {
  let bench: NoteBench

  init() throws { bench = try NoteBench() }

  @Test(arguments: ["e", "2 e", "3 e", "2 > e"])
  func `e opens the note with the caret at the top, from any pane`(keys: String) throws {
    let screen = bench.screen(keys: keys)
    #expect(screen.text.contains("2 Note of R8x, 12th · saved"))
    #expect(screen.state.desk.current?.editor.caret == 0)
    let cursor = try #require(screen.frame.cursor)
    let line = screen.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y]
    #expect(line.contains("│ # Talks"))
  }

  @Test func `what is typed is saved by ^S and nothing else changes`() throws {
    var screen = bench.screen(keys: "e '방위비 ' Enter C-s")
    #expect(bench.read() == "방위비 \n" + NoteBench.text)
    #expect(screen.text.contains("saved notes/12-08x.md"))
    #expect(screen.text.contains("2 Note of R8x, 12th · saved"))
    screen.press("C-s")
    #expect(screen.text.contains("notes/12-08x.md is saved already"))
    #expect(bench.leftovers == [])
  }

  @Test func `letters are letters and no commands while a note is open`() {
    var screen = bench.screen(keys: "e q Q 1 2 / : ?")
    #expect(screen.draft == "qQ12/:?" + NoteBench.text)
    screen.press("j E e")
    #expect(screen.draft == "qQ12/:?jEe" + NoteBench.text)
    #expect(screen.terminalEffects.isEmpty)
  }

  @Test func `Esc parks the draft and e goes on where it was`() {
    var screen = bench.screen(keys: "e xyz Escape")
    #expect(bench.read() == NoteBench.text)
    #expect(screen.text.contains("not saved: extra session of the 12th"))
    #expect(screen.text.contains("xyz# Talks"))
    #expect(screen.text.contains("Not saved yet: e goes on"))
    screen.press("e w Escape C-s")
    #expect(bench.read() == "xyzw" + NoteBench.text)
    #expect(!screen.text.contains("not saved"))
  }

  @Test func `a note that was only looked at is closed without a word`() {
    let screen = bench.screen(keys: "e Down Escape")
    #expect(screen.state.desk.notes.isEmpty)
    #expect(!screen.text.contains("draft"))
  }

  @Test func `leaving with a draft asks, and every answer is kept`() {
    var screen = bench.screen(keys: "e x Escape q")
    #expect(screen.terminalEffects.isEmpty)
    #expect(screen.text.contains("Not saved yet"))
    screen.press("Escape")
    #expect(screen.terminalEffects.isEmpty && screen.draft.hasPrefix("x"))
    var leaving = screen
    leaving.press("q j Enter")
    #expect(leaving.terminalEffects == [.quit])
    #expect(bench.read() == NoteBench.text)
    var staying = screen
    staying.press("q j j Enter")
    #expect(staying.terminalEffects.isEmpty)
    screen.press("q Enter")
    #expect(screen.terminalEffects == [.quit])
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `a round without a note gets one at the first save`() {
    var screen = bench.screen(keys: "g h j l j e")
    #expect(screen.text.contains("notes/11-01.md is made when you save it"))
    #expect(screen.text.contains("2 Note of R1, 11th · new"))
    #expect(bench.read("notes/11-01.md") == nil)
    screen.press("'# First' C-s")
    #expect(bench.read("notes/11-01.md") == "# First")
    screen.press("Escape")
    #expect(screen.state.loaded.workspace.notes.contains("11-01"))
    #expect(screen.text.contains("First"))
  }

  @Test func `keys typed before the note is there are typed into it`() {
    var state = bench.screen().state
    let opening = update(&state, .keyPressed("e")).first { $0 == .openNote("12-08x") }
    #expect(opening != nil)
    for key in ["d", "d", "q"] as [Key] {
      #expect(update(&state, .keyPressed(key)) == [])
    }
    _ = update(&state, .pasted(Array("p".utf8)))
    let contents = FileContents.bytes(Array(NoteBench.text.utf8))
    _ = update(&state, .noteOpened("12-08x", .contents(contents), history: nil))
    let bytes = state.desk.current?.editor.draft.text.bytes ?? []
    #expect(String(decoding: bytes, as: UTF8.self) == "ddqp" + NoteBench.text)
  }

  @Test func `a paste is one step, and a command nowhere`() {
    var screen = bench.screen()
    screen.send(.pasted(Array("q\nq".utf8)))
    #expect(screen.terminalEffects.isEmpty)
    #expect(screen.text.contains("a paste goes into a note: e opens it"))
    screen.press("e")
    screen.send(.pasted(Array("한글 \u{1B}[A\r\nq\n".utf8)))
    #expect(screen.draft == "한글 \u{1B}[A\nq\n" + NoteBench.text)
    screen.press("C-z")
    #expect(screen.draft == NoteBench.text)
    screen.press("C-y")
    #expect(screen.draft.hasPrefix("한글"))
  }

  @Test func `find and replace go through every place`() {
    var screen = bench.screen(keys: "e C-f line Enter")
    #expect(screen.state.desk.current?.editor.selection == 15..<19)
    screen.press("C-n")
    #expect(screen.state.desk.current?.editor.selection == 28..<32)
    screen.press("C-Home M-r line Enter row Enter")
    #expect(screen.text.contains("Replace 'line' with 'row'?"))
    screen.press("y n")
    #expect(screen.draft == "# Talks\n\nfirst row\n\nsecond line\n")
    #expect(screen.text.contains("no more 'line' below"))
    screen.press("M-r line Enter row Enter a")
    #expect(screen.draft == "# Talks\n\nfirst row\n\nsecond row\n")
    screen.press("C-f nothing Escape")
    #expect(screen.state.desk.prompt == nil)
  }

  @Test func `what is cut goes to the clipboard and comes back by ^V`() {
    var screen = bench.screen(keys: "e C-k")
    #expect(screen.terminalEffects == [.copy("# Talks\n", what: nil)])
    #expect(screen.draft == "\nfirst line\n\nsecond line\n")
    screen.press("C-End C-v")
    #expect(screen.draft == "\nfirst line\n\nsecond line\n# Talks\n")
  }

  @Test func `F1 lists the editor's keys first and gives the keys back`() {
    var screen = bench.screen(keys: "e F1")
    #expect(screen.text.contains("Writing in a note"))
    screen.press("q x")
    #expect(screen.draft.hasPrefix("x#"))
  }

  @Test(arguments: ["60x16", "80x24", "61x17", "200x60"])
  func `the caret stands in the text at every size`(size: String) throws {
    var screen = bench.screen(size: size, keys: "e C-End")
    let cursor = try #require(screen.frame.cursor)
    let line = screen.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y]
    #expect(line.contains("│"))
    screen.send(.resized(Size(width: 20, height: 5)))
    screen.press("q x C-s")
    #expect(screen.terminalEffects.isEmpty)
    #expect(bench.read() == NoteBench.text)
  }

  @Test func `an answer stays under the cursor when a save ends meanwhile`() throws {
    try bench.write("# R1\n", to: "notes/12-01.md")
    var screen = bench.screen(keys: "e x Escape k k k k k k k k e y Escape")
    #expect(screen.state.desk.unsaved == ["12-01", "12-08x"])
    let saving = update(&screen.state, .keyPressed(.control("s")))
    guard case .saveNote(let save)? = saving.first else {
      Issue.record("no save: \(saving)")
      return
    }
    screen.press("q")
    screen.send(.noteSaved(save, .saved))
    screen.press("Enter")
    #expect(screen.terminalEffects == [.quit])
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `saving again while a save is on its way saves what is there then`() throws {
    var screen = bench.screen(keys: "e x")
    guard case .saveNote(let save)? = update(&screen.state, .keyPressed(.control("s"))).first else {
      Issue.record("no save")
      return
    }
    screen.press("C-z C-s")
    try bench.write("x" + NoteBench.text)
    screen.send(.noteSaved(save, .saved))
    #expect(bench.read() == NoteBench.text)
  }

  @Test func `without a journal a text is not given up`() {
    var screen = bench.screen(keys: "e x Escape")
    screen.send(.journalKept(fault: "the disk is full. Free some space."))
    screen.press("D j j Enter")
    #expect(screen.draft == "x" + NoteBench.text)
    #expect(screen.text.contains("the text cannot be put aside: the disk is full"))
  }
}
