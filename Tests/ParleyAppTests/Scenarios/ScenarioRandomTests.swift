import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Ten thousand keys by chance over a copy of the workspace.
struct ScenarioRandomTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test(arguments: 1...4)
  func `no key by chance breaks the screen or leaves something stale on it`(seed: UInt64) throws {
    var screen = ScenarioRandomKeys(root: bench.root, seed: seed)
    var last: [String] = []
    for step in 0..<2_500 {
      last = last.suffix(12) + [screen.step()]
      let keys = Comment(rawValue: "seed \(seed), step \(step), after \(last)")
      // The frame of what is kept from key to key, and of the same state all anew.
      if step % 8 == 0 {
        let frame = screen.frame
        if let cursor = frame.cursor { #expect(Rect(frame.size).contains(cursor), keys) }
        #expect(frame.text() == screen.freshText, keys)
      }
      try check(screen, keys)
      if step % 200 == 199, screen.simulate() { try compare(screen, keys) }
      screen.reopen()
    }
  }

  /// Cursors stand on what there is, and bands are of the settings that show.
  private func check(_ screen: ScenarioRandomKeys, _ keys: Comment) throws {
    guard let open = screen.state.scenarios else { return }
    let outlook = open.outlook.value
    #expect(open.columns.indices.contains(open.column), keys)
    #expect((1...ScenarioScreen.mostColumns).contains(open.columns.count), keys)
    // A day that knows none of the columns has no rows.
    #expect(outlook.rows.isEmpty || outlook.rows.contains(open.row), keys)
    if let years = outlook.comparison?.years { #expect(years.contains(open.year ?? 0), keys) }
    if screen.state.scenarioBands != nil {
      #expect(screen.basis == screen.answered, keys)
    }
  }

  /// The bands on the screen are those of a simulation of the settings on the screen.
  private func compare(_ screen: ScenarioRandomKeys, _ keys: Comment) throws {
    guard let open = screen.state.scenarios, let bands = screen.state.scenarioBands,
      // Behind a table nothing shows; it is brought up to date when that closes.
      screen.state.tables == nil
    else { return }
    let context = screen.state.projections.context
    let projections = open.columns.enumerated().compactMap { column, found in
      open.outlook.value.place(ofColumn: column) == nil
        ? nil : try? context.projected(found.scenario)
    }
    let comparison = try ScenarioComparison(projections, measure: open.measure)
    let found = try #require(ComparisonBands(of: comparison, settings: Bands.settings))
    let fresh = ScenarioCells(
      open, bands: ScenarioBands(key: bands.key, bands: found, breakEvens: bands.breakEvens),
      in: screen.state,
      basis: ScenarioCells.Basis(
        revision: open.revision, hasBands: true, language: .english))
    for row in open.outlook.value.rows {
      for column in open.columns.indices {
        #expect(
          open.cells[row, column]?.parts.map(\.plain) == fresh[row, column]?.parts.map(\.plain),
          keys)
      }
    }
  }

  @Test(arguments: 1...3)
  func `everything taken back gives the first screen again`(seed: UInt64) {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.quietly("s as-signed Enter")
    screen.state.scenarios?.history = ScenarioHistory()
    screen.press("g")
    let first = screen.text
    let column = screen.scenarios?.column
    var chance = SeededGenerator(seed: seed)
    let words = [
      "l", "h", "L", "H", "j", "k", "j", "k", "j j j", "Tab", "BTab", "x", "c", "X", "A", "u",
      "C-r",
      "3 Enter Escape", "7 . 5 Enter Escape", "a freeze Enter", "s us-5 Enter", "v Enter", "M",
      "a record Enter", "C 11th Enter", "f 8000 Enter Escape", "d", "m", ">", "<", "G", "g",
    ]
    for _ in 0..<120 {
      for key in KeyScript(words.randomElement(using: &chance) ?? "")?.keys ?? [] {
        // A key that would leave is none of these.
        let isLeaving =
          key == .escape && screen.state.overlay == nil && screen.state.form == nil
          && screen.scenarios?.entry == nil
        if !isLeaving { screen.quietly(key) }
        if screen.state.tables != nil { screen.quietly(.character("q")) }
      }
      if screen.state.overlay != nil || screen.state.form != nil { screen.quietly(.escape) }
    }
    #expect(screen.scenarios?.history.canGoBack ?? false)
    while screen.scenarios?.history.canGoBack ?? false { screen.quietly(.character("u")) }
    #expect(screen.names == ["as-signed", "as-signed"])
    while screen.scenarios?.view != .columns { screen.quietly(.character(">")) }
    while screen.scenarios?.measure != .krw { screen.quietly(.character("M")) }
    while screen.scenarios?.column != column { screen.quietly(.tab) }
    screen.quietly(.home)
    screen.press("l h u u G k g")
    // Not what the last key said, and not the rows the windows of lists stand on.
    #expect(
      screen.text.split(separator: "\n").dropLast() == first.split(separator: "\n").dropLast())
  }
}
