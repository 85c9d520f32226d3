import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Forms that wait for their user.
struct RowDraftTests {
  @Test func `a form that was put aside is listed and comes back with what was typed`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "a 2026-12-10 Escape")
    #expect(screen.state.form == nil && screen.state.records.parked.count == 1)
    screen.press("D")
    #expect(screen.text.contains("New row of rounds.csv: row of the timeline"))
    screen.press("Enter")
    #expect(screen.state.form?["start"] == "2026-12-10")
    #expect(screen.state.records.parked.isEmpty)
  }

  @Test func `leaving asks while a form waits`() throws {
    let bench = try RecordBench()
    let screen = bench.screen(keys: "a 2026-12-10 Escape q")
    #expect(screen.terminalEffects.isEmpty)
    #expect(screen.text.contains("stay, and go on with the last form"))
  }

  @Test func `a form over another is put aside alone`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "A")
    screen.press("Escape 2 > > a")
    let index = try #require(screen.state.form?.index(of: "sources"))
    let text = try #require(screen.state.form?.index(of: "position"))
    screen.state.changeForm { $0.stand(on: text) }
    screen.press("stays")
    screen.state.changeForm { $0.stand(on: index) }
    screen.press("End Enter Tab Tab Yonhap Escape")
    #expect(screen.state.form?.row?.table == .positions)
    #expect(screen.state.form?["position"] == "stays")
    #expect(screen.state.records.parked.map(\.row?.table) == [.sources])
  }

  @Test func `a form left behind is offered, recovered, saved and then no longer offered`() throws {
    let bench = try RecordBench()
    _ = bench.screen(keys: "a 2026-12-10", journals: bench.journals())
    var screen = bench.screen(journals: bench.journals())
    screen.send(.filesChanged(FileChanges(areJournalsChanged: true)))
    screen.press("D")
    #expect(screen.text.contains("New row of rounds.csv: row of the timeline"))
    screen.press("Enter")
    #expect(screen.state.form?["start"] == "2026-12-10")
    screen.press("C-s")
    #expect(try bench.line("12-09,", of: "rounds.csv") != nil)
    var third = bench.screen(journals: bench.journals())
    third.send(.filesChanged(FileChanges(areJournalsChanged: true)))
    #expect(third.state.desk.journals.filter(\.isUnsaved).isEmpty)
  }
}
