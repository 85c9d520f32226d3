import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct TableCopyTests {
  private func effects(_ keys: String) -> [Effect] {
    var screen = ScriptedScreen()
    screen.press(keys)
    return screen.terminalEffects
  }

  @Test func `y copies the row with its header`() {
    let header =
      "year,status,agreement,krw_bn,usd_m,usd_m_reported,usd_m_reported_source,confidence,"
      + "sources,note\n"
    let row =
      "2026,agreed,12,1519.2,,1130,KT24,read,KT24;JAD24;NEWS1B,"
      + "\"also reported as $1,190m (CRS25) and $1,090m (ANKA24): the rate used matters\"\n"
    #expect(effects("3 T y") == [.copy(header + row, what: "payments.csv:37 as CSV")])
  }

  @Test func `m copies the table as Markdown`() throws {
    let effect = try #require(effects("3 T m").first)
    guard case .copy(let text, let what) = effect else { return }
    #expect(what == "the 36 rows of payments.csv as Markdown")
    let lines = text.split(separator: "\n")
    #expect(lines.count == 38)
    #expect(lines[0].hasPrefix("| year | status | agreement | krw_bn |"))
    #expect(lines[1].hasPrefix("| ---: | --- | ---: | ---: |"))
    #expect(lines[37].hasPrefix("| 2026 | agreed | 12 | 1519.2 |  | 1130 | KT24 |"))
  }

  @Test(arguments: RecordTable.open)
  func `a table copied as CSV reads back as the same rows`(table: RecordTable) throws {
    let state = ScriptedScreen().state
    let copied = try #require(TableCopy.csv(TableState(table, in: state)))
    #expect(copied.what.hasSuffix("of \(table.file) as CSV"))
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    try folder.write(Array(copied.text.utf8), to: "sma/" + table.file)
    let read = WorkspaceReader(root: root).read()
    #expect(read.workspace == state.shown)
    #expect(read.diagnostics == state.loaded.diagnostics)
  }
}
