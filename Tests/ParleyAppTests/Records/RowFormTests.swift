import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Forms of rows: what they ask for, what they propose, and what a save touches.
struct RowFormTests {
  private func table(_ table: RecordTable, _ bench: RecordBench) -> ScriptedScreen {
    var screen = bench.screen(keys: "T")
    screen.state.changeTables { $0.show(table) }
    screen.press("g")
    return screen
  }

  @Test(arguments: RecordTable.open)
  func `a form has a field for each column, new and of the first row`(table: RecordTable) throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    for key in ["a", "c"] {
      var screen = self.table(table, bench)
      screen.press(key)
      let form = try #require(screen.state.form)
      #expect(form.fields.map(\.id) == screen.state.loaded.header(of: table.file))
      #expect(form.row?.table == table && form.row?.isNew == (key == "a"))
      if key == "c" {
        #expect(!form.isRowChanged)
        #expect(form.fields.allSatisfy { $0.fault == nil })
        screen.press("C-s")
        #expect(screen.state.message?.text.contains("nothing is changed") ?? false)
      }
      screen.press("Escape")
    }
    #expect(try bench.contents() == start)
  }

  @Test func `the id of a round follows agreement, kind and number until another is written`()
    throws
  {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "a")
    #expect(screen.state.form?["id"] == "12-09")
    screen.press("Tab C-u 11")
    screen.press("BTab C-u 11")
    let number = try #require(screen.state.form?.index(of: "number"))
    screen.state.changeForm { $0.stand(on: number) }
    screen.press("C-u 14")
    #expect(screen.state.form?["id"] == "12-14")
    let id = try #require(screen.state.form?.index(of: "id"))
    screen.state.changeForm { $0.stand(on: id) }
    screen.press("C-u 12-own")
    screen.state.changeForm { $0.stand(on: number) }
    screen.press("C-u 15")
    #expect(screen.state.form?["id"] == "12-own")
  }

  @Test func `what is empty and needed is told only after the first try, at the first fault`()
    throws
  {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "a")
    #expect(screen.state.form?.fields.allSatisfy { $0.fault == nil } == true)
    screen.press("Tab Tab C-s")
    let form = try #require(screen.state.form)
    let faulty = form.fields.filter { $0.fault != nil }.map(\.id)
    #expect(faulty == ["start"] && form.field?.id == "start")
    #expect(screen.state.message?.text.hasPrefix("start: ") == true)
  }

  @Test func `a save touches the bytes of its cell and no others`() throws {
    let bench = try RecordBench()
    let before = try bench.text("payments.csv")
    var screen = bench.screen(keys: "3 T G c")
    let field = try #require(screen.state.form?.index(of: "usd_m_reported"))
    screen.state.changeForm { $0.stand(on: field) }
    screen.press("C-u 1135 C-s")
    #expect(screen.state.form == nil, "\(screen.text)")
    #expect(
      try bench.text("payments.csv")
        == before.replacing("1519.2,,1130,KT24", with: "1519.2,,1135,KT24"))
  }

  @Test func `sources that nobody touched keep the blanks between them`() throws {
    let bench = try RecordBench()
    let spaced = try bench.text("payments.csv").replacing("KT24;JAD24;", with: "KT24; JAD24 ;")
    try bench.write(spaced, to: "payments.csv")
    var screen = bench.screen(keys: "3 T G c")
    let field = try #require(screen.state.form?.index(of: "usd_m_reported"))
    screen.state.changeForm { $0.stand(on: field) }
    screen.press("C-u 1135 C-s")
    #expect(
      try bench.text("payments.csv")
        == spaced.replacing("1519.2,,1130,KT24", with: "1519.2,,1135,KT24"))
  }

  @Test func `while the file changes an untouched field follows and a touched one is warned of`()
    throws
  {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "3 T G c")
    let field = try #require(screen.state.form?.index(of: "usd_m_reported"))
    screen.state.changeForm { $0.stand(on: field) }
    screen.press("C-u 1135")
    let text = try bench.text("payments.csv")
    try bench.write(
      text.replacing("1519.2,,1130,KT24", with: "1519.3,,1140,KT24"), to: "payments.csv")
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    let form = try #require(screen.state.form)
    #expect(form["krw_bn"] == "1519.3" && form["usd_m_reported"] == "1135")
    #expect(form.fields[field].warning == "the file says by now: 1140")
  }

  @Test func `a row that goes away under its form is told`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "3 T G c")
    let lines = try bench.text("payments.csv").split(separator: "\n").dropLast()
    try bench.write(lines.joined(separator: "\n") + "\n", to: "payments.csv")
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    #expect(screen.state.form?.row?.isGone == true)
    #expect(screen.text.contains("The file no longer has this row"))
  }
}
