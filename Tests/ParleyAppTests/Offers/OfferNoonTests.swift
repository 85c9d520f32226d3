import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The noon case: an offer comes in and is compared before three.
struct OfferNoonTests {
  private static let line = "us $1.3bn 2027-30 cpi lag2 cap5"

  /// The whole of the noon in keys: the offer, the column beside as-signed, the goal, the brief.
  private static let script = "M-n '\(line)' Enter x f Enter b Enter Enter"

  /// A screen over a workspace of its own, whose user's folder lies beside it.
  private func screen(_ bench: RecordBench) -> ScriptedScreen {
    ScriptedScreen(
      root: bench.root, simulates: false, changes: bench.changes, home: bench.folder.path)
  }

  @Test func `the noon takes less than forty presses, every letter counted`() throws {
    let keys = try #require(KeyScript(Self.script)).keys
    #expect(keys.count == 39)
    #expect(keys.count - Self.line.count == 8)
  }

  @Test func `the noon: an offer is kept, compared, answered and briefed`() throws {
    let bench = try RecordBench()
    let open = try bench.text("offers.csv")
    var screen = screen(bench)
    for key in try #require(KeyScript(Self.script)).keys {
      screen.send(.keyPressed(key))
      #expect(screen.text.hasPrefix(" PRIVATE "), "after \(key.name)")
    }
    // The offer lies in the private table, which nobody else reads; the public one is as it was.
    #expect(
      try bench.text("private/offers.csv").hasSuffix(
        "\np-12-US1,12,,2026-11-22,,US,,open,1300,usd_m,,,,2027,2030,cpi,2,5,,,,,\n"))
    #expect(try bench.mode(of: "private") == 0o700)
    #expect(try bench.text("offers.csv") == open)
    #expect(screen.names == ["as-signed", "offer-p-12-US1*"])

    // The brief is there and knows nothing of it.
    let brief = try bench.file("brief-12-08x-2026-11-22.html")
    #expect(brief.contains("as-signed"))
    for secret in ["12-US1", "1,300", "PRIVATE"] { #expect(!brief.contains(secret), "\(secret)") }
    #expect(screen.text.contains("1 private scenario is left out"))

    // Switched on in its box it holds the offer, and is stamped in its text and in its name.
    screen.press("p Enter Enter")
    let own = try bench.file("brief-12-08x-2026-11-22-PRIVATE.html")
    #expect(own.contains("PRIVATE") && own.contains("12-US1"))
    // What was tried is told from what was offered.
    #expect(own.contains("opening 1,091.2 instead of 1,300.0"))
    #expect(!screen.text.contains("is left out"))
  }

  @Test func `the opening found is the one at which the totals meet`() throws {
    let bench = try RecordBench()
    var screen = screen(bench)
    screen.press("M-n '\(Self.line)' Enter x")
    #expect(screen.totals.first == "6,397.9")
    #expect(screen.text.contains("2 of 8 assumed"))
    screen.press("f Enter")
    let totals = numbers(screen, .total)
    #expect(totals.count == 2)
    // A tenth of a million dollars is the least step, 0.14 bn in each of the four years.
    #expect(abs(totals[0] - totals[1]) < 0.14 * 4)
    // By hand: from 2028 on both rise by the same growth of prices, so that the totals meet where the
    // payments of 2027 do: as signed 1,519.2 of 2026 and the growth of 2025.
    let first = numbers(screen, .year(2027))
    #expect(abs(first[0] - first[1]) < 0.1)
    let rate = 1421.4
    #expect(abs(1091.2 - first[0] / rate * 1000) < 0.1)
    #expect(screen.message == "opening is 1,091.2 now; u takes it back")
    #expect(screen.texts(.setting(.opening)).last == "1,091.2 ✎")
    // No step beside it comes nearer.
    for neighbour in ["1091.1", "1091.3"] {
      screen.press("Enter '\(neighbour)' Enter")
      let other = numbers(screen, .total)
      #expect(abs(other[0] - other[1]) >= abs(totals[0] - totals[1]), "\(neighbour)")
    }
  }

  /// The figures of a row, column by column.
  private func numbers(_ screen: ScriptedScreen, _ row: ScenarioRow) -> [Double] {
    screen.texts(row).compactMap { text in
      text.flatMap { Decimal($0.replacing(",", with: ""))?.doubleValue }
    }
  }

  @Test func `said or left out, the goal is what A has`() throws {
    let bench = try RecordBench()
    var screen = screen(bench)
    screen.press("M-n '\(Self.line)' Enter x f A Enter")
    let said = screen.message
    screen.press("u f Enter")
    #expect(said.hasPrefix("opening is ") && screen.message == said)
    // A has no other column to meet.
    screen.press("BTab f Enter")
    #expect(screen.message == "not yet: what it is to reach is still to be typed")
  }

  // MARK: What is private

  /// A screen whose offer is one of the private papers.
  private func privately(_ keys: String) -> ScriptedScreen {
    var screen = ScriptedScreen(simulates: false)
    guard var offer = screen.state.loaded.workspace.offers.last else {
      preconditionFailure("the bundled workspace has offers")
    }
    offer.id = "12-US1"
    offer.amount = Decimal("1600.0")
    offer.place = Place(file: "private/offers.csv", line: 2)
    screen.state.loaded.workspace.offers.append(offer)
    screen.state.show()
    screen.press(keys)
    return screen
  }

  @Test func `what a goal found from a private column is private and not saved in scenarios`() {
    // The offer is A, as signed the column that is changed.
    var screen = privately("O x A Tab f A Enter")
    #expect(screen.names == ["offer-12-US1", "as-signed*"])
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == true)
    let reason = "a value in it was found from a private paper, which must not stand in scenarios/"
    screen.press("w")
    #expect(screen.message == "not now: \(reason)")
    #expect(screen.state.scenarioSaves.isEmpty)
  }

  @Test func `leaving offers to write none of it and says why`() {
    var screen = privately("O x A Tab f A Enter q")
    #expect(!screen.listed.contains { $0.contains("write them") })
    #expect(screen.listed.contains { $0.contains("(as-signed: a value in it was found") })
    let effects = ScenarioSaving.saveAllAndLeave(&screen.state)
    #expect(effects.isEmpty)
    #expect(screen.message.hasPrefix("not saved: as-signed: a value in it was found"))
    #expect(screen.scenarios != nil)
  }

  @Test func `taken back, nothing of the private figure is left`() {
    var screen = privately("O x A Tab f A Enter x")
    #expect(screen.scenarios?.selected.isChanged == false)
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
    screen = privately("O x A Tab f A Enter u")
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
  }

  @Test func `a number typed as the goal is nobody's secret`() {
    let screen = privately("O x A Tab f '8000' Enter")
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
  }

  @Test(arguments: ["W", "A Tab f Enter W"])
  func `a new file of what rests on a private offer is a private one`(keys: String) throws {
    let bench = try RecordBench()
    var screen = screen(bench)
    let open = try bench.names(in: "scenarios")
    screen.press("M-n '\(Self.line)' Enter x \(keys) ^U 'noon' Enter")
    #expect(screen.state.form == nil)
    #expect(try bench.text("private/scenarios/noon.toml").contains("title = \"noon\""))
    #expect(try bench.names(in: "scenarios") == open)
    #expect(screen.scenarios?.columns.map(\.saved.id).contains("private/noon") == true)
  }
}
