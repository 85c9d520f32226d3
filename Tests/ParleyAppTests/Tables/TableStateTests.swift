import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct TableStateTests {
  private let state = ScriptedScreen().state

  private func screen(_ keys: String, size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size)
    screen.press(keys)
    return screen
  }

  @Test(arguments: [
    ("payments.csv", 37, "2026 agreed"), ("rounds.csv", 50, "12-08x"), ("sources.csv", 2, "SEED1"),
    ("payments.csv", 9999, "2026 agreed"), ("payments.csv", 0, "1991 agreed"),
  ])
  func `a table opens at the row of a place`(file: String, line: Int, key: String) {
    var state = state
    let isOpen = state.openTable(at: Place(file: file, line: line))
    #expect(isOpen)
    #expect(state.tables?.table.file == file)
    #expect(state.tables?.record?.key == key)
  }

  @Test func `a place in no table opens nothing`() {
    var state = state
    let isOpen = state.openTable(at: Place(file: "scenarios/as-signed.toml", line: 3))
    #expect(!isOpen && state.tables == nil)
    #expect(TableState(showing: Place(file: "notes/12-01.md", line: 0), in: state) == nil)
  }

  @Test func `a table keeps its row while one looks at others`() {
    let screen = screen("3 T k k l l > > < <")
    #expect(screen.state.tables?.record?.key == "2024 agreed")
    #expect(screen.state.tables?.column?.name == "agreement")
  }

  @Test func `the row is found again on another day and when the files are read again`() {
    var screen = screen("3 T 9 k")
    #expect(screen.state.tables?.record?.key == "2017 agreed")
    screen.press("[ [ [ [")
    #expect(screen.state.asOf != nil)
    #expect(screen.state.tables?.record?.key == "2017 agreed")
    screen.press("= R")
    #expect(screen.state.tables?.record?.key == "2017 agreed")
  }

  @Test func `what was not known on a day is in no table`() {
    var screen = ScriptedScreen(asOf: "2024-06-24")
    screen.press("3 T")
    #expect(screen.text.contains("row 34 of 35 · what was known by 2024-06-24"))
    #expect(!screen.text.contains("1519.2"))
    var early = ScriptedScreen(asOf: "1980-01-01")
    early.press("T")
    #expect(early.text.contains("No row of agreements.csv was known by 1980-01-01."))
    early.press("j l G $ y")
    #expect(early.text.contains("not now: the table has no rows"))
    #expect(early.terminalEffects.isEmpty)
  }

  @Test func `a table with errors says so`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    let head = "year,status,krw_bn\n"
    try folder.write(Array("\(head)2025,agreed,x\n2026,agreed,7\n".utf8), to: "sma/payments.csv")
    var screen = ScriptedScreen(root: root)
    screen.press("3 T")
    #expect(screen.text.contains("payments.csv:3 · row 1 of 1"))
    #expect(screen.text.contains("payments.csv has errors, see !"))
    screen.press("!")
    #expect(screen.state.overlay?.kind == .problems)
    try folder.write(Array("\(head)2025,agreed,x\n".utf8), to: "sma/payments.csv")
    screen.press("Escape R")
    #expect(screen.text.contains("payments.csv · no rows"))
    try folder.write(Array(head.utf8), to: "sma/payments.csv")
    screen.press("R")
    #expect(screen.text.contains("payments.csv has no rows."))
    #expect(screen.text.contains("line  year  status  krw_bn"))
    #expect(screen.text.contains("a adds one."))
  }
}
