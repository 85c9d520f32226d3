import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct PapersTests {
  @Test func `private papers are away at the start, as if they were not there`() throws {
    let folder = try TemporaryFolder()
    let screen = try PaperScreen.open(folder)
    #expect(screen.text == ScriptedScreen(simulates: false).text)
    #expect(!screen.text.contains("PRIVATE"))
  }

  @Test(arguments: ["60x16", "80x24", "120x36", "160x50"])
  func `while they show every frame says so first, in a colour of its own`(size: String) throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder, size: size)
    screen.press("P")
    for keys in ["", "e", "C-q", "T", "q", "s", "Escape", "?", "Escape", "/ a", "Escape", "A", "t"]
    {
      screen.press(keys)
      let frame = screen.frame
      #expect(frame.text().hasPrefix(" PRIVATE "), "after \(keys)")
      let role = screen.state.theme[.private]
      #expect(frame.style(x: 1, y: 0).foreground == role.foreground)
      #expect(frame.outline.first?.line.string.trimmingCharacters(in: .whitespaces) == "PRIVATE")
    }
  }

  @Test func `in Korean they are called what an official calls them`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder, language: .korean)
    screen.press("P")
    #expect(screen.text.hasPrefix(" 비공개 "))
  }

  @Test func `a private note is read and written before the public one`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("2 > > >")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    screen.press("P")
    #expect(screen.text.contains("private/notes/12-08x.md"))
    #expect(screen.text.contains("KINGFISHER"))
    screen.press("e")
    #expect(screen.state.desk.editing == "private/12-08x")
    screen.press("Enter C-s C-q P")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
  }

  @Test func `a private note is begun with one key, and its folder is made when it is saved`()
    throws
  {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press("N 'not for the file' C-s")
    let path = root + "/private/notes/12-08x.md"
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("not for the file"))
    #expect(screen.text.hasPrefix(" PRIVATE "))
  }

  @Test func `what is typed while the papers are read is meant for the note, and no command`()
    throws
  {
    let folder = try TemporaryFolder()
    let root = try PrivateWorkspace.make(in: folder)
    var state = ScriptedScreen(root: root, simulates: false).state
    let effects = update(&state, .keyPressed("N"))
    #expect(effects == [.readWorkspace(isAsked: false)])
    for key in "Oops" { #expect(update(&state, .keyPressed(.character(key))) == []) }
    let read = WorkspaceReader(root: root, papers: .all).read()
    #expect(update(&state, .workspaceRead(read, isAsked: false)).contains(.surveyJournals))
    #expect(update(&state, .journalsSurveyed([])).contains(.openNote("private/12-08x")))
    _ = update(&state, .noteOpened("private/12-08x", .contents(.absent), history: nil))
    #expect(state.desk.current?.editor.draft.bytes == Array("Oops".utf8))
    #expect(state.offers == nil)
  }

  @Test func `a folder that is refused keeps nothing of what was typed, and says so`() throws {
    let folder = try TemporaryFolder()
    let root = try PrivateWorkspace.make(in: folder)
    try FileManagerMode.set(0o755, of: root + "/private")
    var state = ScriptedScreen(root: root, simulates: false).state
    for key in "NOops" { _ = update(&state, .keyPressed(.character(key))) }
    let read = WorkspaceReader(root: root, papers: .all).read()
    _ = update(&state, .workspaceRead(read, isAsked: false))
    #expect(state.offers == nil && state.desk.opening == nil && !state.papers.areShown)
    #expect(state.message?.text.contains("What was typed meanwhile is not kept.") == true)
  }

  @Test func `papers are not put away while something of them is not saved`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("N 'more' C-q P")
    #expect(screen.text.hasPrefix(" PRIVATE "))
    #expect(screen.text.contains("private/notes/12-08x.md is not saved"))
    screen.press("C-s P")
    #expect(!screen.text.contains("PRIVATE"))
  }

  @Test func `a folder that others can read stays closed, and the screen says what to do`() throws {
    let folder = try TemporaryFolder()
    let root = try PrivateWorkspace.make(in: folder)
    try FileManagerMode.set(0o755, of: root + "/private")
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press("P")
    #expect(!screen.text.contains("PRIVATE"))
    #expect(screen.text.contains("chmod 700"))
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
  }

  @Test func `a screen that may not show them says which option may`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.state.papers.areAllowed = false
    screen.press("P")
    #expect(screen.text.contains("--include-private"))
    #expect(!screen.text.hasPrefix(" PRIVATE "))
    screen.press("N")
    #expect(screen.state.desk.editing == nil)
  }

  @Test(arguments: ["i", "!", "b", "r"])
  func `they are put away from a list too`(list: String) throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("P \(list) P")
    #expect(!screen.text.contains("PRIVATE") && screen.state.overlay == nil)
  }

  @Test func `private rows stand in tables of their own`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder, size: "160x50")
    screen.press("T")
    #expect(!screen.text.contains("private/offers"))
    screen.press("q P T 3 S-Tab")
    #expect(screen.text.contains("private/offers") && screen.text.contains("12-US9"))
  }
}
