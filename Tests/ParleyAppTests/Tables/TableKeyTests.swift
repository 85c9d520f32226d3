import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct TableKeyTests {
  private func screen(_ keys: String, size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size)
    screen.press(keys)
    return screen
  }

  @Test(arguments: [
    ("T", "rounds.csv:50"), ("g T", "agreements.csv:13"), ("3 T", "payments.csv:37"),
    ("2 T", "rounds.csv:50"), ("3 h T", "payments.csv:36"),
  ])
  func `T opens the table of what is under the cursor`(keys: String, place: String) {
    #expect(screen(keys).state.tables?.record?.place.description == place)
  }

  @Test(arguments: [
    ("g", 2), ("g j", 3), ("g 5 j", 7), ("g 3 j", 5), ("G", 37), ("G k", 36), ("g G 12 g", 12),
    ("020 G", 20), ("37 G", 37), ("9 9 G", 37), ("g 1 g", 2), ("Home End", 37), ("g NPage", 24),
    ("PPage", 15), ("g C-d", 13), ("g C-d C-u", 2), ("Up Down", 37), ("g Space", 24),
  ])
  func `rows are moved by counts, lines of the file and pages`(keys: String, line: Int) {
    #expect(screen("3 T \(keys)").state.tables?.record?.place.line == line)
  }

  @Test(arguments: [
    ("l", "status"), ("l h", "year"), ("h", "year"), ("5 l", "usd_m_reported"), ("$", "note"),
    ("$ ^", "year"), ("$ Left", "sources"), ("99 l", "note"),
  ])
  func `the cell is moved by columns`(keys: String, column: String) {
    #expect(screen("3 T \(keys)").state.tables?.column?.name == column)
  }

  @Test(arguments: [
    (">", "indicators"), ("<", "offers"), ("Tab", "indicators"), ("BTab", "offers"),
    ("4 >", "agreements"), ("3 <", "issues"),
  ])
  func `the other tables are a key away`(keys: String, table: String) {
    #expect(screen("3 T \(keys)").state.tables?.table.rawValue == table)
  }

  @Test(arguments: ["q", "Escape", "T"])
  func `the tables close and the panes are as they were`(key: String) {
    let before = screen("3 h")
    let after = screen("3 h T j l > \(key)")
    #expect(after.state.tables == nil && after.text == before.text)
    #expect(after.terminalEffects.isEmpty)
  }

  @Test func `Esc drops a count first`() {
    #expect(screen("T 5 Escape").state.tables != nil)
  }

  @Test func `keys of the panes do nothing over a table`() {
    for key in ["E", "B", "+", "i"] {
      let screen = screen("T \(key)")
      #expect(screen.text.contains("\(key) does nothing here"))
      #expect(screen.terminalEffects.isEmpty && screen.state.tables != nil)
    }
    #expect(screen("T C-c").text.contains("q closes the tables, another q leaves parley"))
  }

  @Test func `r shows the row over the table and Esc comes back to it`() {
    let row = screen("3 T r")
    #expect(row.text.contains("Rows as their tables hold them"))
    #expect(row.text.contains("usd_m_reported_source") && row.text.contains("S. Korea agrees"))
    #expect(screen("3 T r Escape").text == screen("3 T").text)
  }

  @Test func `help begins with the keys of the tables and the palette lists them`() {
    let help = screen("T ?")
    #expect(help.state.overlay?.lines.first?.text.plain == "In the tables")
    let palette = screen("T : whole")
    #expect(palette.text.contains("Copy the whole table as CSV"))
    #expect(screen(": whole").text.contains("Copy the whole table as CSV  in the tables"))
    #expect(screen("T : fold").text.contains("Fold or unfold the agreement  in Timeline"))
    #expect(screen(": 'browse the tables' Enter").state.tables != nil)
  }

  @Test func `a table moves no row of the screen but two`() {
    var screen = screen("3 T g 10 j")
    let before = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    screen.press("j")
    let after = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = zip(before, after).filter { $0 != $1 }.count
    // The title, the cell and its sources.
    #expect(changed <= 3)
  }

  @Test func `the screen is heard as words`() {
    let outline = screen("3 T $").frame.outline.map { $0.line.string }
    #expect(outline.contains("  Table: payments.csv:37, row 36 of 36"))
    #expect(
      outline.contains {
        $0.hasPrefix("    > line 37: year: 2026; status: agreed; agreement: 12; krw_bn: 1519.2;")
      })
    let cell = "Cell under the cursor: "
    #expect(
      outline.contains { $0.hasPrefix("    \(cell)note: also reported as $1,190m (CRS25)") })
    #expect(
      screen("3 T 5 l").frame.outline.contains { $0.text == "\(cell)usd_m_reported: 1130" })
    #expect(outline.contains { $0.hasPrefix("    Sources: KT24 The Korea Times 2024-10-04;") })
  }
}
