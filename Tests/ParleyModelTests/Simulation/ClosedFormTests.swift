import Glibc
import Testing

@testable import ParleyModel

/// Figures that theory gives, PROJECTION.md 9. Each may be off by four standard errors.
struct ClosedFormTests {
  private let count = 20_000
  /// Euler's e^x is the model's own `exponential`; these two are not in it.
  private func density(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }
  private func share(below z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  private func paths(_ scenario: Scenario) throws -> SimulatedPaths {
    SimulatedPaths(try SampleProjection.projection(scenario), count: count)
  }

  private func isNear(_ found: Double, _ expected: Double, within error: Double) -> Bool {
    abs(found - expected) <= 4 * error
  }

  @Test(arguments: [2026, 2028, 2030], [0.0, 1.4])
  func `a fixed rule in dollars is lognormal`(year: Int, drift: Double) throws {
    var scenario = SampleProjection.scenario([SampleProjection.term(2027...2030, .fixed, rate: 3)])
    scenario.assumptions.fx.drift = drift
    let projection = try SampleProjection.projection(scenario)
    let found = try Simulation([projection], .init(paths: count)).distributions(
      of: [.value(0, .usd, year: year)])
    let distance = Double(year - 2025)
    let median =
      1000 * 1519.2 * pow(1.03, distance - 1) / (1421.4 * exp(distance * drift / 100))
    let sd = 0.047 * distance.squareRoot()
    for (level, percentile) in zip(Distribution.levels, try #require(found[0]).percentiles) {
      let z = NormalQuantile.value(level)
      let error = (level * (1 - level) / Double(count)).squareRoot() / density(z) * sd
      #expect(isNear(log(percentile / median), z * sd, within: error))
    }
  }

  @Test(arguments: [2026, 2027, 2030], [0.0, 0.56, 0.97])
  func `a rate has the mean and the variance of an autoregression`(
    year: Int, persistence: Double
  ) throws {
    var scenario = SampleProjection.scenario([SampleProjection.term(2026...2030, .cpi, cap: 0)])
    scenario.firstYear = 2025
    scenario.assumptions.cpi.persistence = persistence
    let moments = Moments(try paths(scenario).rate(year))
    let distance = Double(year - 2025)
    let mean = 0.02 + pow(persistence, distance) * (0.021 - 0.02)
    let variance =
      0.011 * 0.011 * (1 - pow(persistence, 2 * distance)) / (1 - persistence * persistence)
    #expect(isNear(moments.mean, mean, within: moments.meanError))
    #expect(isNear(moments.variance, variance, within: moments.varianceError))
  }

  @Test func `rates of following years move together by the persistence`() throws {
    var scenario = SampleProjection.scenario([SampleProjection.term(2026...2030, .cpi, cap: 0)])
    scenario.firstYear = 2025
    let paths = try paths(scenario)
    let (early, late) = (paths.rate(2027), paths.rate(2028))
    let (first, second) = (Moments(early), Moments(late))
    let products = Moments(
      zip(early, late).map { ($0 - first.mean) * ($1 - second.mean) })
    #expect(isNear(products.mean, 0.56 * first.variance, within: products.meanError))
  }

  @Test(arguments: [1.0, 2.0, 3.0, 5.0])
  func `a capped index has the mean of a censored normal number`(cap: Double) throws {
    let scenario = SampleProjection.scenario([
      SampleProjection.term(2027...2030, .cpi, lag: 0, cap: cap)
    ])
    let paths = try paths(scenario)
    let rises = zip(paths.value(.krw, 2028), paths.value(.krw, 2027)).map { $0 / $1 - 1 }
    // Three years after 2025.
    let mean = 0.02 + pow(0.56, 3) * 0.001
    let sd = 0.011 * ((1 - pow(0.56, 6)) / (1 - 0.56 * 0.56)).squareRoot()
    let z = (cap / 100 - mean) / sd
    let expected = mean * share(below: z) - sd * density(z) + cap / 100 * (1 - share(below: z))
    let moments = Moments(rises)
    #expect(isNear(moments.mean, expected, within: moments.meanError))
    #expect((rises.max() ?? 1) <= cap / 100 + 1e-12)
  }

  @Test func `a floor and a cap with an addition censor on both sides`() throws {
    let scenario = SampleProjection.scenario([
      SampleProjection.term(2027...2030, .defenceBudget, lag: 0, add: -1, cap: 5, floor: 3)
    ])
    let moments = Moments(try paths(scenario).value(.krw, 2027).map { $0 / 1519.2 - 1 })
    // One year after 2026, 7.5 %.
    let (mean, sd) = (0.049 + 0.33 * (0.075 - 0.049) - 0.01, 0.015)
    let (low, high) = ((0.03 - mean) / sd, (0.05 - mean) / sd)
    let expected =
      0.03 * share(below: low) + 0.05 * (1 - share(below: high))
      + mean * (share(below: high) - share(below: low)) + sd * (density(low) - density(high))
    #expect(isNear(moments.mean, expected, within: moments.meanError))
  }

  @Test(arguments: [1.0, 2.0, 3.0, 4.5])
  func `a cap binds with the probability of a normal number above it`(cap: Double) throws {
    let scenario = SampleProjection.scenario([
      SampleProjection.term(2027...2030, .cpi, lag: 2, cap: cap)
    ])
    let projection = try SampleProjection.projection(scenario)
    let found = try Simulation([projection], .init(paths: count)).distributions(
      of: [.excessOverCap(0, year: 2029)])
    let mean = 0.02 + pow(0.56, 2) * 0.001
    let sd = 0.011 * (1 + 0.56 * 0.56).squareRoot()
    let expected = 1 - share(below: (cap / 100 - mean) / sd)
    let error = (expected * (1 - expected) / Double(count)).squareRoot()
    #expect(isNear(try #require(found[0]).positiveShare, expected, within: error))
  }

  @Test func `a sum of dollars has the mean and the variance of its lognormal rates`() throws {
    let amounts = [4_000.0, 5_000, 6_000, 5_500]
    let scenario = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .amounts, amounts: amounts, isInUSD: true)],
      opening: .usd(4_500))
    let moments = Moments(try paths(scenario).total(.krw, 2026...2030))
    let means = ([4_500] + amounts).enumerated().map { index, amount in
      amount / 1000 * 1421.4 * exp(Double(index + 1) * 0.047 * 0.047 / 2)
    }
    var variance = 0.0
    for i in 0..<5 {
      for j in 0..<5 {
        variance += means[i] * means[j] * (exp(0.047 * 0.047 * Double(min(i, j) + 1)) - 1)
      }
    }
    #expect(isNear(moments.mean, means.reduce(0, +), within: moments.meanError))
    #expect(isNear(moments.variance, variance, within: moments.varianceError))
  }

  @Test func `without persistence and bounds the mean payment grows by the mean`() throws {
    var scenario = SampleProjection.scenario([
      SampleProjection.term(2027...2030, .cpi, lag: 0)
    ])
    scenario.assumptions.cpi = RateProcess(mean: 3, persistence: 0, sd: 5)
    let moments = Moments(try paths(scenario).value(.krw, 2030))
    #expect(isNear(moments.mean, 1519.2 * pow(1.03, 4), within: moments.meanError))
  }

  @Test func `shocks move together as the correlation says`() throws {
    var scenario = SampleProjection.scenario(
      [SampleProjection.term(2026...2026, .cpi)], years: 2025...2026, opening: .money(1000))
    scenario.assumptions.correlation = [
      [1, 0.2, -0.4, 0], [0.2, 1, 0.3, 0], [-0.4, 0.3, 1, 0.5], [0, 0, 0.5, 1],
    ]
    let paths = try paths(scenario)
    let prices = paths.value(.krw, 2026).map { ($0 / 1000 - 1 - 0.02056) / 0.011 }
    let rates = zip(paths.value(.krw, 2026), paths.value(.usd, 2026)).map {
      log(1000 * $0 / $1 / 1421.4) / 0.047
    }
    let outputs = zip(paths.value(.krw, 2026), paths.value(.gdpShare, 2026)).map {
      (100 * $0 / $1 / 2_663_300 - 1 - (0.04 + 0.3 * (2_663_300 / 2555900.0 - 1 - 0.04))) / 0.02
    }
    for (first, second, correlation) in [(prices, rates, -0.4), (rates, outputs, 0.5)] {
      let products = Moments(zip(first, second).map { $0 * $1 })
      #expect(isNear(products.mean, correlation, within: products.meanError))
    }
    #expect(isNear(Moments(outputs).variance, 1, within: Moments(outputs).varianceError))
  }
}
