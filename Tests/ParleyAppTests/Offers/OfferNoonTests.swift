import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The noon case: an offer comes in and is compared before three.
struct OfferNoonTests {
  private static let line = "us $1.3bn 2027-30 cpi lag2 cap5"

  @Test func `an offer is entered, compared, and the opening found at which the totals meet`()
    throws
  {
    let bench = try RecordBench()
    var screen = bench.screen()
    screen.press("O n '\(Self.line)' Tab l Enter x")
    #expect(screen.names == ["as-signed", "offer-12-US1"])
    #expect(screen.totals == ["6397.9", "7569.6"])
    screen.press("f A Enter")
    let totals = screen.totals.compactMap { $0.flatMap { Decimal($0.replacing(",", with: "")) } }
    #expect(totals.count == 2)
    #expect(abs(totals[0].doubleValue - totals[1].doubleValue) < 0.5)
    #expect(screen.message.hasPrefix("opening is 1,0"))
  }

  @Test func `letters of the line counted, the noon takes less than forty keys`() throws {
    // Into the private table, which asks for no other key; the last one is that of the brief.
    let keys = try #require(KeyScript("O n '\(Self.line)' Enter x f A Enter b")).keys
    #expect(keys.count == 39)
    #expect(keys.count - Self.line.count == 8)
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
    var screen = privately("O x b Tab f A Enter")
    #expect(screen.names == ["offer-12-US1", "as-signed*"])
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == true)
    let reason = "a value in it was found from a private paper, which must not stand in scenarios/"
    screen.press("w")
    #expect(screen.message == "not now: \(reason)")
    screen.press("W")
    #expect(screen.message == "not now: \(reason)")
    #expect(screen.state.scenarioSaves.isEmpty)
  }

  @Test func `leaving saves nothing of it and says why`() {
    var screen = privately("O x b Tab f A Enter q")
    screen.choose("save")
    #expect(screen.message.hasPrefix("not saved: as-signed: a value in it was found"))
    #expect(screen.state.scenarioSaves.isEmpty)
    #expect(screen.scenarios != nil)
  }

  @Test func `taken back, nothing of the private figure is left`() {
    var screen = privately("O x b Tab f A Enter x")
    #expect(screen.scenarios?.selected.isChanged == false)
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
    screen = privately("O x b Tab f A Enter u")
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
  }

  @Test func `a number typed as the goal is nobody's secret`() {
    let screen = privately("O x b Tab f '8000' Enter")
    #expect(screen.scenarios?.selected.scenario.restsOnPrivate == false)
  }

  @Test func `a private offer's column is not written among the public scenarios`() {
    let screen = privately("O x W")
    #expect(screen.state.form == nil)
    #expect(
      screen.message
        == "not now: it is made of a private offer, which must not stand in scenarios/")
  }
}
