import Testing

@testable import ParleyModel

struct FollowingTests {
  private typealias Sample = SampleProjection

  private static let thirteenth = Sample.scenario(
    [Sample.term(2032...2035, .cpi, lag: 2, cap: 5)], id: "thirteenth", years: 2031...2035,
    follows: "as-signed", opening: .change(8.3, on: nil))

  /// A scenario of one year that opens at a rise of ten per cent on a year.
  private func tenPerCent(on year: Int, following id: String?, first: Int = 2036) -> Scenario {
    Sample.scenario(
      id: "last", years: first...first, follows: id, opening: .change(10, on: year))
  }

  private func first(_ scenario: Scenario, _ others: Scenario...) throws -> MeasuredYear {
    let all = Dictionary(uniqueKeysWithValues: (others + [scenario]).map { ($0.id, $0) })
    return try Projection(of: scenario, inputs: Sample.inputs, scenarios: all)
      .measured(.krw).years[0]
  }

  @Test func `an opening counts on the payment of the scenario followed`() throws {
    // 1647.7 x 1.083 = 1784.4591; ceiling 1795.6 x 1.083 = 1944.6348; floor 1551.1 x 1.083
    let year = try first(Self.thirteenth, Sample.asSigned)
    #expect(year.central == 1784.5)
    #expect(year.ceiling == 1944.6)
    #expect(year.floor == 1679.8)
    #expect(year.state == .projected)
  }

  // 2035 of the 13th, 2028 of the 12th through it, 2025 of the record.
  @Test(arguments: [(2028, 1742.1), (2030, 1812.5), (2025, 1543.1)])
  func `a year before the scenario followed comes from the one it follows, else the record`(
    year: Int, payment: Double
  ) throws {
    let scenario = tenPerCent(on: year, following: "thirteenth")
    #expect(try first(scenario, Self.thirteenth, Sample.asSigned).central == payment)
  }

  @Test func `where two scenarios of a chain have a year the nearer one counts`() throws {
    let cut = Sample.scenario(
      id: "cut", years: 2029...2029, follows: "as-signed", opening: .money(1000))
    #expect(try first(tenPerCent(on: 2029, following: "cut"), cut, Sample.asSigned).central == 1100)
    #expect(
      try first(tenPerCent(on: 2028, following: "cut"), cut, Sample.asSigned).central == 1742.1)
  }

  @Test func `a scenario followed runs under the assumptions of its follower`() throws {
    var follower = Self.thirteenth
    follower.assumptions.paths = [.cpi: [2026: 0, 2027: 0, 2028: 0]]
    // 1551.1 to 2030, x 1.083 = 1679.8413
    #expect(try first(follower, Sample.asSigned).central == 1679.8)
  }

  @Test func `years of the scenario followed that nobody counts on may lack what they need`()
    throws
  {
    var endless = Sample.asSigned
    endless.lastYear = 2060
    endless.terms[0].to = 2028
    let follower = Sample.scenario(
      id: "last", years: 2029...2029, follows: "as-signed", opening: .change(10, on: nil))
    #expect(try first(follower, endless).central == 1742.1)
  }

  @Test func `a state is no firmer than that of the payment counted on`() throws {
    #expect(
      try first(tenPerCent(on: 2026, following: "as-signed"), Sample.asSigned).state == .given)
    #expect(
      try first(tenPerCent(on: 2028, following: "as-signed"), Sample.asSigned).state == .projected)
  }

  @Test func `a chain that leads back is refused`() throws {
    var first = Self.thirteenth
    first.follows = "second"
    var second = Sample.asSigned
    second.id = "second"
    second.follows = "thirteenth"
    #expect(throws: ProjectionError.circle("thirteenth")) {
      try Sample.projection(first, second, first)
    }
    first.follows = "thirteenth"
    #expect(throws: ProjectionError.circle("thirteenth")) { try Sample.projection(first, first) }
  }

  @Test func `a scenario that is not there cannot be followed`() {
    #expect(throws: ProjectionError.unknownScenario("as-signed")) {
      try Sample.projection(Self.thirteenth)
    }
  }

  @Test func `paths of the follower go on from those of the scenario followed`() throws {
    let projection = try Sample.projection(Self.thirteenth, Sample.asSigned)
    let alone = try Sample.projection(Sample.asSigned)
    let own = SimulatedPaths(projection, count: 50).value(.krw, 2031)
    let before = SimulatedPaths(alone, count: 50).value(.krw, 2030)
    #expect(zip(own, before).allSatisfy { $0 == $1 * 1.083 })
  }
}
