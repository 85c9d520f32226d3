/// Many paths of several projections with the same shocks, and how quantities are distributed over
/// them.
///
/// A shock depends on seed, path and year alone: the first paths of a long run are those of a short
/// one, and neither the number of threads nor that of projections changes a figure.
public struct Simulation: Sendable {
  /// A figure whose distribution is wanted.
  public enum Quantity: Hashable, Sendable {
    /// A year of a projection, by its place, in a measure.
    case value(Int, Measure, year: Int)
    /// The total of years of a projection in a measure.
    case total(Int, Measure, years: ClosedRange<Int>)
    /// The second quantity less the first, path by path.
    indirect case difference(Quantity, Quantity)
    /// By how much the index of a year exceeds the cap, a fraction of one; its
    /// ``Distribution/positiveShare`` is the probability that the cap binds.
    case excessOverCap(Int, year: Int)
  }

  /// How a simulation is run.
  public struct Settings: Hashable, Sendable {
    /// How many paths; 1 or more.
    public var paths: Int
    /// What the random numbers begin with.
    public var seed: UInt64
    /// Whether each percentile comes with its sampling interval.
    public var hasIntervals: Bool
    /// On how many threads; nil for one a processor.
    public var threads: Int?

    /// The settings commands use unless told otherwise.
    public init(
      paths: Int = 10_000, seed: UInt64 = 1, hasIntervals: Bool = false, threads: Int? = nil
    ) {
      self.paths = paths
      self.seed = seed
      self.hasIntervals = hasIntervals
      self.threads = threads
    }
  }

  /// Why a run gave nothing.
  public enum Failure: Error, Hashable, Sendable {
    /// Somebody asked it to stop.
    case cancelled
    /// There is not enough memory for so many paths.
    case outOfMemory
  }

  private let projections: [Projection]
  private let settings: Settings

  /// Makes a simulation; nothing is computed before ``distributions(of:cancellation:progress:)``.
  ///
  /// - Precondition: At least one path.
  public init(_ projections: [Projection], _ settings: Settings) {
    precondition(settings.paths > 0, "a simulation has at least one path")
    self.projections = projections
    self.settings = settings
  }

  /// The distributions of quantities, in their order; nil for an excess over a cap that is none.
  ///
  /// - Parameter progress: Called now and then from any thread with the share that is done, 0 to 1.
  public func distributions(
    of quantities: [Quantity], cancellation: Cancellation = Cancellation(),
    progress: (@Sendable (Double) -> Void)? = nil
  ) throws(Failure) -> [Distribution?] {
    var builder = self.builder(for: quantities, isDeterministic: false)
    let expressions = quantities.map { expression(of: $0, &builder) }
    for expression in expressions.compactMap(\.self) where expression.constant == nil {
      builder.keep(expression)
    }
    let run = SimulationRun(
      builder.program, settings, cancellation: cancellation, progress: progress)
    return try run.distributions(of: expressions)
  }

  /// The quantities without shocks and without rounding: the unrounded central case.
  public func unrounded(_ quantities: [Quantity]) -> [Double?] {
    var builder = self.builder(for: quantities, isDeterministic: true)
    return quantities.map { expression(of: $0, &builder)?.constant }
  }

  private func builder(
    for quantities: [Quantity], isDeterministic: Bool
  ) -> PathProgramBuilder {
    var measures = [Set<Measure>](repeating: [], count: projections.count)
    func note(_ quantity: Quantity) {
      switch quantity {
      case .value(let place, let measure, _), .total(let place, let measure, _):
        measures[place].insert(measure)
      case .difference(let first, let second):
        note(first)
        note(second)
      case .excessOverCap: break
      }
    }
    for quantity in quantities { note(quantity) }
    let needs = zip(projections, measures).map { DriverNeeds(of: $0, measures: $1) }
    return PathProgramBuilder(projections, needs: needs, isDeterministic: isDeterministic)
  }

  private func expression(
    of quantity: Quantity, _ builder: inout PathProgramBuilder
  ) -> PathProgram.Expression? {
    switch quantity {
    case .value(let place, let measure, let year): return builder.value(place, measure, year)
    case .total(let place, let measure, let years): return builder.total(place, measure, years)
    case .difference(let first, let second):
      guard let first = expression(of: first, &builder),
        let second = expression(of: second, &builder)
      else { return nil }
      return .difference(first, second)
    case .excessOverCap(let place, let year): return builder.excessOverCap(place, year)
    }
  }
}
