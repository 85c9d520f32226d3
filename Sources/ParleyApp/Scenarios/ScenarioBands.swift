public import ParleyModel

/// The bands of a comparison, and what they belong to; those of anything else are never drawn.
public struct ScenarioBands: Sendable {
  /// What bands belong to.
  public struct Key: Hashable, Sendable {
    /// Counts what follows from the columns, whatever changed: settings, files, the day.
    let revision: Int
  }

  let key: Key
  let bands: ComparisonBands
  /// For each column the price rise at which it costs what A does; nil for A.
  let breakEvens: [BreakEven?]
}

/// A simulation the scenarios screen waits for.
public struct ScenarioBandRequest: Hashable, Sendable {
  let key: ScenarioBands.Key
  private let comparison: ScenarioComparison
  private let context: SettingContext

  init(_ key: ScenarioBands.Key, _ comparison: ScenarioComparison, in context: SettingContext) {
    self.key = key
    self.comparison = comparison
    self.context = context
  }

  /// Runs the simulation.
  ///
  /// - Returns: The bands; nil when it was cancelled or there is no memory for it.
  public func run(cancellation: Cancellation = Cancellation()) -> ScenarioBands? {
    guard
      let bands = ComparisonBands(
        of: comparison, settings: Bands.settings, cancellation: cancellation)
    else { return nil }
    let scenarios = comparison.projections.map(\.scenario)
    var breakEvens: [BreakEven?] = [nil]
    for scenario in scenarios.dropFirst() {
      if cancellation.isCancelled { return nil }
      breakEvens.append(context.breakEven(scenarios[0], scenario, measure: comparison.measure))
    }
    return ScenarioBands(key: key, bands: bands, breakEvens: breakEvens)
  }

  /// By what is asked for; the comparison follows from it.
  public static func == (left: ScenarioBandRequest, right: ScenarioBandRequest) -> Bool {
    left.key == right.key
  }

  /// As ``==(_:_:)``.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
