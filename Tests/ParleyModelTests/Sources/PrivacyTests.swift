import Testing

@testable import ParleyModel

/// What rests on a private paper is private, however it was computed.
struct PrivacyTests {
  private typealias Sample = SampleProjection

  private static let secret = Place(file: "private/scenarios/ask.toml", line: 0)

  private static func asked() -> Scenario {
    var scenario = Sample.asSigned
    scenario.id = "private/ask"
    scenario.place = secret
    return scenario
  }

  @Test(arguments: [
    ("private/offers.csv", true), ("private/notes/12-04.md", true), ("offers.csv", false),
    ("private.csv", false), ("notes/private/12-04.md", false),
  ])
  func `the private papers are the files in their folder`(file: String, isPrivate: Bool) {
    #expect(Place(file: file, line: 3).isPrivate == isPrivate)
    #expect(Provenance(places: [Place(file: file, line: 3)]).isPrivate == isPrivate)
  }

  @Test func `a figure computed from a private one is private`() {
    let secret = Provenance(places: [Self.secret])
    let open = Provenance(places: [Place(file: "payments.csv", line: 37)])
    #expect(Provenance.computed("a + b", from: [open, secret]).isPrivate)
    #expect(!Provenance.computed("a + b", from: [open, open]).isPrivate)
  }

  @Test func `years and totals of a private scenario are private, and the record is not`() throws {
    let projection = try Sample.projection(Self.asked())
    let figures = [
      projection.totalFigure, projection.totalCeiling, projection.totalFloor,
      projection.figure(.krw, 2030)?.figure, projection.figure(.usd, 2030)?.figure,
      projection.figure(of: .cpi, in: 2028)?.figure,
    ]
    for figure in figures { #expect(try #require(figure).isPrivate) }
    let paid = try #require(Sample.workspace.payment(in: 2025)?.figure)
    #expect(!paid.isPrivate)
  }

  @Test func `a scenario that follows a private one is private from there on`() throws {
    let follower = Sample.scenario(
      years: 2031...2031, follows: "private/ask", opening: .change(8.3, on: nil))
    let projection = try Sample.projection(follower, Self.asked())
    #expect(try #require(projection.figure(.krw, 2031)).figure.isPrivate)
    #expect(try #require(projection.totalFigure).isPrivate)
  }

  @Test func `a difference from a private scenario is private`() throws {
    let comparison = try ScenarioComparison(
      [Sample.projection(Sample.asSigned), Sample.projection(Self.asked())], measure: .krw)
    #expect(try #require(comparison.total(1)).figure.isPrivate)
    #expect(try #require(comparison.difference(1, in: nil)).isPrivate)
    #expect(!(try #require(comparison.total(0)).figure.isPrivate))
  }

  @Test func `a number found with the help of a private figure makes its scenario private`() {
    var scenario = Sample.asSigned
    #expect(!scenario.isPrivate)
    scenario.restsOnPrivate = true
    #expect(scenario.isPrivate)
  }
}
