/// The value of one setting with which a figure of the central case reaches a target.
public struct GoalSeek: Sendable {
  /// What is to be reached.
  public struct Target: Hashable, Sendable {
    /// The measure of the figure.
    public var measure: Measure
    /// The year; nil for the total.
    public var year: Int?
    /// The years of the total; nil for all of the scenario's.
    public var years: ClosedRange<Int>?
    /// The value wanted, in the unit of the measure.
    public var value: Double

    /// Makes a target; see the properties.
    public init(
      measure: Measure, year: Int?, years: ClosedRange<Int>? = nil, value: Double
    ) {
      self.measure = measure
      self.year = year
      self.years = years
      self.value = value
    }

    /// Reads `[MEASURE.](YEAR|total)=N`, as `total=8000` or `usd.2030=1200`; nil when it is none.
    public init?(_ text: String) {
      let sides = text.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let value = Double(sides[1]), value.isFinite else { return nil }
      let names = sides[0].split(separator: ".", omittingEmptySubsequences: false)
      guard let last = names.last, names.count <= 2 else { return nil }
      var measure = Measure.krw
      if names.count == 2 {
        guard let named = Measure(name: String(names[0])) else { return nil }
        measure = named
      }
      guard last == "total" || Int(last) != nil else { return nil }
      self.init(measure: measure, year: Int(last), value: value)
    }
  }

  /// The setting's value, in full.
  public let value: Double
  /// The figure of the unrounded central case with it.
  public let reached: Double
  /// The figure of the central case as published conventions round it.
  public let rounded: Double
  /// The values between which the solution was found.
  public let between: ClosedRange<Double>

  /// Why there is no solution.
  public enum Failure: Error, Hashable, Sendable {
    /// The scenario does not state that number.
    case unknownKey
    /// The figure cannot be computed.
    case projection(ProjectionError)
    /// The setting does not change the figure.
    case noEffect
    /// The figure never reaches the target; it stays between these.
    case outOfReach(ClosedRange<Double>)
    /// The setting takes whole numbers only, and none of them meets the target; the nearest ones.
    case onlyWhole
  }

  /// Solves.
  ///
  /// - Throws: ``Failure``; a year that the scenario does not have is one without a term.
  public init(
    _ scenario: Scenario, vary key: ScenarioKey, to target: Target, inputs: ProjectionInputs,
    scenarios: [String: Scenario]
  ) throws(Failure) {
    guard let start = scenario[key] else { throw .unknownKey }
    guard !key.isWhole else { throw .onlyWhole }
    if let year = target.year, !scenario.years.contains(year) {
      throw .projection(.yearWithoutTerm(year))
    }
    func figure(_ value: Double) throws(Failure) -> Double {
      var changed = scenario
      changed[key] = value
      return try Self.unrounded(changed, target, inputs, scenarios) - target.value
    }
    let (low, high) = try Self.bracket(start, in: key.range, figure: figure)
    let root = try Self.root(between: low, and: high, figure: figure)
    value = root
    between = min(low, high)...max(low, high)
    reached = try figure(root) + target.value
    var changed = scenario
    changed[key] = root
    do throws(ProjectionError) {
      let projection = try Projection(of: changed, inputs: inputs, scenarios: scenarios)
      let measured = try projection.measured(target.measure, in: target.years)
      rounded =
        target.year.map { year in measured.years.first { $0.year == year }?.central ?? .nan }
        ?? measured.total.central
    } catch { throw .projection(error) }
  }

  private static func unrounded(
    _ scenario: Scenario, _ target: Target, _ inputs: ProjectionInputs,
    _ scenarios: [String: Scenario]
  ) throws(Failure) -> Double {
    let projection: Projection
    do throws(ProjectionError) {
      projection = try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
      // Says what is missing, where something is.
      _ = try projection.measured(target.measure, in: target.years)
    } catch { throw .projection(error) }
    let quantity =
      target.year.map { Simulation.Quantity.value(0, target.measure, year: $0) }
      ?? .total(0, target.measure, years: target.years ?? projection.years)
    let simulation = Simulation([projection], Simulation.Settings(paths: 1))
    guard let figure = simulation.unrounded([quantity]).first ?? nil, figure.isFinite else {
      throw .projection(.tooLarge(year: target.year ?? scenario.lastYear, site: .scenario))
    }
    return figure
  }

  /// Two values of the setting between which the figure crosses the target, as near to where the
  /// setting stands as steps that double find them.
  private static func bracket(
    _ start: Double, in range: ClosedRange<Double>, figure: (Double) throws(Failure) -> Double
  ) throws(Failure) -> (Double, Double) {
    let first = try figure(start)
    if first == 0 { return (start, start) }
    var seen = first...first
    var step = max(abs(start) / 64, 0.01)
    var (below, above) = (start, start)
    var isEffective = false
    for _ in 0..<60 {
      for isUp in [false, true] {
        let from = isUp ? above : below
        let to = min(max(isUp ? from + step : from - step, range.lowerBound), range.upperBound)
        guard to != from else { continue }
        // Beyond some value the figure cannot be computed; the search ends there.
        guard let value = try? figure(to), value.isFinite else { continue }
        if value != first { isEffective = true }
        if (value < 0) != (first < 0) || value == 0 { return (from, to) }
        seen = min(seen.lowerBound, value)...max(seen.upperBound, value)
        if isUp { above = to } else { below = to }
      }
      step *= 2
    }
    guard isEffective else { throw .noEffect }
    throw .outOfReach(seen)
  }

  /// Halves the interval until nothing lies between its ends.
  private static func root(
    between low: Double, and high: Double, figure: (Double) throws(Failure) -> Double
  ) throws(Failure) -> Double {
    var (low, high) = (low, high)
    let atLow = try figure(low)
    if atLow == 0 { return low }
    let isLowBelow = atLow < 0
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle != low, middle != high else { break }
      let value = try figure(middle)
      if value == 0 { return middle }
      if (value < 0) == isLowBelow { low = middle } else { high = middle }
    }
    return abs(try figure(low)) <= abs(try figure(high)) ? low : high
  }
}
