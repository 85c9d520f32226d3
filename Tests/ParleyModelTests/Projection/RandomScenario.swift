import ParleyTestSupport

@testable import ParleyModel

/// Scenarios and workspaces with every number a file may hold, the extreme ones more often than not.
struct RandomScenario {
  private(set) var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func isLucky(_ chance: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < chance
  }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  // MARK: Numbers as files may hold them

  /// A rate in per cent of at most four decimals, -100 to 1,000,000.
  mutating func percent() -> Double {
    isLucky(0.4)
      ? one(of: [-100, -99.9999, -50, 0, 0.0001, 100, 999_999.9999, 1_000_000])
      : (Double.random(in: -50_000...120_000, using: &random)).rounded() / 10_000
  }

  /// Zero or more.
  mutating func amount() -> Double {
    isLucky(0.3)
      ? one(of: [
        0, .leastNonzeroMagnitude, 1e-12, 0.05, 1e11, 1.000_000_000_1e11, 99_999_999_999_999.9,
        1e14, 1e15, 1e100,
        .greatestFiniteMagnitude,
      ]) : Double.random(in: 0...9_000, using: &random)
  }

  /// Any finite number.
  mutating func number() -> Double {
    isLucky(0.2)
      ? one(of: [
        0, -0.0, 1e-300, 1_000, -1_000, 1e6, -1e6, 1e15, .greatestFiniteMagnitude,
        -.greatestFiniteMagnitude,
      ]) : Double.random(in: -10...20, using: &random)
  }

  mutating func process() -> RateProcess {
    RateProcess(
      mean: number(), persistence: one(of: [0, 0.3, 0.56, 0.999_999_999]), sd: abs(number()))
  }

  /// A number of at most 15 digits as a table holds it.
  mutating func decimal(isPositive: Bool = false) -> Decimal {
    let digits = isLucky(0.2) ? integer(1...15) : integer(1...5)
    let most = (0..<digits).reduce(1) { most, _ in most * 10 } - 1
    let coefficient = isLucky(0.2) ? one(of: [0, 1, most, -most]) : integer(-most / 4...most)
    return Decimal(
      coefficient: isPositive ? abs(coefficient) : coefficient,
      decimals: integer(0...min(6, digits - 1)))
  }

  // MARK: Files

  mutating func assumptions(_ years: ClosedRange<Int>) -> Assumptions {
    var assumptions = SampleProjection.assumptions
    assumptions.priceYear = one(of: [nil, 2025, 2019, 2060, years.lowerBound, years.upperBound])
    if isLucky(0.5) { assumptions.cpi = process() }
    if isLucky(0.5) { assumptions.defenceBudget = process() }
    if isLucky(0.5) { assumptions.gdp = process() }
    if isLucky(0.5) { assumptions.fx = ExchangeProcess(drift: number(), sd: abs(number())) }
    if isLucky(0.3) {
      assumptions.correlation = [
        [1, 0, 0.5, 0], [0, 1, 0, 0], [0.5, 0, 1, -0.7], [0, 0, -0.7, 1],
      ]
    }
    for driver in Driver.allCases where isLucky(0.3) {
      for _ in 0..<integer(1...5) {
        let value =
          driver == .fx ? max(amount(), .leastNonzeroMagnitude) : max(number(), -99.999_999)
        assumptions.paths[driver, default: [:]][integer(2020...2035)] = value
      }
    }
    return assumptions
  }

  mutating func term(_ years: ClosedRange<Int>) -> ScenarioTerm {
    let index = one(of: TermIndex.allCases)
    let (low, high) = (percent(), percent())
    return SampleProjection.term(
      years, index, lag: integer(0...10), add: isLucky(0.5) ? percent() : 0,
      cap: isLucky(0.5) ? max(low, high) : nil, floor: isLucky(0.4) ? min(low, high) : nil,
      rate: percent(), amounts: index == .amounts ? years.map { _ in amount() } : [],
      isInUSD: isLucky(0.5))
  }

  mutating func scenario(_ id: String = "sample", follows: Scenario? = nil) -> Scenario {
    let first = follows.map { $0.firstYear + integer(0...3) } ?? integer(2020...2030)
    let length = isLucky(0.1) ? 99 : integer(0...8)
    let years = first...first + length
    var terms: [ScenarioTerm] = []
    var from = first + 1
    while from <= years.upperBound {
      let to = min(from + integer(0...length), years.upperBound + 3)
      terms.append(term(from...to))
      from = to + 1
    }
    let opening: Scenario.Opening =
      switch integer(0...3) {
      case 0: .money(amount())
      case 1: .usd(amount())
      case 2: .change(percent(), on: first - integer(1...6))
      default: .change(percent(), on: nil)
      }
    return SampleProjection.scenario(
      terms, id: id, years: years, follows: follows?.id, opening: opening,
      assumptions: assumptions(years))
  }

  /// The sample workspace with some of its published figures replaced or left out.
  mutating func workspace() -> Workspace {
    var workspace = SampleProjection.workspace
    for index in workspace.payments.indices where isLucky(0.2) {
      workspace.payments[index].money = decimal()
    }
    for index in workspace.indicators.indices where isLucky(0.1) {
      let name = workspace.indicators[index].name
      workspace.indicators[index].value = decimal(isPositive: !name.hasSuffix("_pct"))
    }
    if isLucky(0.2) { workspace.indicators.removeAll { _ in isLucky(0.1) } }
    return workspace
  }
}
