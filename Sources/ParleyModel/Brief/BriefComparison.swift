/// Scenarios set side by side on a brief, with what they rest on.
public struct BriefComparison: Sendable {
  /// The scenarios over the years they have in common, A first.
  public let comparison: ScenarioComparison
  /// What each is called.
  public let names: [Phrase]
  /// What was changed in each and stands in no file, in words; fewer than scenarios where nothing was.
  public let changes: [Phrase]
  /// Their bands; nil where they were not simulated.
  public let bands: ComparisonBands?
  /// Each scenario's total with its sources, A first.
  public let totals: [Cited<Figure>]
  /// What is assumed of the years that are not published, where any counts.
  public let assumptions: [BriefAssumption]
  /// Whether the scenarios do not assume the same.
  public let assumesDifferently: Bool
  /// Whether any payment is not agreed yet.
  public let isOpen: Bool

  /// Whether any of the scenarios is a private paper.
  public var isPrivate: Bool { comparison.projections.contains(where: \.isPrivate) }

  /// nil where a scenario's total is too large to write, or is left out.
  init?(
    _ comparison: ScenarioComparison, _ outlook: Brief.Outlook,
    _ citations: inout BriefCitations
  ) {
    // One that is left out takes the others with it, and their sources.
    var own = citations
    var totals: [Cited<Figure>] = []
    for column in comparison.projections.indices {
      guard let total = comparison.total(column)?.figure,
        let cited = own.cite(total, total.provenance)
      else {
        citations.leaveOut()
        return nil
      }
      totals.append(cited)
    }
    citations = own
    self.totals = totals
    self.comparison = comparison
    bands = outlook.bands
    names = comparison.projections.enumerated().map { place, projection in
      outlook.names.indices.contains(place)
        ? outlook.names[place] : Phrase(verbatim: projection.scenario.id)
    }
    changes = outlook.changes
    let all = comparison.projections.map(\.scenario.assumptions)
    isOpen = comparison.projections.indices.contains { column in
      comparison.total(column).map { $0.state > .agreed } ?? false
    }
    let isProjected = comparison.projections.indices.contains { column in
      comparison.total(column).map { $0.state == .projected } ?? false
    }
    let drivers = comparison.projections.reduce(into: Set<Driver>()) {
      $0.formUnion($1.scenario.drivers)
    }
    let assumptions =
      isProjected ? all.first.map { BriefAssumption.of(drivers, $0) } ?? [] : []
    self.assumptions = assumptions
    assumesDifferently =
      isProjected && all.contains { BriefAssumption.of(drivers, $0) != assumptions }
  }

  /// The years that show: all of them, else the first ones and the last.
  public var shownYears: [Int] {
    let years = Array(comparison.years)
    guard years.count > Brief.Most.years else { return years }
    return years.prefix(Brief.Most.years - 1) + years.suffix(1)
  }
}

/// What is assumed of a series after its last published year.
public struct BriefAssumption: Hashable, Sendable {
  /// The series.
  public let driver: Driver
  /// Its long-run mean, or for the exchange rate the mean yearly change. Unit: per cent.
  public let mean: Double
  /// The share of a deviation that is left a year later; nil for the exchange rate.
  public let persistence: Double?
  /// Standard deviation of the yearly shock. Unit: percentage points; of the exchange rate per cent.
  public let sd: Double

  static func of(_ drivers: Set<Driver>, _ assumptions: Assumptions) -> [BriefAssumption] {
    Driver.allCases.filter { drivers.contains($0) }.map { driver in
      if let process = assumptions[rate: driver] {
        return BriefAssumption(
          driver: driver, mean: process.mean, persistence: process.persistence, sd: process.sd)
      }
      return BriefAssumption(
        driver: driver, mean: assumptions.fx.drift, persistence: nil, sd: assumptions.fx.sd)
    }
  }
}

extension Scenario {
  /// The series its payments depend on: those its rules read, and the rate of exchange where it
  /// states dollars.
  fileprivate var drivers: Set<Driver> {
    var drivers = Set(terms.compactMap(\.index.driver))
    if terms.contains(where: \.isInUSD) { drivers.insert(.fx) }
    if case .usd = opening { drivers.insert(.fx) }
    return drivers
  }
}
