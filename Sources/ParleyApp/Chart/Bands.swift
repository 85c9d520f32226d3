public import ParleyModel

/// What bands belong to; bands of anything else are stale and never drawn.
public struct BandKey: Hashable, Sendable {
  /// Counts changes of what is projected: the files, the day.
  let revision: Int
  let scenarioID: String
  let measure: Measure
}

/// A simulation the chart waits for.
public struct BandRequest: Hashable, Sendable {
  let key: BandKey
  private let projection: Projection
  private let years: [Int]

  init(_ key: BandKey, _ projection: Projection, years: [Int]) {
    self.key = key
    self.projection = projection
    self.years = years
  }

  /// Runs the simulation.
  ///
  /// - Returns: The bands; nil when it was cancelled or there is no memory for it.
  public func run(cancellation: Cancellation = Cancellation()) -> Bands? {
    let quantities = years.map { Simulation.Quantity.value(0, key.measure, year: $0) }
    guard
      let found = try? Simulation([projection], Bands.settings).distributions(
        of: quantities, cancellation: cancellation)
    else { return nil }
    var distributions: [Int: Distribution] = [:]
    for (year, distribution) in zip(years, found) { distributions[year] = distribution }
    return Bands(key: key, distributions: distributions)
  }

  /// By what is asked for; the projection follows from it.
  public static func == (left: BandRequest, right: BandRequest) -> Bool { left.key == right.key }

  /// As ``==(_:_:)``.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// The bands of a scenario's years in one measure.
public struct Bands: Sendable {
  let key: BandKey
  /// The distributions of the years that have a band.
  let distributions: [Int: Distribution]

  /// Paths and seed of the dashboard's bands; those of the commands' defaults.
  static let settings = Simulation.Settings()

  init(key: BandKey, distributions: [Int: Distribution]) {
    self.key = key
    self.distributions = distributions.filter { !$0.value.isConstant }
  }

  /// The distribution of a year; nil where it has no band.
  subscript(year: Int) -> Distribution? {
    distributions[year]
  }
}
