import Testing

@testable import ParleyModel

struct GoalSeekTests {
  private typealias Sample = SampleProjection

  private func seek(
    _ key: String, _ target: String, in scenario: Scenario = Sample.asSigned
  ) throws(GoalSeek.Failure) -> GoalSeek {
    guard let key = ScenarioKey(key), let target = GoalSeek.Target(target) else {
      preconditionFailure("no key or no target")
    }
    return try GoalSeek(
      scenario, vary: key, to: target, inputs: Sample.inputs, scenarios: [:])
  }

  @Test func `an opening follows by proportion`() throws {
    let rates = [1.021, 1.02056, 1.0203136]
    let sum = 1 + rates[0] * (1 + rates[1] * (1 + rates[2] * (1 + 1.020175616)))
    let factor = sum - rates[0] * rates[1] * rates[2] + rates[0] * rates[1] * rates[2]
    let found = try seek("opening.krw_bn", "total=8000")
    #expect(abs(found.value / (8000 / factor) - 1) < 1e-9)
  }

  @Test(arguments: [
    ("opening.krw_bn", "total=8000"), ("opening.krw_bn", "usd.2030=1200"),
    ("opening.krw_bn", "real.total=7000"), ("opening.krw_bn", "gdp-share.total=0.05"),
    ("terms.0.add", "2030=1700"), ("terms.0.add", "total=7500"),
    ("terms.0.cap", "total=7800"), ("assumptions.drivers.cpi.mean", "total=8000"),
    ("assumptions.drivers.fx.drift", "usd.total=5000"),
    ("assumptions.drivers.cpi.persistence", "real.2030=1489"),
    ("assumptions.drivers.defence-budget.mean", "defence-share.2030=2"),
  ])
  func `the figure found is the one wanted`(key: String, target: String) throws {
    let wanted = try #require(GoalSeek.Target(target))
    let found = try seek(key, target)
    #expect(abs(found.reached / wanted.value - 1) < 1e-9)
    #expect(found.between.contains(found.value))
    // The rounded central case lies near: each payment by 0.05 bn, each rate by 0.05 points.
    #expect(abs(found.rounded / wanted.value - 1) < 5e-3)
    // And it is the one of a scenario with that value.
    var scenario = Sample.asSigned
    scenario[try #require(ScenarioKey(key))] = found.value
    let measured = try Sample.projection(scenario).measured(wanted.measure)
    let central =
      wanted.year.map { year in measured.years.first { $0.year == year }?.central }
      ?? measured.total.central
    #expect(found.rounded == central)
  }

  @Test func `a target that holds already is where the setting stands`() throws {
    let scenario = Sample.scenario(years: 2026...2026, opening: .money(1500))
    let found = try seek("opening.krw_bn", "2026=1500", in: scenario)
    #expect(found.value == 1500)
    #expect(found.between == 1500...1500)
  }

  @Test func `a figure that never reaches the target says how far it goes`() throws {
    do throws(GoalSeek.Failure) {
      _ = try seek("terms.0.cap", "total=9000")
      Issue.record("reached")
    } catch {
      guard case .outOfReach(let range) = error else {
        Issue.record("\(error)")
        return
      }
      // Less the target: nothing after 2026 with a cap of -100, 7,917 with one that never binds.
      #expect(abs(range.lowerBound + 9000 - 1519.2) < 1e-6)
      #expect((7916...7918).contains(range.upperBound + 9000))
    }
  }

  @Test(arguments: [
    ("assumptions.drivers.gdp.mean", GoalSeek.Failure.noEffect),
    ("assumptions.drivers.cpi.sd", .noEffect), ("terms.0.floor", .unknownKey),
    ("terms.1.cap", .unknownKey), ("opening.usd_m", .unknownKey), ("terms.0.lag", .onlyWhole),
  ])
  func `a setting that cannot be sought says why`(key: String, failure: GoalSeek.Failure) {
    #expect(throws: failure) { try seek(key, "total=8000") }
  }

  @Test func `what cannot be computed is passed on`() {
    #expect(throws: GoalSeek.Failure.projection(.yearWithoutTerm(2031))) {
      try seek("opening.krw_bn", "2031=1500")
    }
    #expect(throws: GoalSeek.Failure.projection(.yearWithoutTerm(2025))) {
      try seek("opening.krw_bn", "usd.2025=1500")
    }
    let early = Sample.scenario(years: 2002...2002)
    #expect(throws: GoalSeek.Failure.projection(.noMeasure(.perSoldier, year: 2002, series: .won)))
    {
      try seek("opening.krw_bn", "per-soldier.total=50", in: early)
    }
  }

  @Test(arguments: [
    ("total=8000", GoalSeek.Target(measure: .krw, year: nil, value: 8000)),
    ("usd.2030=1200.5", GoalSeek.Target(measure: .usd, year: 2030, value: 1200.5)),
    ("gdp-share.total=-1", GoalSeek.Target(measure: .gdpShare, year: nil, value: -1)),
  ])
  func `a target is read`(text: String, target: GoalSeek.Target) {
    #expect(GoalSeek.Target(text) == target)
  }

  @Test(arguments: [
    "", "total", "=5", "total=", "total=x", "total=inf", "total=nan", "usd=5", "eur.total=5",
    "usd.total.2030=5", "total=1=2",
  ])
  func `what is no target is none`(text: String) {
    #expect(GoalSeek.Target(text) == nil)
  }
}
