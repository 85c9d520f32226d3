import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// An offer entered in one line.
struct OfferEntryTests {
  private static let line = "us 1.3bn usd 2027-2030 cpi lag2 cap5"

  /// The keys that choose the public table.
  private static let publicly = "Tab l"

  /// The save that Enter asks for on a line; nil where none is asked for.
  private func save(_ line: String, keys: String = "") -> RowSave? {
    var screen = ScriptedScreen(simulates: false)
    screen.press("O n '\(line)' \(keys)")
    for case .saveRows(let save) in update(&screen.state, .keyPressed(.enter)) { return save }
    return nil
  }

  @Test func `a line goes to the private table unless the public one is chosen`() throws {
    let own = try #require(save(Self.line)?.changes.first)
    #expect(own.file == "private/offers.csv")
    #expect(own.key == nil)
    let open = try #require(save(Self.line, keys: Self.publicly)?.changes.first)
    #expect(open.file == "offers.csv")
    // Each table counts its own ids: a public one tells nothing of the private ones.
    #expect(own.after?["id"] == "p-12-US1" && open.after?["id"] == "12-US1")
    #expect(open.after?.merging(["id": "p-12-US1"]) { $1 } == own.after)
  }

  @Test func `what the line does not say is the ladder's agreement, today and a free id`() throws {
    let cells = try #require(save(Self.line)?.changes.first?.after)
    #expect(
      cells == [
        "id": "p-12-US1", "agreement": "12", "date": "2026-11-22", "by": "US", "state": "open",
        "amount": "1300", "unit": "usd_m", "first_year": "2027", "last_year": "2030",
        "index": "cpi", "lag": "2", "cap": "5",
      ])
  }

  @Test(arguments: [
    ("1.3bn usd", "not yet: still needed: who made it, as rok, us"),
    ("us 1.3bn cpl", "not yet: 1 part of the line says nothing"),
    ("", "not yet: who, how much, which years, by which rule: any words"),
  ])
  func `a line that says too little is not written and says why`(line: String, reason: String) {
    var screen = ScriptedScreen(simulates: false)
    screen.press("O n '\(line)' Enter")
    #expect(screen.state.form?.kind == .offerEntry)
    #expect(screen.message == reason)
  }

  @Test func `a fault stands below its word`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("O n 'us 1.3bn cpl lag2'")
    let lines = screen.text.split(separator: "\n").map(String.init)
    let fault = try #require(lines.firstIndex { $0.contains("^~~ 'cpl' is not understood") })
    let mark = try #require(lines[fault].firstRange(of: "^~~"))
    let word = try #require(lines[fault - 1].firstRange(of: "cpl"))
    #expect(
      lines[fault].distance(from: lines[fault].startIndex, to: mark.lowerBound)
        == lines[fault - 1].distance(from: lines[fault - 1].startIndex, to: word.lowerBound))
  }

  @Test func `a row that is written is chosen, and its line is gone from the form`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "O n '\(Self.line)' \(Self.publicly) Enter")
    #expect(screen.state.form == nil)
    #expect(screen.state.offers?.chosen == "12-US1")
    #expect(
      try bench.text("offers.csv").hasSuffix(
        "\n12-US1,12,,2026-11-22,,US,,open,1300,usd_m,,,,2027,2030,cpi,2,5,,,,,\n"))
    screen.press("n")
    #expect(screen.state.form?["line"] == "")
    screen.press("Escape u")
    #expect(try !bench.text("offers.csv").contains("12-US1"))
  }

  @Test func `keys typed behind the line are done once it is written`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: "O n '\(Self.line)' \(Self.publicly)")
    var effects = update(&screen.state, .keyPressed(.enter))
    effects += update(&screen.state, .keyPressed("x"))
    #expect(screen.state.scenarios == nil)
    for case .saveRows(let save) in effects {
      let rows = RowStore(root: bench.root)
      screen.send(.rowsSaved(save, RowSaveReport(outcome: rows.save(save.changes, overruling: []))))
    }
    #expect(screen.names.last == "offer-12-US1")
  }

  @Test func `Esc keeps the line for the next time`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("O n 'us 1.3bn' Escape")
    #expect(screen.state.form == nil)
    screen.press("n")
    #expect(screen.state.form?["line"] == "us 1.3bn")
  }

  @Test func `a save that fails leaves the line to be written again`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("O n '\(Self.line)'")
    let effects = update(&screen.state, .keyPressed(.enter))
    #expect(screen.state.form?.canSubmit == false)
    for case .saveRows(let save) in effects {
      let refused = RowSaveOutcome.refused(cause: "no", remedy: "Do.")
      _ = update(&screen.state, .rowsSaved(save, RowSaveReport(outcome: refused)))
    }
    #expect(screen.message == "not saved: no. Do.")
    #expect(screen.state.form?["line"] == Self.line)
    #expect(screen.state.form?.canSubmit == true)
  }

  @Test func `from any screen the palette's command opens the ladder and the form`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press(": 'one line, from any' Enter")
    #expect(screen.state.form?.kind == .offerEntry)
    #expect(screen.state.offers?.agreement == 12)
  }
}
