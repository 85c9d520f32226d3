/// Two scenarios under one value of a driver in all years that are not published.
struct ConstantDriver {
  let scenarios: [Scenario]
  let driver: Driver
  let measure: Measure
  let inputs: ProjectionInputs
  let others: [String: Scenario]

  /// The years that have the value: from the first that is not published to the last that a payment,
  /// an index or the price year reads.
  var years: ClosedRange<Int> {
    let last = scenarios.map { max($0.lastYear, $0.assumptions.priceYear ?? $0.lastYear) }
    let first = inputs.published.lastYear(of: driver).map { $0 + 1 } ?? Self.earliest(scenarios)
    return first...max(first, last.max() ?? first)
  }

  /// Where nothing is published: the first year that a rule or the price level can read.
  private static func earliest(_ scenarios: [Scenario]) -> Int {
    scenarios.map { scenario in
      let lag = scenario.terms.map(\.lag).max() ?? 0
      let first = scenario.firstYear - lag
      return min(first, scenario.assumptions.priceYear ?? first)
    }.min() ?? 0
  }

  /// The driver's mean under A's assumptions, of the exchange rate the last published value; nil
  /// where none is published.
  var mean: Double? {
    if let process = scenarios.first?.assumptions[rate: driver] { return process.mean }
    return inputs.published.lastYear(of: driver).flatMap {
      inputs.published.value(of: driver, $0)
    }
  }

  /// Between two of the values no rule bends, so that wide steps miss nothing that matters.
  private static let steps = 30

  /// The values to try, ascending: evenly spaced ones, and those at which a rule bends.
  func values(in range: ClosedRange<Double>, and mean: Double) -> [Double] {
    let step = (range.upperBound - range.lowerBound) / Double(Self.steps)
    var values = Set((0...Self.steps).map { range.lowerBound + Double($0) * step })
    values.insert(mean)
    for term in scenarios.flatMap(\.terms) where term.index.driver == driver {
      for bound in [term.cap, term.floor].compactMap(\.self) { values.insert(bound - term.add) }
    }
    return values.filter(range.contains).sorted()
  }

  /// Both projections with the value.
  private func projections(at value: Double) throws(ComparisonError) -> [Projection] {
    var projections: [Projection] = []
    for (place, scenario) in scenarios.enumerated() {
      var changed = scenario
      for year in years { changed.assumptions.paths[driver, default: [:]][year] = value }
      do throws(ProjectionError) {
        projections.append(try Projection(of: changed, inputs: inputs, scenarios: others))
      } catch { throw .figure(error, column: place, id: scenario.id) }
    }
    return projections
  }

  /// Both side by side with the value.
  func comparison(at value: Double) throws(ComparisonError) -> ScenarioComparison {
    try ScenarioComparison(projections(at: value), measure: measure)
  }

  /// The unrounded totals with the value, A first; nil where they cannot be computed.
  func totals(at value: Double) -> (a: Double, b: Double)? {
    guard let projections = try? projections(at: value),
      case let first = projections.map(\.years.lowerBound).max() ?? 0,
      case let last = projections.map(\.years.upperBound).min() ?? 0, first <= last
    else { return nil }
    let totals = Simulation(projections, Simulation.Settings(paths: 1)).unrounded(
      projections.indices.map { .total($0, measure, years: first...last) })
    guard let a = totals[0], let b = totals[1], a.isFinite, b.isFinite else { return nil }
    return (a, b)
  }

  /// B less A with the value, zero where only the last places of binary fractions differ.
  func difference(at value: Double) -> Double? {
    totals(at: value).map { a, b in
      abs(b - a) <= 1e-12 * (abs(a) + abs(b)) ? 0 : b - a
    }
  }

  /// The value rounded to 0.01, with both totals and what they rest on.
  func figure(at value: Double) -> Figure? {
    guard let rounded = Rounded.decimal(value, 2), let totals = totals(at: value),
      let comparison = try? comparison(at: value), let own = comparison.total(0)?.figure,
      let other = comparison.total(1)?.figure
    else { return nil }
    let unit = driver == .fx ? "" : " %"
    let (first, last) = (comparison.years.lowerBound, comparison.years.upperBound)
    let a = "\(scenarios[0].id) \(Rounded.plain(totals.a, measure.decimals))"
    let b = "\(scenarios[1].id) \(Rounded.plain(totals.b, measure.decimals))"
    let formula: Phrase = """
      \(driver.title) \(rounded.grouped)\(unit) in every year from \(years.lowerBound): \
      \(a) = \(b) over \(first)-\(last), unrounded central case
      """
    var provenance = Provenance.computed(formula, from: [own.provenance, other.provenance])
    provenance.isProjected = true
    return Figure(rounded, driver == .fx ? .perUSD : .percent, provenance)
  }
}
