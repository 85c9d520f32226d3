/// Projections side by side over the years they have in common; the first, A, is what the others
/// are measured by.
///
/// All of them are of one workspace. Columns are counted from 0; one that is not there has no
/// figure.
public struct ScenarioComparison: Sendable {
  /// The projections, A first.
  public let projections: [Projection]
  /// What the figures count.
  public let measure: Measure
  /// The years all of them have.
  public let years: ClosedRange<Int>
  /// The first year whose GDP is on the newer base, where that falls inside ``years``; else nil.
  /// Shares of GDP before it and from it on are not comparable.
  public let breakYear: Int?

  let columns: [Column]

  /// One projection over the years in common.
  struct Column: Sendable {
    let measured: MeasuredProjection
    /// What each year's payment rests on, whatever the measure.
    let payments: [Provenance]
    /// One for each year; nil for one too large to write.
    let figures: [Figure?]
    let total: Figure?

    /// - Parameter payments: What the payments rest on, where that is known already.
    init(
      _ projection: Projection, _ measure: Measure, _ years: ClosedRange<Int>,
      payments known: [Provenance]? = nil
    ) throws(ProjectionError) {
      let measured = try projection.measured(measure, in: years)
      let own = projection.payments.filter { years.contains($0.year) }
      let payments = known ?? own.map { projection.provenance(of: $0, segment: 0) }
      var figures: [Figure?] = []
      var grounds: [Provenance] = []
      for (place, payment) in own.enumerated() {
        let provenance =
          measure == .krw
          ? payments[place] : projection.division(measure, payment, from: payments[place])
        let value = Rounded.decimal(measured.years[place].central, measure.decimals)
        figures.append(value.map { Figure($0, Unit(measure), provenance) })
        grounds.append(provenance)
      }
      self.measured = measured
      self.payments = payments
      self.figures = figures
      total = projection.total(measured, .central, from: grounds)
    }
  }

  /// Compares projections.
  ///
  /// - Throws: ``ComparisonError``: no year in common, prices of different years in
  ///   ``Measure/real``, or a figure that cannot be computed.
  /// - Precondition: At least one projection.
  public init(_ projections: [Projection], measure: Measure) throws(ComparisonError) {
    precondition(!projections.isEmpty, "a comparison has at least one projection")
    let first = projections.map(\.years.lowerBound).max() ?? 0
    let last = projections.map(\.years.upperBound).min() ?? 0
    guard first <= last else {
      throw .noYearInCommon(projections.map { .init(id: $0.scenario.id, years: $0.years) })
    }
    if measure == .real, Set(projections.map(\.priceYear)).count > 1 {
      throw .pricesOfDifferentYears(
        projections.map { .init(id: $0.scenario.id, year: $0.priceYear) })
    }
    var columns: [Column] = []
    for (place, projection) in projections.enumerated() {
      do throws(ProjectionError) {
        columns.append(try Column(projection, measure, first...last))
      } catch { throw .figure(error, column: place, id: projection.scenario.id) }
    }
    self.projections = projections
    self.measure = measure
    self.columns = columns
    years = first...last
    let newer = projections.first?.course.published.gdpBreak
    breakYear = newer.flatMap { first < $0 && $0 <= last ? $0 : nil }
  }

  /// Whether shares of GDP of some years in common are not comparable with those of others: the
  /// base of the GDP changes between them. Never in another measure.
  public var hasBreak: Bool { measure == .gdpShare && breakYear != nil }

  /// A year's figure with how firmly it stands; nil outside ``years``.
  public func figure(_ column: Int, in year: Int) -> (figure: Figure, state: YearState)? {
    guard columns.indices.contains(column), let place = place(of: year),
      let figure = columns[column].figures[place]
    else { return nil }
    return (figure, columns[column].measured.years[place].state)
  }

  /// The total over ``years`` with how firmly its least firm year stands; for shares the sum of the
  /// payments over that of the budgets or GDPs.
  public func total(_ column: Int) -> (figure: Figure, state: YearState)? {
    guard columns.indices.contains(column), let figure = columns[column].total else { return nil }
    return (figure, columns[column].measured.total.state)
  }

  /// As ``total(_:)``, in another measure; nil where that has no figure in one of the years.
  public func total(
    _ column: Int, in measure: Measure
  ) -> (figure: Figure, state: YearState)? {
    if measure == self.measure { return total(column) }
    guard columns.indices.contains(column),
      let other = try? Column(
        projections[column], measure, years, payments: columns[column].payments),
      let figure = other.total
    else { return nil }
    return (figure, other.measured.total.state)
  }

  /// The place of a year among those in common; nil for another one.
  func place(of year: Int) -> Int? {
    years.contains(year) ? year - years.lowerBound : nil
  }
}
