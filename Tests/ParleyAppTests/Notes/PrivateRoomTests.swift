import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What was written in private becomes a private row, and nothing of it is known outside.
struct PrivateRoomTests {
  private static let line = "C-End 'US would take 1.3bn' "
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try PrivateWorkspace.make(in: folder)
  }

  private func screen(_ keys: String, size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(root: root, size: size, simulates: false)
    screen.press(keys)
    return screen
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: root + "/" + file, encoding: .utf8)
  }

  @Test func `a line of a private note becomes a row of the private table that cites it`() throws {
    let open = try text("positions.csv")
    let closed = try text("private/positions.csv")
    var screen = screen("N " + Self.line + "M-p")
    #expect(screen.state.desk.editing == "private/12-08x")
    let form = try #require(screen.state.form)
    #expect(form.row?.table == .privatePositions && form.field?.id == "theme")
    #expect(form["sources"] == "note:private/12-08x#L5")
    #expect(!screen.text.contains("note:private/12-08x#L5?"))
    screen.press("total C-s")
    #expect(screen.state.form == nil, "\(screen.text)")
    #expect(try text("positions.csv") == open)
    let row = "p-P901,2024-10-02,US,,12,total,would take 1.3bn,,note:private/12-08x#L5\n"
    #expect(try text("private/positions.csv") == closed + row)
  }

  @Test func `without a private table one is made, with the columns of the public one`() throws {
    try FileManager.default.removeItem(atPath: root + "/private/positions.csv")
    let head = try #require(text("positions.csv").split(separator: "\n").first)
    var screen = screen("N " + Self.line + "M-p total C-s C-s C-q")
    #expect(screen.state.desk.unsaved.isEmpty)
    let row = "p-P1,2024-10-02,US,,12,total,would take 1.3bn,,note:private/12-08x#L5"
    #expect(try text("private/positions.csv") == "\(head)\n\(row)\n")
    let read = WorkspaceReader(root: root, papers: .all).read(checkingNotes: true)
    #expect(read.diagnostics.filter { $0.file.hasSuffix("positions.csv") } == [])
    #expect(read.workspace.positions.last?.isPrivate == true)
    // The points and what moved know of it while the papers show.
    screen.press("I m")
    #expect(screen.text.contains("would take 1.3bn"))
    screen.press("P")
    #expect(screen.state.points?.view == .moved)
    #expect(!screen.text.contains("would take") && !screen.text.contains("private/"))
    screen.press("P")
    #expect(screen.text.contains("would take 1.3bn"))
  }

  @Test func `the row names the private note, and opening it leads to the line`() throws {
    var screen = screen("N " + Self.line + "M-p total C-s C-s C-q T")
    let place = try #require(
      screen.state.loaded.workspace.positions.last { $0.isPrivate }?.place)
    screen.state.openTable(at: place)
    screen.press("r")
    #expect(screen.text.contains("private note of 12-08x, line 5"), "\(screen.text)")
    screen.press("o")
    #expect(screen.state.message?.text == "line 5 of private/notes/12-08x.md")
  }

  @Test func `a public row that cites a private note is an error without the note's words`() throws
  {
    let row = "P46,2024-10-02,US,,12,total,said,read,note:private/12-08x#L3\n"
    try folder.write(Array((text("positions.csv") + row).utf8), to: "papers/positions.csv")
    for papers in [Papers.open, .all] {
      let read = WorkspaceReader(root: root, papers: papers).read(checkingNotes: true)
      let fault = try #require(read.diagnostics.first { $0.file == "positions.csv" })
      #expect(fault.severity == .error)
      #expect(
        fault.message.english
          == "source 'note:private/12-08x#L3' cites a private note in a public row")
      #expect(PaperScreen.secrets(in: Diagnostic.text([fault])).isEmpty)
    }
    // The form of the row says so too, and offers no such entry.
    var shown = screen("")
    let place = try #require(shown.state.loaded.workspace.positions.last { $0.id == "P46" }?.place)
    shown.state.changeRow(at: place)
    shown.press("")
    #expect(shown.text.contains("cites a private note in a public row"), "\(shown.text)")
    #expect(PaperScreen.secrets(in: shown.text).isEmpty)
  }

  @Test func `a line the private note does not have is told to those who read the papers`() throws {
    let table = try text("private/positions.csv")
    let row = "P902,2024-10-02,US,,12,level,said,read,note:private/12-08x#L90\n"
    try folder.write(Array((table + row).utf8), to: "papers/private/positions.csv")
    let read = WorkspaceReader(root: root, papers: .all).read(checkingNotes: true)
    #expect(
      read.diagnostics.map(\.message.english) == [
        "'note:private/12-08x#L90' cites a line that the note does not have"
      ])
    let open = WorkspaceReader(root: root).read(checkingNotes: true)
    #expect(open.diagnostics.isEmpty)
  }
}
