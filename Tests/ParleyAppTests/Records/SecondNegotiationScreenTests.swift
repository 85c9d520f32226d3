import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What the screen shows of a negotiation that is not the bundled one; kept as text, read in review.
struct SecondNegotiationScreenTests {
  /// What is looked at, by the keys that lead there from the start.
  private static let views = [
    ("the panes", "1 g"), ("an event", "1 g j"), ("delegations", "2"), ("issues", "2 >"),
    ("positions", "2 > >"), ("note", "1 g j 2 > > >"), ("sources", "2 > > > >"),
    ("payments", "3"), ("payments in dollars", "3 m"), ("real terms", "3 m m"),
    ("share of the budget", "3 m m m"), ("categories", "3 m m m m m m"),
    ("scenarios", "s"), ("find", "/ readiness"), ("agreements", "g T"),
    ("rounds", "1 g j T"), ("an empty table", "T > > >"), ("a table of payments", "3 T"),
    ("indicators", "3 T >"), ("a new payment", "3 a"), ("a new indicator", "3 T > a"),
    ("the negotiation", "W"),
  ]

  /// What only the bundled workspace is about: its country, its money, its numbers.
  private static let foreign = [
    "Korea", "ROK", "KRW", "krw", " won", "Won", "Seoul", "National Assembly", "USFK", "12th",
    "13th", "한국", "한미", "주한", "조 ", "억원", "억 원", "십억 원", "백만 원", " 원 ", "원화", "제12차",
    "제13차",
  ]

  @Test(arguments: [
    ("80x24", Language.english), ("120x36", .english), ("160x50", .english), ("120x36", .korean),
  ])
  func `every view shows what was entered and nothing of another negotiation`(
    size: String, language: Language
  ) throws {
    let bench = try JapanBench()
    _ = try bench.enter(into: bench.screen())
    var all = ""
    for (name, keys) in Self.views {
      var screen = bench.screen(size: size, language: language)
      screen.press(keys)
      let text = screen.text
      for word in Self.foreign {
        #expect(!text.contains(word), "\(name): \(word)\n\(text)")
      }
      all += "== \(name): \(keys)\n\(text)\n"
    }
    let file = "japan-\(size)\(language == .korean ? "-ko" : "")"
    let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
    #expect(Snapshot(file, folder: folder).difference(from: all) == nil)
  }
}
