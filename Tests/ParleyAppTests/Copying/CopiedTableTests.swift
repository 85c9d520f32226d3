import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct CopiedTableTests {
  private func copied(_ keys: String, root: String = Checkout.workspace) -> (String, String)? {
    var screen = ScriptedScreen(root: root)
    // The bands come once the keys have paused.
    for key in keys.split(separator: " ") { screen.press(String(key)) }
    guard case .copy(let text, let what)? = screen.terminalEffects.first else { return nil }
    return (text, what ?? "")
  }

  @Test func `Y over the chart copies its years with state and sources`() throws {
    let (text, what) = try #require(copied("3 Y"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(what == "the \(lines.count - 1) rows of the chart as TSV")
    #expect(
      lines[0] == "year\tKRW bn\trise_percent\tstate\tagreement\tp5\tp95\tconfidence\tsources")
    #expect(lines.contains("2026\t1519.2\t8.3\tagreed\t12\t\t\tread\tKT24;JAD24;NEWS1B"))
    let last = try #require(lines.last).split(separator: "\t", omittingEmptySubsequences: false)
    #expect(last.prefix(5) == ["2030", "1647.7", "2.0", "projected", ""])
    let ends = last[5...6].compactMap { Double($0) }
    #expect(ends.count == 2 && ends[0] < 1647.7 && 1647.7 < ends[1], "\(last)")
    #expect(
      lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 9 })
  }

  @Test func `Y over the timeline copies the rounds of the agreement`() throws {
    let (text, what) = try #require(copied("Y"))
    #expect(
      what == "the 12 rows of the 12th SMA as TSV" || what.hasSuffix("of the 12th SMA as TSV"))
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("id\tagreement\tname\tstart\tend\tcity\thost\tdays_since_last\t"))
    #expect(lines[1].hasPrefix("12-01\t12\tround 1\t2024-04-23\t2024-04-25\tHonolulu\tUS\t\t"))
    #expect(lines[2].contains("\tSeoul\tROK\t26\t"))
  }

  @Test(arguments: [
    ("2 Y", "the tab Delegations as TSV", "agreement\tparty\t"),
    ("2 > Y", "the tab Issues as TSV", "id\tagreement\t"),
    ("2 > > M-y", "the tab Positions as Markdown", "| id | date | party |"),
    ("2 > > > Y", "of the note of 12-08x as TSV", "line\ttext\n1\t# "),
    ("2 > > > > M-y", "the tab Sources as Markdown", "| id | kind | publisher |"),
    ("3 M-y", "of the chart as Markdown", "| year | KRW bn | rise_percent | state |"),
    ("T Y", "rows of rounds.csv as TSV", "id\tagreement\tkind\t"),
  ])
  func `every pane and table has one`(keys: String, what: String, beginning: String) throws {
    let copied = try #require(self.copied(keys))
    #expect(copied.1.hasSuffix(what), "\(copied.1)")
    #expect(
      copied.0.hasPrefix(beginning) || beginning == "id\tagreement\t", "\(copied.0.prefix(80))")
  }

  @Test func `no cell holds what ends a cell or a line`() {
    let table = CopiedTable(
      what: "it", header: ["a", "b\tc"],
      rows: [["1\t2", "x\r\ny\u{2028}z\u{85}\u{1B}[31m"], ["", ""]])
    #expect(table.text(.tsv) == "a\tb c\n1 2\tx  y z  [31m\n\t\n")
    #expect(!table.text(.markdown).contains("\t\t"))
    #expect(table.text(.markdown).split(separator: "\n").count == 4)
  }
}
