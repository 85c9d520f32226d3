import ParleyModel

/// What the chart draws: the payments of record and a scenario's years, in one measure.
struct ChartSeries: Sendable {
  /// One year of a line.
  struct Point: Sendable {
    let year: Int
    /// The figure before it is rounded, for drawing and rises; ``figure`` is the one that is written.
    let value: Double
    let figure: Figure
    let state: YearState
    /// The row of the record; nil for a year of the scenario.
    let payment: Payment?

    /// Whether the point is of the scenario and not of the record.
    var isProjected: Bool { payment == nil }
  }

  let measure: Measure
  /// The agreed payments, by year.
  let record: [Point]
  /// The scenario's years that the record does not say the same of, by year.
  let projected: [Point]
  /// The years that have a point, ascending.
  let pointYears: [Int]
  /// The scenario, as lists name it; nil when none is shown.
  let scenarioID: String?
  /// The first year that is not comparable with the one before, as its GDP is on a newer base; nil
  /// where all are.
  let breakYear: Int?

  static let empty = ChartSeries()

  private init() {
    measure = .krw
    record = []
    projected = []
    pointYears = []
    scenarioID = nil
    breakYear = nil
  }

  /// The lines of a state in a measure; a year that has no figure there is left out.
  init(_ projections: ShownProjections, record payments: [Payment], measure: Measure) {
    self.init(
      projections.selected, record: payments, by: projections.recordMeasures, measure: measure,
      gdpBreak: projections.gdpBreak)
  }

  /// The lines of a projection and of payments of record before and beside it.
  ///
  /// - Parameter gdpBreak: The first year whose GDP is on the newer base.
  init(
    _ projection: Projection?, record payments: [Payment], by measures: RecordMeasures,
    measure: Measure, gdpBreak: Int?
  ) {
    self.measure = measure
    scenarioID = projection?.scenario.id
    breakYear = measure == .gdpShare ? gdpBreak : nil
    var record: [Point] = []
    var projected: [Point] = []
    for payment in payments {
      guard let figure = measures.figure(of: payment, measure),
        let (value, state) = measures.value(of: payment, measure)
      else { continue }
      // Where the rate is not known yet, the scenario's point says the same with a band.
      if state > .agreed, projection?.value(measure, payment.year) != nil { continue }
      record.append(
        Point(year: payment.year, value: value, figure: figure, state: state, payment: payment))
    }
    let recorded = Set(record.map(\.year))
    if let projection {
      for year in projection.yearsWithFollowed {
        // What is on record is drawn by the record's line.
        if recorded.contains(year), projection.state(of: year) == .agreed { continue }
        guard let (figure, state) = projection.figure(measure, year),
          let value = projection.value(measure, year)
        else { continue }
        projected.append(
          Point(year: year, value: value, figure: figure, state: state, payment: nil))
      }
    }
    self.record = record
    self.projected = projected
    pointYears = Set(record.map(\.year) + projected.map(\.year)).sorted()
  }

  /// The years from the first to the last point; nil without any.
  var years: ClosedRange<Int>? {
    guard let first = pointYears.first, let last = pointYears.last else { return nil }
    return first...last
  }

  /// The point of a year: of the record, where it has one.
  func point(_ year: Int) -> Point? {
    Self.point(year, in: record) ?? Self.point(year, in: projected)
  }

  /// The scenario's point of a year.
  func projectedPoint(_ year: Int) -> Point? { Self.point(year, in: projected) }

  /// By index: to hand each point to a closure would copy all of it.
  private static func point(_ year: Int, in points: [Point]) -> Point? {
    points.indices.first { points[$0].year == year }.map { points[$0] }
  }

  /// All points by year, the record's first.
  var points: [Point] {
    (record + projected).enumerated().sorted {
      ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
    }.map(\.element)
  }

  /// The change of a point on the year before, in per cent; nil where that has no point.
  func rise(of point: Point) -> Figure? {
    let before =
      point.isProjected
      ? projectedPoint(point.year - 1) ?? self.point(point.year - 1) : self.point(point.year - 1)
    guard let before, point.year != breakYear,
      let change = change(of: point, on: before)
    else { return nil }
    let (now, base) = (point.figure.value.grouped, before.figure.value.grouped)
    let formula: Phrase = "\(now) / \(base) - 1 (\(point.year) on \(before.year))"
    return Figure(
      change, .percent,
      .computed(formula, from: [point.figure.provenance, before.figure.provenance]))
  }

  /// Payments are compared as they are published, to 0.1 bn; other measures before they are rounded.
  private func change(of point: Point, on before: Point) -> Decimal? {
    if measure == .krw { return point.figure.value.percentChange(from: before.figure.value) }
    guard before.value > 0 else { return nil }
    return Rounded.decimal((point.value / before.value - 1) * 100, 1)
  }
}
