import ParleyModel

/// Settings changed at random, as a user would: what comes out can always be projected.
enum RandomScenario {
  /// One to four changes.
  static func edited(
    _ scenario: Scenario, _ chance: inout some RandomNumberGenerator
  ) -> Scenario {
    var edited = scenario
    for _ in 0..<Int.random(in: 1...4, using: &chance) { edit(&edited, &chance) }
    return edited
  }

  private static func edit(_ scenario: inout Scenario, _ chance: inout some RandomNumberGenerator) {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: scenario.title = text(&chance)
    case 1: scenario.note = text(&chance)
    case 2:
      scenario.lastYear = Int.random(in: scenario.firstYear...scenario.lastYear, using: &chance)
    case 3: scenario.opening = opening(of: scenario, &chance)
    case 4, 5: if !scenario.terms.isEmpty { editTerm(of: &scenario, &chance) }
    case 6: split(&scenario, &chance)
    case 7: scenario.assumptions.priceYear = Int.random(in: 2015...2025, using: &chance)
    case 8: editDriver(of: &scenario.assumptions, &chance)
    default: editPath(of: &scenario.assumptions, &chance)
    }
  }

  private static func text(_ chance: inout some RandomNumberGenerator) -> String {
    let pieces = [
      "12차", " \"quoted\" ", "# no comment", "\\", "'", "[X]", "\t", "a = 1", "\n", "é",
    ]
    return "T" + (0..<3).map { _ in pieces.randomElement(using: &chance)! }.joined()
  }

  private static func rate(
    _ range: ClosedRange<Int>, _ chance: inout some RandomNumberGenerator
  ) -> Double {
    Double(Int.random(in: range, using: &chance)) / [1, 10, 100, 10_000].randomElement(
      using: &chance)!
  }

  private static func opening(
    of scenario: Scenario, _ chance: inout some RandomNumberGenerator
  ) -> Scenario.Opening {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: .money(Double(Int.random(in: 1...30_000, using: &chance)) / 10)
    case 1: .usd(Double(Int.random(in: 1...5_000, using: &chance)))
    case 2: .change(rate(-90...200, &chance), on: nil)
    default: .change(rate(-90...200, &chance), on: scenario.firstYear - 1)
    }
  }

  private static func editTerm(
    of scenario: inout Scenario, _ chance: inout some RandomNumberGenerator
  ) {
    let place = scenario.terms.indices.randomElement(using: &chance)!
    var term = scenario.terms[place]
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: term.lag = Int.random(in: 0...2, using: &chance)
    case 1: term.add = [0, rate(-20...20, &chance)].randomElement(using: &chance)!
    case 2: term.cap = [nil, rate(40_000...90_000, &chance)].randomElement(using: &chance)!
    case 3: term.floor = [nil, rate(-20...0, &chance)].randomElement(using: &chance)!
    default:
      term.index = TermIndex.allCases.randomElement(using: &chance)!
      term.rate = term.index == .fixed ? rate(-50...90, &chance) : 0
      term.isInUSD = term.index == .amounts && Bool.random(using: &chance)
      term.amounts =
        term.index == .amounts
        ? (term.from...term.to).map { _ in rate(0...90_000, &chance) } : []
    }
    if let floor = term.floor, let cap = term.cap, floor > cap { term.floor = nil }
    scenario.terms[place] = term
  }

  /// Divides a term in two, or puts the first two together.
  private static func split(_ scenario: inout Scenario, _ chance: inout some RandomNumberGenerator)
  {
    if scenario.terms.count > 1, Bool.random(using: &chance) {
      let last = scenario.terms.remove(at: 1).to
      scenario.terms[0].to = last
      scenario.terms[0].index = .none
      scenario.terms[0].rate = 0
      scenario.terms[0].amounts = []
      scenario.terms[0].isInUSD = false
      return
    }
    guard let place = scenario.terms.firstIndex(where: { $0.from < $0.to && $0.index != .amounts })
    else { return }
    let year = scenario.terms[place].from
    var second = scenario.terms[place]
    scenario.terms[place].to = year
    second.from = year + 1
    second.cap = 4.5
    scenario.terms.insert(second, at: place + 1)
  }

  private static func editDriver(
    of assumptions: inout Assumptions, _ chance: inout some RandomNumberGenerator
  ) {
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: assumptions.cpi.mean = rate(-50...90, &chance)
    case 1: assumptions.defenceBudget.persistence = Double.random(in: 0..<1, using: &chance)
    case 2: assumptions.gdp.sd = Double.random(in: 0...3, using: &chance)
    case 3: assumptions.fx.drift = [0, rate(-30...30, &chance)].randomElement(using: &chance)!
    case 4: assumptions.fx.sd = rate(0...90, &chance)
    default:
      var matrix = Assumptions.independent
      matrix[0][3] = rate(-5...5, &chance) / 10
      matrix[3][0] = matrix[0][3]
      assumptions.correlation = matrix
    }
  }

  private static func editPath(
    of assumptions: inout Assumptions, _ chance: inout some RandomNumberGenerator
  ) {
    let driver = Driver.allCases.randomElement(using: &chance)!
    let year = Int.random(in: 2026...2030, using: &chance)
    if let known = assumptions.paths[driver]?.keys.min(), Bool.random(using: &chance) {
      assumptions.paths[driver]?[known] = nil
      if assumptions.paths[driver]?.isEmpty == true { assumptions.paths[driver] = nil }
    } else {
      assumptions.paths[driver, default: [:]][year] =
        driver == .fx ? rate(9_000...20_000, &chance) : rate(-50...90, &chance)
    }
  }
}
