import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// In the room, by keys: the time, the party, the words, the row.
struct RoomScriptTests {
  /// Round 4 in the editor, at its end.
  private static let open = "5 k e C-End "
  private static let line = "M-t M-t 'asks for 1.3bn, \"fair\"' "

  @Test func `a line of the room becomes a row that cites it, and nothing else is written`() throws
  {
    let bench = try RecordBench()
    let before = try bench.contents()
    let table = try bench.text("positions.csv")
    var screen = bench.screen(keys: Self.open + Self.line)
    #expect(screen.state.desk.editing == "12-04")
    #expect(screen.text.contains("14:12 US asks for 1.3bn"))
    screen.press("M-p")
    #expect(screen.state.form?.field?.id == "theme")
    screen.press("total C-s")
    #expect(screen.state.form == nil, "\(screen.text)")
    let row = #"P45,2024-06-27,US,,12,total,"asks for 1.3bn, ""fair""",,note:12-04#L7"#
    let after = try bench.text("positions.csv")
    #expect(after.split(separator: "\n").filter { $0 == row }.count == 1)
    #expect(after.replacing(row + "\n", with: "") == table)
    // The note is still in the editor, and no other file was touched.
    #expect(screen.state.desk.editing == "12-04" && screen.state.isEditing)
    var now = try bench.contents()
    now["positions.csv"] = before["positions.csv"]
    #expect(now == before)
  }

  @Test func `the row is good as it stands: reading finds nothing wrong with it`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.open + Self.line + "M-p total C-s C-s Escape")
    #expect(screen.state.desk.editing == nil && screen.state.desk.unsaved.isEmpty)
    let loaded = WorkspaceReader(root: bench.root).read(checkingNotes: true)
    #expect(!loaded.diagnostics.contains { $0.file == "positions.csv" })
    screen.press("u")
    #expect(screen.state.message?.isWarning != true)
  }

  @Test func `Esc in the form leads back to the text as it was`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.open + Self.line + "M-p Escape")
    #expect(screen.state.form == nil && screen.state.isEditing)
    screen.press("!")
    #expect(screen.text.contains("\"fair\"!"))
  }

  @Test func `undo takes the words back, then the stamp at once`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.open + "M-t M-t x C-z")
    #expect(screen.text.contains("14:12 US"))
    screen.press("C-z")
    #expect(!screen.text.contains("14:12"))
    #expect(screen.state.desk.current?.editor.draft.isChanged == false)
  }

  @Test func `a line without words says so`() throws {
    let bench = try RecordBench()
    let screen = bench.screen(keys: Self.open + "M-t M-p")
    #expect(screen.state.form == nil)
    #expect(screen.state.message?.text.contains("no words on this line") == true)
  }

  @Test(arguments: [Language.english, .korean])
  func `the form lies over the editor`(language: Language) throws {
    let bench = try RecordBench()
    let screen = bench.screen(keys: Self.open + Self.line + "M-p", language: language)
    let name = language == .korean ? "ko-room-position-120x36" : "room-position-120x36"
    let difference = Snapshot(name, folder: Checkout.root + "/Tests/ParleyAppTests/Screens")
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }
}
