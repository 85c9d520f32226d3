import Foundation
import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ChartWordsTests {
  private func sentences(_ keys: String) -> [String] {
    var screen = ScriptedScreen()
    screen.press(keys)
    return screen.frame.outline.map(\.text)
  }

  @Test func `trend and extremes are those of the points drawn`() throws {
    let screen = ScriptedScreen()
    let record = screen.state.chart.series.record
    let high = try #require(record.max { $0.value < $1.value })
    let low = try #require(record.min { $0.value < $1.value })
    let first = try #require(record.first)
    let text = screen.frame.outline.map(\.text)
    #expect(
      text.contains(
        "Agreed: highest \(FigureText.value(high.figure)) in \(high.year), lowest "
          + "\(FigureText.value(low.figure)) in \(low.year)."))
    #expect(
      text.contains {
        $0.hasPrefix("Agreed: from \(FigureText.value(first.figure)) in \(first.year) to ")
      })
  }

  @Test func `largest rise and fall are those of the table beside the chart`() {
    // 290.4 to 408.2 is +40.6 %, 746.9 to 680.4 is -8.9 %: payments.csv, 1998 and 2005.
    #expect(
      sentences("3").contains(
        "Largest rise on the year before: +40.6 % (recalled) in 1998; largest fall: -8.9 % in 2005."
      ))
  }

  @Test func `the round values the line passes are named with their years`() {
    // 613.2 in 2002, 1,038.9 in 2019, 1,519.2 in 2026: payments.csv.
    #expect(
      sentences("3").contains(
        "The line rises to 500 or more in 2002, rises to 1,000 or more in 2019, rises to 1,500 or "
          + "more in 2026."))
  }

  @Test func `bands are as wide as the table says, in per cent of the centre`() {
    // (1,725.4 - 1,571.4) / 1,647.7 is 9.3 %.
    #expect(sentences("3").contains { $0.contains("2030 1,571 to 1,725, 9.3 % of the centre") })
  }

  @Test func `only the years at the ceiling are said to be there`() throws {
    // Prices of 2025 that rose by 8 % leave 2026 above the cap of 5 %, and 2027 below it.
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    let table = try String(contentsOfFile: root + "/indicators.csv", encoding: .utf8)
      .replacing("2025,cpi_pct,2.1,", with: "2025,cpi_pct,8.0,")
    try folder.write(Array(table.utf8), to: "sma/indicators.csv")
    let text = ScriptedScreen(root: root).frame.outline.map(\.text)
    #expect(text.contains { $0.hasPrefix("as-signed is at its ceiling in 2028; that of 2030 is ") })
  }

  @Test func `nothing says a band before there is one`() {
    let screen = ScriptedScreen(simulates: false)
    #expect(!screen.frame.outline.contains { $0.text.contains("band") })
  }

  @Test func `a scenario of years on record is set against what was paid`() {
    // 2021 is as agreed, so the record's line says it.
    let text = sentences("3 S Down Down Down Down Enter")
    #expect(
      text.contains(
        "eleventh-under-cpi against what is agreed: below in 2022 to 2025."))
  }

  @Test func `exactly one line has the focus, whatever has it`() {
    for keys in [
      "", "2", "3", "T", "s", "i", "?", "/ a", "3 m m m m m m m", "e", "s 'fixed-3' Enter",
      "s 'fixed-3' Enter m",
      "s 'fixed-3' Enter d", "s 'fixed-3' Enter v", "s 'fixed-3' Enter f", "2 l l l",
    ] {
      var screen = ScriptedScreen()
      screen.press(keys)
      #expect(screen.frame.outline.count(where: \.isFocused) == 1, "\(keys)")
    }
  }

  @Test func `a frame that is only drawn says nothing, and draws the same`() {
    var screen = ScriptedScreen()
    for keys in ["", "3", "T", "q", "s", "q", "?"] {
      screen.press(keys)
      let drawn = picture(of: screen.state, store: CellStore()).frame
      #expect(drawn.outline.isEmpty)
      #expect(drawn.text() == screen.text)
      #expect(drawn.cursor == screen.frame.cursor)
    }
  }
}
