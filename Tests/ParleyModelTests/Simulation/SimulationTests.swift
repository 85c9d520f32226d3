import Synchronization
import Testing

@testable import ParleyModel

struct SimulationTests {
  private func distribution(
    _ scenario: Scenario, _ quantity: Simulation.Quantity, paths: Int = 3_000
  ) throws -> Distribution {
    let projection = try SampleProjection.projection(scenario)
    let found = try Simulation([projection], .init(paths: paths)).distributions(of: [quantity])
    return try #require(found[0])
  }

  private static let linked = SampleProjection.scenario(
    [SampleProjection.term(2027...2030, .gdp, lag: 1, cap: 6)], id: "linked",
    opening: .usd(1_100))

  private static let everything: [Simulation.Quantity] = {
    var all: [Simulation.Quantity] = []
    for measure in Measure.allCases {
      for year in 2026...2030 { all.append(.value(0, measure, year: year)) }
      all.append(.total(0, measure, years: 2026...2030))
    }
    all.append(
      .difference(.total(0, .krw, years: 2026...2030), .total(1, .krw, years: 2026...2030)))
    all += [.excessOverCap(0, year: 2029), .excessOverCap(1, year: 2028)]
    return all
  }()

  private func everything(_ settings: Simulation.Settings) throws -> [Distribution?] {
    let projections = [
      try SampleProjection.projection(SampleProjection.asSigned),
      try SampleProjection.projection(Self.linked),
    ]
    return try Simulation(projections, settings).distributions(of: Self.everything)
  }

  @Test func `the number of threads changes no figure`() throws {
    let alone = try everything(.init(paths: 3_500, hasIntervals: true, threads: 1))
    #expect(alone.count == Self.everything.count)
    for threads in [2, 3, 64] {
      #expect(
        try everything(.init(paths: 3_500, hasIntervals: true, threads: threads)) == alone)
    }
    #expect(try everything(.init(paths: 3_500, hasIntervals: true)) == alone)
  }

  @Test(arguments: [0, -3])
  func `less than one thread is one`(threads: Int) throws {
    #expect(
      try everything(.init(paths: 100, threads: threads))
        == everything(.init(paths: 100, threads: 1)))
  }

  @Test func `another seed gives other figures, the same seed the same`() throws {
    let first = try everything(.init(paths: 200, seed: 1))
    #expect(try everything(.init(paths: 200, seed: 1)) == first)
    #expect(try everything(.init(paths: 200, seed: 1 << 32 + 1)) != first)
  }

  @Test func `a projection beside others has the figures it has alone`() throws {
    let both = try everything(.init(paths: 1_500))
    let alone = try Simulation(
      [SampleProjection.projection(SampleProjection.asSigned)], .init(paths: 1_500)
    ).distributions(of: Self.everything.dropLast(3).map { $0 })
    #expect(alone == both.dropLast(3))
  }

  @Test(arguments: [1, 700, 1_024, 1_500])
  func `the first paths of a long run are those of a short one`(count: Int) throws {
    let projection = try SampleProjection.projection(Self.linked)
    let short = SimulatedPaths(projection, count: count)
    let long = SimulatedPaths(projection, count: 2 * count)
    for measure in Measure.allCases {
      let numbers = long.value(measure, 2030)
      #expect(short.value(measure, 2030) == Array(numbers[..<count]))
      // Every path has shocks of its own, in whatever block of paths it stands.
      #expect(Set(numbers).count == 2 * count)
    }
  }

  @Test func `a single path is each of its percentiles`() throws {
    let projection = try SampleProjection.projection(SampleProjection.asSigned)
    let path = SimulatedPaths(projection, count: 1).value(.krw, 2030)[0]
    let found = try distribution(
      SampleProjection.asSigned, .value(0, .krw, year: 2030), paths: 1)
    #expect(found.percentiles == Array(repeating: path, count: 5))
  }

  @Test func `without any spread all percentiles are the unrounded central case`() throws {
    var scenario = SampleProjection.asSigned
    scenario.assumptions.cpi.sd = 0
    scenario.assumptions.defenceBudget.sd = 0
    scenario.assumptions.gdp.sd = 0
    scenario.assumptions.fx.sd = 0
    // CPI 2.1 in 2025, then 2 + 0.56 x (the last - 2).
    let rates = [2.1, 2.056, 2.03136, 2.0175616].map { 1 + $0 / 100 }
    let payments = rates.reduce(into: [1519.2]) { $0.append($0[$0.count - 1] * $1) }
    let projection = try SampleProjection.projection(scenario)
    let quantities = Self.everything.prefix(6 * 6).map { $0 }
    let unrounded = Simulation([projection], .init()).unrounded(quantities)
    let found = try Simulation([projection], .init(paths: 1_100)).distributions(of: quantities)
    for (expected, found) in zip(payments, unrounded) {
      #expect(abs(try #require(found) / expected - 1) < 1e-14)
    }
    for (unrounded, found) in zip(unrounded, found) {
      let percentiles = try #require(found).percentiles
      #expect(percentiles.allSatisfy { $0 == percentiles[0] })
      #expect(abs(percentiles[0] / (try #require(unrounded)) - 1) < 1e-12)
    }
  }

  @Test func `a cap binds the less often the higher it is`() throws {
    let shares = try stride(from: 0.5, through: 5, by: 0.5).map { cap in
      try distribution(
        SampleProjection.scenario([SampleProjection.term(2027...2030, .cpi, lag: 2, cap: cap)]),
        .excessOverCap(0, year: 2030)
      ).positiveShare
    }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 > $1 })
    #expect(shares[0] > 0.8 && shares[9] < 0.05)
  }

  @Test func `a year whose index is published has no spread, nor does a chance that a cap binds`()
    throws
  {
    let payment = try distribution(SampleProjection.asSigned, .value(0, .krw, year: 2027))
    #expect(payment.isConstant)
    #expect(payment.percentiles[0] == 1519.2 * 1.021)
    let excess = try distribution(SampleProjection.asSigned, .excessOverCap(0, year: 2027))
    #expect(excess.isConstant)
    #expect(excess.positiveShare == 0)
    #expect(!(try distribution(SampleProjection.asSigned, .value(0, .krw, year: 2028)).isConstant))
  }

  @Test func `there is no excess over a cap that is none`() throws {
    let projection = try SampleProjection.projection(
      SampleProjection.scenario([SampleProjection.term(2027...2030, .cpi, lag: 2)]))
    let found = try Simulation([projection], .init(paths: 10)).distributions(
      of: [.excessOverCap(0, year: 2028), .excessOverCap(0, year: 2026)])
    #expect(found == [nil, nil])
  }

  @Test(arguments: [2.0, 1024, 0.125])
  func `payments grow with their opening in proportion`(factor: Double) throws {
    func percentiles(_ opening: Double) throws -> [Double] {
      var scenario = SampleProjection.asSigned
      scenario.opening = .money(opening)
      return try distribution(scenario, .total(0, .krw, years: 2026...2030)).percentiles
    }
    let (one, more) = (try percentiles(1519.25), try percentiles(1519.25 * factor))
    #expect(zip(one, more).allSatisfy { $0 * factor == $1 })
  }

  @Test func `a given path takes the place of simulated years and the next go on from it`() throws {
    var scenario = SampleProjection.scenario([SampleProjection.term(2027...2030, .cpi)])
    scenario.assumptions.paths = [.cpi: [2026: 9, 2027: 3, 2028: 4, 2029: 5]]
    let given = try distribution(scenario, .value(0, .krw, year: 2029))
    #expect(given.isConstant)
    #expect(abs(given.percentiles[0] / (1519.2 * 1.03 * 1.04 * 1.05) - 1) < 1e-14)
    let projection = try SampleProjection.projection(scenario)
    let moments = Moments(SimulatedPaths(projection, count: 5_000).value(.krw, 2030))
    let mean = 1519.2 * 1.03 * 1.04 * 1.05 * (1.02 + 0.56 * 0.03)
    #expect(abs(moments.mean - mean) < 4 * moments.meanError)
  }

  @Test func `each path rises by its own index within floor and cap`() throws {
    let term = SampleProjection.term(
      2027...2030, .defenceBudget, add: -1, cap: 5, floor: 3)
    let projection = try SampleProjection.projection(SampleProjection.scenario([term]))
    let paths = SimulatedPaths(projection, count: 500)
    let rises = zip(paths.value(.krw, 2029), paths.value(.krw, 2028)).map { $0 / $1 - 1 }
    // The excess over the cap, with the cap back on top.
    let indexes = paths.rate(2029).map { $0 + 0.05 }
    for (rise, index) in zip(rises, indexes) {
      #expect(abs(rise - min(max(index, 0.03), 0.05)) < 1e-12)
    }
    #expect(indexes.contains { $0 < 0.03 } && indexes.contains { $0 > 0.05 })
  }

  @Test func `a difference of a scenario and itself is nothing`() throws {
    let total = Simulation.Quantity.total(0, .usd, years: 2026...2030)
    let found = try distribution(SampleProjection.asSigned, .difference(total, total))
    #expect(found.percentiles == [0, 0, 0, 0, 0])
    #expect(found.positiveShare == 0)
  }

  @Test func `a difference of differences is counted path by path`() throws {
    let years = [2028, 2029, 2030].map { Simulation.Quantity.value(0, .krw, year: $0) }
    let paths = SimulatedPaths(
      try SampleProjection.projection(SampleProjection.asSigned), count: 1)
    let (a, b, c) = (
      paths.value(.krw, 2028)[0], paths.value(.krw, 2029)[0], paths.value(.krw, 2030)[0]
    )
    for (quantity, expected) in [
      (Simulation.Quantity.difference(years[0], .difference(years[1], years[2])), (c - b) - a),
      (.difference(.difference(years[0], years[1]), years[2]), c - (b - a)),
    ] {
      let found = try distribution(SampleProjection.asSigned, quantity, paths: 1)
      #expect(abs(found.percentiles[0] - expected) < 1e-9)
    }
  }

  @Test func `a run that nobody wants any longer stops`() throws {
    let projection = try SampleProjection.projection(SampleProjection.asSigned)
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Simulation.Failure.cancelled) {
      try Simulation([projection], .init(paths: 100)).distributions(
        of: [.value(0, .krw, year: 2030)], cancellation: cancellation)
    }
  }

  @Test(arguments: [Int.max, Int.max / 16, 1 << 50])
  func `more paths than memory holds are refused`(paths: Int) throws {
    let projection = try SampleProjection.projection(SampleProjection.asSigned)
    #expect(throws: Simulation.Failure.outOfMemory) {
      try Simulation([projection], .init(paths: paths)).distributions(
        of: [.value(0, .krw, year: 2030)])
    }
  }

  @Test func `progress goes from nothing to all`() throws {
    let projection = try SampleProjection.projection(SampleProjection.asSigned)
    let shares = Mutex<[Double]>([])
    _ = try Simulation([projection], .init(paths: 5_000, threads: 1)).distributions(
      of: [.value(0, .krw, year: 2028), .value(0, .krw, year: 2030)]
    ) { share in shares.withLock { $0.append(share) } }
    let seen = shares.withLock { $0 }
    #expect(seen.count == 7)
    #expect(seen == seen.sorted())
    #expect(seen.allSatisfy { (0...1).contains($0) })
  }
}
