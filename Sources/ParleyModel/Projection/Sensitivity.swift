/// Which assumption or setting moves the total most: each of them moved alone, down and up.
public struct Sensitivity: Sendable {
  /// One assumption or setting, the most telling first; those without effect last.
  public let rows: [Row]
  /// The total as the scenario stands.
  public let total: Double

  /// One assumption or setting.
  public struct Row: Sendable {
    /// Which one.
    public let key: ScenarioKey
    /// The value moved down, and up.
    public let low, high: Double
    /// The total of the central case with each of them.
    public let totalLow, totalHigh: Double
    /// What it was moved by, in words: `one standard deviation`, `one point`.
    public let step: Phrase

    /// The total as the scenario stands.
    let central: Double

    /// How far apart the totals are, that of the scenario as it stands among them: a number that
    /// lowers the total whichever way it is moved moves it all the same.
    public var spread: Double {
      max(totalLow, totalHigh, central) - min(totalLow, totalHigh, central)
    }
  }

  /// Moves every number of a scenario.
  ///
  /// - Parameter years: The years the total is of; nil for all of them.
  /// - Throws: ``ProjectionError`` where the scenario itself cannot be computed; a number whose moved
  ///   value cannot be is left where the scenario has it.
  public init(
    _ scenario: Scenario, measure: Measure, in years: ClosedRange<Int>? = nil,
    inputs: ProjectionInputs, scenarios: [String: Scenario]
  ) throws(ProjectionError) {
    func total(_ scenario: Scenario) throws(ProjectionError) -> Double {
      let projection = try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
      return try projection.measured(measure, in: years).total.central
    }
    let central = try total(scenario)
    self.total = central
    var rows: [Row] = []
    for key in scenario.keys {
      guard let value = scenario[key], let step = Self.step(of: key, value, scenario) else {
        continue
      }
      func moved(by amount: Double) -> (value: Double, total: Double) {
        var changed = scenario
        changed[key] = min(max(value + amount, key.range.lowerBound), key.range.upperBound)
        guard let moved = changed[key], let sum = try? total(changed) else {
          return (value, central)
        }
        return (moved, sum)
      }
      let (low, high) = (moved(by: -step.amount), moved(by: step.amount))
      rows.append(
        Row(
          key: key, low: low.value, high: high.value, totalLow: low.total, totalHigh: high.total,
          step: step.words, central: central))
    }
    // The order of the keys decides between equals.
    self.rows = rows.enumerated().sorted {
      ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset)
    }.map(\.element)
  }

  /// By how much a number is moved; nil for one that the central case does not know.
  private static func step(
    of key: ScenarioKey, _ value: Double, _ scenario: Scenario
  ) -> (amount: Double, words: Phrase)? {
    switch key {
    case .opening(.change), .term(_, .add), .term(_, .cap), .term(_, .floor), .term(_, .rate):
      return (1, "one point")
    case .opening, .amount: return (abs(value) / 100, "one per cent of it")
    case .term(_, .lag): return (1, "one year")
    case .process(let driver, .mean), .process(let driver, .drift):
      return (scenario.assumptions.standardDeviation(of: driver), "one standard deviation")
    case .process(_, .persistence): return (0.1, "0.1")
    case .process(_, .sd): return nil
    case .path(let driver, _):
      let sd = scenario.assumptions.standardDeviation(of: driver)
      return (driver == .fx ? value * sd / 100 : sd, "one standard deviation")
    }
  }
}
