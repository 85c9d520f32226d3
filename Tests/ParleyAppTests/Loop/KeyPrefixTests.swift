import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct KeyPrefixTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(
    _ keys: String, size: String = "120x36", file: String? = nil, isASCII: Bool = false
  ) throws -> ScriptedScreen {
    var configuration = Configuration.standard
    if let file {
      let disk = try TemporaryFolder()
      try disk.write(Array(("[keys]\n" + file).utf8), to: "keys.toml")
      configuration = Configuration(ConfigurationFolder(path: disk.path)) { [] }
      #expect(configuration.diagnostics.map(\.text) == [])
    }
    var screen = ScriptedScreen(
      size: size, isASCII: isASCII, simulates: false, configuration: configuration)
    screen.press(keys)
    return screen
  }

  @Test(arguments: ["60x16", "80x24", "120x36"])
  func `the box shows what may follow`(size: String) throws {
    let text = try screen("C-w", size: size).text + "\n"
    #expect(Snapshot("whichkey-\(size)", folder: Self.folder).difference(from: text) == nil)
  }

  @Test func `in ASCII the box is of ASCII`() throws {
    let text = try screen("C-w", size: "80x24", isASCII: true).text
    #expect(text.contains("+ ^W and then ---"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a box for many keys is cut where the screen ends`() throws {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let commands = CommandTable.all.filter { $0.scope == .screen && WayOut.keys(of: $0).isEmpty }
    let lines = zip(commands, letters).map { "\"\($0.id)\" = \"C-w \($1)\"" }
    let screen = try screen("C-w", size: "60x16", file: lines.joined(separator: "\n"))
    let rows = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == 16)
    #expect(rows[2].contains("^W and then"))
  }

  @Test(arguments: [
    ("C-w l", Pane.detail), ("C-w j", .chart), ("C-w l C-w j C-w k", .timeline),
    ("C-w j C-w k", .timeline), ("C-w l C-w h", .timeline), ("C-w w", .detail),
    ("C-w C-w C-w C-w", .chart), ("C-w Right", .detail), ("C-w Escape l", .timeline),
    ("C-w C-c 2", .detail), ("C-w h", .timeline),
  ])
  func `two keys go from pane to pane`(keys: String, expected: Pane) throws {
    for size in ["120x36", "80x24", "60x16"] {
      let screen = try screen(keys, size: size)
      #expect(screen.state.focus == expected, "\(keys) at \(size)")
      #expect(screen.state.pendingPrefix == nil)
    }
  }

  @Test func `two keys zoom, and the sides stay where they are`() throws {
    let zoomed = try screen("C-w o")
    #expect(zoomed.state.isZoomed)
    #expect(try screen("C-w o C-w l").state.focus == .detail)
  }

  @Test func `where no pane is, it says so`() throws {
    #expect(try screen("C-w h").text.contains("not now: no pane is on the left"))
    #expect(try screen("3 C-w j").text.contains("not now: no pane is below"))
  }

  @Test func `an unbound second key says so and drops the first`() throws {
    var screen = try screen("C-w x")
    #expect(screen.text.contains("^W x does nothing here"))
    #expect(screen.state.pendingPrefix == nil)
    screen.press("j")
    #expect(!screen.text.contains("does nothing"))
  }

  @Test func `a count before the prefix goes to the command`() throws {
    var screen = try screen("5 C-w", file: "\"move.down\" = [\"j\", \"C-w n\"]")
    #expect(screen.state.count == 5)
    #expect(screen.text.contains(" 5 ^W "))
    let plain = try self.screen("g l 5 j")
    screen.press("Escape")
    #expect(screen.state.count == nil && screen.state.pendingPrefix == nil)
    screen.press("g l 5 C-w n")
    #expect(screen.state.timeline.selection == plain.state.timeline.selection)
  }

  @Test func `a paste and a resize do no harm`() throws {
    var screen = try screen("C-w")
    screen.send(.resized(Size(width: 20, height: 4)))
    screen.send(.resized(Size(width: 80, height: 24)))
    #expect(screen.text.contains("^W and then"))
    screen.send(.pasted(Array("l".utf8)))
    #expect(screen.state.pendingPrefix == nil && screen.state.focus == .timeline)
  }

  @Test func `in the editor the same key finds, in the tables it begins nothing`() throws {
    let editor = try screen("e C-w")
    #expect(editor.state.pendingPrefix == nil)
    #expect(editor.text.contains("Enter finds, ^N next"))
    let tables = try screen("T C-w")
    #expect(tables.state.pendingPrefix == nil)
    #expect(tables.text.contains("^W does nothing here; ? shows the keys"))
    let list = try screen("/ C-w")
    #expect(list.state.pendingPrefix == nil)
  }

  @Test func `a rebound command runs by its new key and is named by it`() throws {
    let file = "help = \"F2\"\npalette = \"C-p\"\nfind = [\"f\", \"/\"]\nproblems = \"\"\n"
    let first = try screen("", file: file)
    #expect(first.text.contains("f find"))
    #expect(first.text.contains("F2 help"))
    #expect(try screen("F2", file: file).text.contains("Keys and marks"))
    #expect(try screen("?", file: file).text.contains("? does nothing here; F2 shows the keys"))
    #expect(try screen("!", file: file).text.contains("! does nothing here"))
    let palette = try screen("C-p 'find rounds'", file: file).text
    #expect(palette.contains("f /       Find rounds"))
  }

  @Test func `keys written together in the footer are named apart when one has moved`() throws {
    let file = "\"move.up\" = \"e\"\n\"note.write\" = \"F4\"\n"
    let text = try screen("", file: file).text
    #expect(text.contains(" j move"))
    #expect(!text.contains("j/k"))
    #expect(text.contains("F4 note"))
    #expect(
      try screen("e", file: file).state.timeline.selection != screen("").state.timeline.selection)
  }

  @Test func `a prefix of one's own works in tables and scenarios`() throws {
    let file =
      "\"tables.first\" = \"g g\"\n\"tables.copy.row\" = \"g y\"\n\"scenarios.first\" = \"g g\"\n"
    let tables = try screen("T G g", file: file)
    #expect(tables.state.pendingPrefix == "g")
    #expect(tables.text.contains("g and then"))
    #expect(try screen("T G g g", file: file).state.tables?.position.row == 0)
    let scenarios = try screen("s G g g", file: file)
    #expect(scenarios.state.pendingPrefix == nil)
    #expect(try scenarios.state.scenarios?.row == screen("s G g").state.scenarios?.row)
  }

  @Test func `in reading order the box says what may follow`() throws {
    let outline = try screen("C-w").frame.outline
    let at = try #require(outline.firstIndex { $0.text == "^W and then" })
    let lines = outline[(at + 1)...].map(\.text)
    #expect(lines.first == "w ^W next")
    #expect(lines.contains("h ← left, not now: no pane is on the left"))
  }
}
