import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What was asked for while the papers lay open and comes when they are away.
struct EventGateTests {
  private static let id = "private/12-08x"
  private static let secret = Array("KINGFISHER said 1,777.7\n".utf8)

  private static let step = ChangeStep(
    id: 7, time: 0,
    label: ChangeLabel(
      kind: .added, file: "private/offers.csv", name: "KINGFISHER", detail: "1777.7"),
    changes: [.made(file: "private/offers.csv", bytes: secret)])
  private static let history = ChangeLogState(undo: step, redo: nil)

  /// Events that carry private papers, each with a name.
  private static var events: [(name: String, event: AppEvent)] {
    let draft = Draft(note: id, base: .bytes(secret))
    let save = NoteSave(note: id, bytes: secret, expecting: .absent)
    return [
      ("read", .notesRead([NoteRead(round: id, reading: NoteReading(.bytes(secret), ofNote: id))])),
      ("opened", .noteOpened(id, .contents(.bytes(secret)), history: draft)),
      ("looked", .noteLooked(id, 0, .contents(.bytes(secret)))),
      ("saved", .noteSaved(save, .saved)),
      ("edited", .noteEdited(id, ExternalEdit(bytes: secret))),
      ("adopted", .draftAdopted(id, draft, .contents(.bytes(secret)))),
      ("adopted row", .draftAdopted("private/offers.csv 12-US9", draft, .contents(.absent))),
      ("compared", .compared(id, secret, .contents(.bytes(secret)))),
      ("taken", .changeTaken(.done(step, history), isRedo: false)),
      ("unnoted", .changeTaken(.unnoted(step, history, cause: "a", remedy: "b"), isRedo: true)),
      ("refused", .changeTaken(.refused(step, cause: "a", remedy: "b"), isRedo: false)),
      ("another", .changeTaken(.another(history), isRedo: false)),
      ("forgotten", .changeForgotten(history)),
      ("history", .historyRead(history)),
      ("files", .filesChanged(FileChanges(notes: [id]))),
    ]
  }

  @Test(arguments: events.map(\.name))
  func `nothing of private papers comes in after they were put away`(name: String) throws {
    let event = try #require(Self.events.first { $0.name == name }?.event)
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("2 > > > P P")
    let before = screen.text
    let effects = update(&screen.state, event)
    for effect in effects {
      if case .readNotes(let ids) = effect { #expect(!ids.contains(Self.id)) }
      if case .openNote = effect { Issue.record("\(effect)") }
    }
    screen.press("")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    #expect(screen.text == before)
    screen.press("e")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    #expect(screen.state.desk.editing == "12-08x")
    screen.press("C-q D")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
  }

  @Test func `a workspace read for the open papers is shown without them once they are away`()
    throws
  {
    let folder = try TemporaryFolder()
    let root = try PrivateWorkspace.make(in: folder)
    var screen = ScriptedScreen(root: root, simulates: false)
    let read = WorkspaceReader(root: root, papers: .all).read()
    _ = update(&screen.state, .workspaceRead(read, isAsked: true))
    screen.press("2 > > O")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty && !screen.text.contains("12-US9"))
  }

  @Test func `papers stay out while something of them is on its way`() throws {
    let folder = try TemporaryFolder()
    var screen = try PaperScreen.open(folder)
    screen.press("P")
    screen.state.records.isTakingBack = true
    screen.press("P")
    #expect(screen.text.hasPrefix(" PRIVATE "))
    screen.state.records.isTakingBack = false
    screen.state.desk.adopting = Self.id
    screen.press("P")
    #expect(screen.text.hasPrefix(" PRIVATE "))
    screen.state.desk.adopting = nil
    screen.press("P")
    #expect(!screen.text.contains("PRIVATE"))
  }
}
