import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct OfferKeyTests {
  private func screen(_ keys: String, asOf: String? = nil) -> ScriptedScreen {
    var screen = ScriptedScreen(asOf: asOf, simulates: false)
    screen.press(keys)
    return screen
  }

  @Test func `the newest offer of the agreement one stands at is under the cursor`() {
    let screen = screen("O")
    #expect(screen.state.offers?.agreement == 12)
    #expect(screen.state.offers?.chosen == "12-J1")
  }

  @Test func `j and k, g and G move and stop at the ends`() {
    var screen = screen("O h")
    #expect(screen.state.offers?.chosen == "11-J2")
    screen.press("j")
    #expect(screen.state.offers?.chosen == "11-J2")
    screen.press("k")
    #expect(screen.state.offers?.chosen == "11-US2")
    screen.press("g")
    #expect(screen.state.offers?.chosen == "11-US1")
    screen.press("2 0 k")
    #expect(screen.state.offers?.chosen == "11-US1")
    screen.press("G")
    #expect(screen.state.offers?.chosen == "11-J2")
  }

  @Test func `h and l show the agreements that have offers and stop at the ends`() {
    var screen = screen("O h h h")
    #expect(screen.state.offers?.agreement == 10)
    screen.press("l l l")
    #expect(screen.state.offers?.agreement == 12)
  }

  @Test(arguments: ["Escape", "q", "O"])
  func `the offers are left by`(key: String) {
    #expect(screen("O \(key)").state.offers == nil)
  }

  @Test(arguments: [
    ("k", "11-US2", "comes to     KRW bn 1,589.9, at its own rate of 1,223"),
    ("g", "11-US1", "comes to     KRW bn 5,829.0, at 2019's average of"),
  ])
  func `what dollars come to says by which rate`(key: String, id: String, words: String) {
    for size in ["60x16", "80x24", "120x36", "160x50"] {
      var screen = ScriptedScreen(size: size, simulates: false)
      screen.press("O h \(key)")
      #expect(screen.state.offers?.chosen == id)
      #expect(screen.text.contains(words), "\(size)")
    }
  }

  @Test func `what was not known on a day does not show`() {
    let screen = screen("O", asOf: "2020-04-30")
    #expect(screen.state.offers?.rungs.map(\.offer.id) == ["11-US1", "11-J1"])
  }

  @Test func `Enter and c open the row, d asks before it goes, r shows it`() {
    #expect(screen("O Enter").state.form?.row?.key == ["12-J1"])
    #expect(screen("O c").state.form?.row?.key == ["12-J1"])
    #expect(screen("O r").state.overlay?.kind == .rows)
    guard case .removing = screen("O d").state.overlay?.kind else {
      Issue.record("nothing is asked")
      return
    }
  }

  @Test func `y copies the row with its header`() throws {
    let copied = try #require(screen("O y").copied)
    #expect(copied.hasPrefix("id,agreement,round,date,"))
    #expect(copied.contains("\n12-J1,12,12-08x,2024-10-02,"))
  }

  @Test func `on another day nothing can be entered`() {
    let screen = screen("O n", asOf: "2024-10-05")
    #expect(screen.state.form == nil)
    #expect(screen.message.hasPrefix("not now: the screen shows 2024-10-05"))
  }

  @Test func `x sets the offer beside what was compared last and counts what is assumed`() {
    let screen = screen("O h g x")
    #expect(screen.state.offers == nil)
    #expect(screen.names.last == "offer-11-US1")
    #expect(screen.names.count == 2)
    #expect(screen.text.contains("2 of 4 assumed"))
    // Its years lie before those of what the chart shows: the agreement as it came about is beside it.
    #expect(screen.names.first == "11th SMA by its rule")
  }

  @Test func `an offer that is a column already is gone to`() {
    var screen = screen("O x")
    screen.press("BTab O x")
    #expect(screen.names.count == 2)
    #expect(screen.scenarios?.column == 1)
  }

  @Test func `an offer's column comes back with the screen`() {
    let screen = screen("O x q s")
    #expect(screen.names.last == "offer-12-J1")
  }

  @Test func `a click chooses an offer, a second one shows its row`() throws {
    var screen = screen("O h")
    let row = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("11-US1") }
    let place = Point(x: 4, y: try #require(row))
    screen.click(place)
    #expect(screen.state.offers?.chosen == "11-US1")
    screen.click(place)
    #expect(screen.state.overlay?.kind == .rows)
  }
}
