/// The constant value of a driver's unpublished years at which two projections cost the same over
/// the years they have in common, in the unrounded central case.
///
/// The driver has the constant in every year that is not published, in both scenarios alike; the
/// paths they give it themselves are replaced in those years. Everything else stays as each has it.
public struct BreakEven: Sendable {
  /// What came of it.
  public enum Answer: Hashable, Sendable {
    /// They cost the same at this value. Unit: per cent; of ``Driver/fx`` currency per US dollar.
    ///
    /// Of several the nearest to the driver's mean under A's assumptions.
    case at(Double)
    /// They cost the same at every value tried.
    case always
    /// One costs less at every value tried: 0 for A, 1 for B.
    case never(cheaper: Int)
    /// The driver changes nothing of the difference; the cheaper one as in ``never(cheaper:)``.
    case noEffect(cheaper: Int)
    /// The two cannot be compared.
    case failed(ComparisonError)
  }

  /// What came of it, in full.
  public let answer: Answer
  /// The value rounded to 0.01, with what it rests on; nil where there is none.
  public let figure: Figure?
  /// The driver held constant.
  public let driver: Driver
  /// What the totals are counted in.
  public let measure: Measure
  /// The years in common; nil where there are none.
  public let years: ClosedRange<Int>?
  /// The years that have the constant where nothing is published for them.
  public let constantYears: ClosedRange<Int>
  /// The values tried, as ``range(of:_:)`` gives them.
  public let range: ClosedRange<Double>

  /// The values tried: per cent from -5 to 25; of ``Driver/fx`` a fifth to five times the last
  /// published value.
  public static func range(of driver: Driver, _ inputs: ProjectionInputs) -> ClosedRange<Double> {
    guard driver == .fx else { return -5...25 }
    let last = inputs.published.lastYear(of: .fx).flatMap { inputs.published.value(of: .fx, $0) }
    return last.map { $0 / 5...$0 * 5 } ?? 1...10_000
  }

  /// Looks for the value.
  ///
  /// Totals are compared on 31 values of ``range(of:_:)``, at the driver's mean and where a rule's
  /// cap or floor begins to hold; between two of them a difference that changes its sign twice is
  /// not seen.
  ///
  /// - Parameter scenarios: The scenarios they may follow, by id.
  public init(
    _ a: Scenario, _ b: Scenario, driver: Driver = .cpi, measure: Measure,
    inputs: ProjectionInputs, scenarios: [String: Scenario]
  ) {
    let pair = ConstantDriver(
      scenarios: [a, b], driver: driver, measure: measure, inputs: inputs, others: scenarios)
    self.driver = driver
    self.measure = measure
    constantYears = pair.years
    let range = Self.range(of: driver, inputs)
    self.range = range
    let mean = min(max(pair.mean ?? range.lowerBound, range.lowerBound), range.upperBound)
    do throws(ComparisonError) {
      years = try pair.comparison(at: mean).years
    } catch {
      years = nil
      (answer, figure) = (.failed(error), nil)
      return
    }
    let found = RootSearch(over: pair.values(in: range, and: mean)) { pair.difference(at: $0) }
    switch found.nearest(to: mean) {
    case .root(let value): answer = .at(value)
    case .zero: answer = .always
    case .constant(let isAbove): answer = .noEffect(cheaper: isAbove ? 0 : 1)
    case .oneSided(let isAbove): answer = .never(cheaper: isAbove ? 0 : 1)
    }
    if case .at(let value) = answer {
      figure = pair.figure(at: value)
    } else {
      figure = nil
    }
  }
}
