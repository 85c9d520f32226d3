import Glibc
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Drafts that outlive the program, and two programs over one workspace.
struct NoteJournalTests {
  let bench: NoteBench

  init() throws { bench = try NoteBench() }

  /// Types into the note in a program that is then gone without a word.
  private func crash(after keys: String) {
    _ = bench.screen(keys: keys, journals: bench.keeper())
  }

  @Test func `a draft left behind is offered at the next start`() {
    crash(after: "e 'never saved '")
    var screen = bench.screen(journals: bench.keeper())
    #expect(screen.text.contains("draft left unsaved: extra session of the 12th"))
    screen.press("D")
    #expect(screen.text.contains("go on with it in the editor"))
    screen.press("j Enter")
    #expect(screen.text.contains("+ never saved # Talks"))
    screen.press("Escape D Enter")
    #expect(screen.draft == "never saved " + NoteBench.text)
    #expect(screen.text.contains("2 Note of R8x, 12th · not saved"))
    screen.press("C-z")
    #expect(screen.draft == "never " + NoteBench.text)
    screen.press("C-y C-s")
    #expect(bench.read() == "never saved " + NoteBench.text)
  }

  @Test func `a draft left behind whose file holds the same text is saved`() throws {
    crash(after: "e x")
    try bench.write("x" + NoteBench.text)
    let screen = bench.screen(keys: "e", journals: bench.keeper())
    #expect(screen.text.contains("2 Note of R8x, 12th · saved"))
    #expect(screen.draft == "x" + NoteBench.text)
  }

  @Test func `a draft that is discarded is no longer offered`() {
    crash(after: "e x")
    let screen = bench.screen(keys: "D j j Enter", journals: bench.keeper())
    #expect(!screen.text.contains("left unsaved"))
    #expect(!bench.screen(journals: bench.keeper()).text.contains("left unsaved"))
  }

  @Test func `a draft over a file that moved on is merged`() throws {
    crash(after: "e x")
    try bench.write("# Talks\n\nfirst line\n\nSECOND\n")
    var screen = bench.screen(keys: "D Enter", journals: bench.keeper())
    #expect(screen.text.contains("changed on disk meanwhile"))
    screen.press("C-s")
    #expect(bench.read() == "x# Talks\n\nfirst line\n\nSECOND\n")
  }

  @Test func `steps can be taken back after a restart`() {
    var first: ScriptedScreen? = bench.screen(keys: "e one Enter C-s", journals: bench.keeper())
    first?.press("Escape")
    first = nil
    var screen = bench.screen(keys: "e C-z C-z", journals: bench.keeper())
    #expect(screen.draft == NoteBench.text)
    screen.press("C-y C-y C-s")
    #expect(bench.read() == "one\n" + NoteBench.text)
  }

  @Test func `steps are not taken back over a file that moved on`() throws {
    var first: ScriptedScreen? = bench.screen(keys: "e one C-s", journals: bench.keeper())
    first?.press("Escape")
    first = nil
    try bench.write("other\n")
    let screen = bench.screen(keys: "e C-z", journals: bench.keeper())
    #expect(screen.draft == "other\n")
  }

  @Test func `the second program sees who writes and follows`() {
    var first = bench.screen(keys: "e 'live '", journals: bench.keeper())
    var second = bench.screen(keys: "2 > > >", journals: bench.keeper())
    #expect(second.text.contains("being written by"))
    #expect(second.text.contains("live Talks") || second.text.contains("live # Talks"))
    #expect(!second.text.contains("left unsaved"))
    first.press("more")
    second.send(.filesChanged(FileChanges(areJournalsChanged: true)))
    #expect(second.text.contains("live more# Talks"))
    first.press("C-s")
    second.send(.filesChanged(FileChanges(notes: ["12-08x"], areJournalsChanged: true)))
    #expect(second.text.contains("all saved as of"))
    first.press("Escape")
    second.send(.filesChanged(FileChanges(areJournalsChanged: true)))
    #expect(!second.text.contains("all saved as of"))
    #expect(!second.text.contains("being written by"))
    #expect(second.text.contains("live more# Talks"))
  }

  @Test func `two who write in one note are merged`() throws {
    var first = bench.screen(keys: "e C-End first", journals: bench.keeper())
    var second = bench.screen(keys: "e second", journals: bench.keeper())
    #expect(second.text.contains("Also being written by you, in another window"))
    first.press("C-s")
    second.noteTouched()
    second.press("C-s")
    #expect(bench.read() == "second" + NoteBench.text + "first")
  }

  @Test func `e on a note whose draft was left behind asks which text is meant`() {
    crash(after: "e 'left '")
    var screen = bench.screen(keys: "e", journals: bench.keeper())
    #expect(screen.state.desk.editing == nil)
    #expect(screen.text.contains("A draft of this note was left unsaved"))
    var other = screen
    other.press("j j j Enter y")
    #expect(other.draft == "y" + NoteBench.text)
    screen.press("Enter x")
    #expect(screen.draft == "left x" + NoteBench.text)
  }

  @Test func `saving and leaving leaves nothing to be offered`() {
    var first: ScriptedScreen? = bench.screen(
      keys: "e x Escape q Enter", journals: bench.keeper())
    #expect(first?.terminalEffects == [.quit])
    first = nil
    #expect(bench.read() == "x" + NoteBench.text)
    #expect(!bench.screen(journals: bench.keeper()).text.contains("left unsaved"))
  }

  @Test func `a note asked for, given up and asked for again has one journal`() throws {
    let keeper = bench.keeper()
    var state = bench.screen(journals: keeper).state
    let contents = FileContents.bytes(Array(NoteBench.text.utf8))
    _ = update(&state, .keyPressed("e"))
    _ = update(&state, .keyPressed(.escape))
    _ = update(&state, .keyPressed("e"))
    _ = update(&state, .noteOpened("12-08x", .contents(contents), history: nil))
    _ = update(&state, .keyPressed("a"))
    let late = update(&state, .noteOpened("12-08x", .contents(contents), history: nil))
    #expect(!late.contains(.releaseJournal("12-08x")))
    #expect(state.desk.current?.editor.draft.text.bytes.first == UInt8(ascii: "a"))
  }

  @Test func `Esc behind what was typed ahead leaves the editor and loses nothing`() {
    var state = bench.screen().state
    for key in ["e", "h", "i", .escape] as [Key] { _ = update(&state, .keyPressed(key)) }
    let contents = FileContents.bytes(Array(NoteBench.text.utf8))
    _ = update(&state, .noteOpened("12-08x", .contents(contents), history: nil))
    #expect(state.desk.editing == nil)
    #expect(state.desk.unsaved == ["12-08x"])
  }

  @Test func `a journal that cannot be written is said once and tried again`() {
    let keeper = JournalKeeper(folder: nil, workspace: bench.root)
    var screen = bench.screen(keys: "e x", journals: keeper)
    #expect(screen.text.contains("what you type is not kept on disk"))
    #expect(screen.text.contains("What you type is not kept on disk"))
    screen.press("y")
    #expect(!screen.text.contains("what you type is not kept on disk"))
    #expect(screen.text.contains("What you type is not kept on disk"))
    screen.send(.journalKept(fault: nil))
    #expect(!screen.text.contains("not kept on disk"))
  }
}
