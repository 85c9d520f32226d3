/// What a simulation adds to a comparison: its bands, all on the same shocks, so that a difference
/// is one path by path and its band not the difference of two bands.
public struct ComparisonBands: Sendable {
  private let first: Int
  private let columns: [Column]

  private struct Column: Sendable {
    /// One for each year in common and, last, the total.
    var values: [Distribution?] = []
    /// As `values`; empty for A.
    var differences: [Distribution?] = []
    /// The share of the paths on which the cap binds, for each year.
    var caps: [Double?] = []
  }

  /// Runs the simulation of a comparison.
  ///
  /// - Returns: nil when it was cancelled or there is no memory for it.
  public init?(
    of comparison: ScenarioComparison, settings: Simulation.Settings = Simulation.Settings(),
    cancellation: Cancellation = Cancellation()
  ) {
    let (years, measure) = (comparison.years, comparison.measure)
    func values(_ column: Int) -> [Simulation.Quantity] {
      years.map { .value(column, measure, year: $0) } + [.total(column, measure, years: years)]
    }
    var quantities: [Simulation.Quantity] = []
    for (column, projection) in comparison.projections.enumerated() {
      quantities += values(column)
      if column > 0 {
        quantities += zip(values(0), values(column)).map { .difference($0, $1) }
      }
      quantities += years.filter { projection.hasOpenCap($0) }
        .map { .excessOverCap(column, year: $0) }
    }
    guard
      let found = try? Simulation(comparison.projections, settings).distributions(
        of: quantities, cancellation: cancellation)
    else { return nil }
    var rest = found[...]
    func take(_ count: Int) -> [Distribution?] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    var columns: [Column] = []
    for (column, projection) in comparison.projections.enumerated() {
      var own = Column()
      own.values = take(years.count + 1)
      if column > 0 { own.differences = take(years.count + 1) }
      own.caps = years.map { year in
        projection.hasOpenCap(year)
          ? take(1).first.flatMap { $0?.positiveShare } : projection.publishedCapShare(year)
      }
      columns.append(own)
    }
    self.columns = columns
    first = years.lowerBound
  }

  /// The band of a year; nil where the figure is the same on every path, or is not there.
  public subscript(column: Int, year: Int) -> Distribution? {
    open(\.values, column, year)
  }

  /// The band of the total; nil where that is the same on every path.
  public func total(_ column: Int) -> Distribution? { open(\.values, column, nil) }

  /// What a column is less A, path by path; nil for A itself.
  ///
  /// One that is the same on every path is given too, as ``Distribution/isConstant`` says: its
  /// ``Distribution/positiveShare`` is then 0 or 1.
  ///
  /// - Parameter year: nil for the total.
  public func difference(_ column: Int, in year: Int?) -> Distribution? {
    found(\.differences, column, year)
  }

  /// The share of the paths on which the cap binds, 0 or 1 where the index is published; nil where
  /// the year's term has no cap or no index.
  public func capBinds(_ column: Int, in year: Int) -> Double? {
    guard columns.indices.contains(column), columns[column].caps.indices.contains(year - first)
    else { return nil }
    return columns[column].caps[year - first]
  }

  private func open(
    _ part: KeyPath<Column, [Distribution?]>, _ column: Int, _ year: Int?
  ) -> Distribution? {
    found(part, column, year).flatMap { $0.isConstant ? nil : $0 }
  }

  private func found(
    _ part: KeyPath<Column, [Distribution?]>, _ column: Int, _ year: Int?
  ) -> Distribution? {
    guard columns.indices.contains(column) else { return nil }
    let all = columns[column][keyPath: part]
    guard let year else { return all.last ?? nil }
    let place = year - first
    return all.dropLast().indices.contains(place) ? all[place] : nil
  }
}

extension Projection {
  /// Whether a year's cap can bind and the index it is laid on is not published yet.
  fileprivate func hasOpenCap(_ year: Int) -> Bool {
    hasCap(year) && rise(year).map { !isPublished($0) } ?? false
  }

  /// 0 or 1 where a year's cap is laid on a published index, as the published convention counts it;
  /// else nil.
  fileprivate func publishedCapShare(_ year: Int) -> Double? {
    guard hasCap(year), let rise = rise(year), isPublished(rise) else { return nil }
    return rise.bound == .cap ? 1 : 0
  }

  private func rise(_ year: Int) -> AppliedRule.Rise? {
    guard case .rise(let rise)? = segments[0].payment(year)?.rule else { return nil }
    return rise
  }

  private func isPublished(_ rise: AppliedRule.Rise) -> Bool {
    guard let driver = scenario.terms[rise.term].index.driver else { return false }
    return course.value(driver, rise.indexYear)?.state == .set
  }
}
