import Testing

@testable import ParleyModel

struct ScenarioKeyTests {
  private static let rich: Scenario = {
    var scenario = SampleProjection.scenario([
      SampleProjection.term(2027...2027, .cpi, lag: 2, add: 0.5, cap: 5, floor: 0),
      SampleProjection.term(2028...2028, .fixed, rate: 3),
      SampleProjection.term(2029...2029, .amounts, amounts: [1600]),
      SampleProjection.term(2030...2030, .amounts, amounts: [1200], isInUSD: true),
    ])
    scenario.assumptions.paths = [.cpi: [2027: 2.5, 2026: 2.2], .fx: [2026: 1450]]
    return scenario
  }()

  @Test func `the keys of a scenario are its numbers in the order of the file`() {
    #expect(
      Self.rich.keys.map(\.text) == [
        "opening.krw_bn", "terms.0.lag", "terms.0.add", "terms.0.cap", "terms.0.floor",
        "terms.1.add", "terms.1.rate", "terms.2.krw_bn.0", "terms.3.usd_m.0",
        "assumptions.drivers.cpi.mean", "assumptions.drivers.cpi.persistence",
        "assumptions.drivers.cpi.sd", "assumptions.paths.cpi.2026", "assumptions.paths.cpi.2027",
        "assumptions.drivers.defence-budget.mean",
        "assumptions.drivers.defence-budget.persistence",
        "assumptions.drivers.defence-budget.sd", "assumptions.drivers.fx.drift",
        "assumptions.drivers.fx.sd", "assumptions.paths.fx.2026",
        "assumptions.drivers.gdp.mean", "assumptions.drivers.gdp.persistence",
        "assumptions.drivers.gdp.sd",
      ])
  }

  @Test(arguments: rich.keys) func `a key's text is read as that key`(key: ScenarioKey) {
    #expect(ScenarioKey(key.text) == key)
  }

  @Test(arguments: rich.keys) func `a number set is the number got, and no other moves`(
    key: ScenarioKey
  ) throws {
    var scenario = Self.rich
    let before = try #require(scenario[key])
    scenario[key] = before + 1
    #expect(scenario[key] == before + 1)
    for other in scenario.keys where other != key {
      #expect(scenario[other] == Self.rich[other], "\(other.text)")
    }
    scenario[key] = before
    #expect(scenario == Self.rich)
  }

  @Test(arguments: [
    "opening.usd_m", "opening.change", "terms.0.rate", "terms.1.cap", "terms.1.lag",
    "terms.2.add", "terms.2.usd_m.0", "terms.3.krw_bn.0", "terms.2.krw_bn.1", "terms.9.add",
    "assumptions.drivers.fx.mean", "assumptions.drivers.cpi.drift", "assumptions.paths.gdp.2026",
  ])
  func `a number the scenario does not state is nil and stays so`(text: String) throws {
    let key = try #require(ScenarioKey(text))
    var scenario = Self.rich
    #expect(scenario[key] == nil)
    scenario[key] = 1
    #expect(scenario == Self.rich)
  }

  @Test(arguments: [
    "", ".", "opening", "opening.on", "opening.krw_bn.0", "terms.cap", "terms.-1.cap",
    "terms.x.cap", "terms.0.from", "terms.0.eur_m.0", "terms.0.krw_bn.-1",
    "assumptions.drivers.cpi", "assumptions.drivers.wages.mean", "assumptions.drivers.cpi.lag",
    "assumptions.paths.cpi.soon", "assumptions.correlation.0.0", "drivers.cpi.mean", "title",
  ])
  func `what is no key is none`(text: String) {
    #expect(ScenarioKey(text) == nil)
  }

  @Test func `only lags are whole, and every number of a scenario lies in its range`() {
    #expect(Self.rich.keys.filter(\.isWhole).map(\.text) == ["terms.0.lag"])
    for key in Self.rich.keys {
      #expect(Self.rich[key].map { key.range.contains($0) } == true, "\(key.text)")
    }
  }
}
