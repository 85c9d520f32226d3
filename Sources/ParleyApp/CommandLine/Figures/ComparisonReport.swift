import ParleyModel
import ParleyStore

/// Two scenarios side by side over the years they have in common.
struct ComparisonReport {
  /// One year, or the total.
  struct Row {
    /// nil for the total.
    let year: Int?
    let a: Double
    let b: Double
    let distribution: Distribution

    var difference: Double { b - a }
    /// The difference as a share of A, per cent; nil where A is zero.
    var percent: Double? { a == 0 ? nil : 100 * (b - a) / a }
  }

  let a: Projection
  let b: Projection
  let measure: Measure
  let unit: String
  let years: ClosedRange<Int>
  let rows: [Row]
  let options: FigureOptions

  init(
    _ a: Projection, _ b: Projection, options: FigureOptions, desk: ScenarioDesk,
    _ surroundings: Surroundings
  ) throws(ScenarioDesk.Refusal) {
    let first = max(a.years.lowerBound, b.years.lowerBound)
    let last = min(a.years.upperBound, b.years.upperBound)
    guard first <= last else {
      throw ScenarioDesk.Refusal(
        status: .failed,
        text: "parley: '\(a.scenario.id)' and '\(b.scenario.id)' have no year in common\n"
          + "The first has \(a.years.lowerBound) to \(a.years.upperBound), the second "
          + "\(b.years.lowerBound) to \(b.years.upperBound).")
    }
    years = first...last
    if options.measures.first == .real, a.priceYear != b.priceYear {
      throw ScenarioDesk.Refusal(
        status: .failed,
        text: "parley: the two scenarios count in prices of different years, "
          + "\(a.priceYear.map(String.init) ?? "none") and \(b.priceYear.map(String.init) ?? "none")\n"
          + "Give both the same price_year, or compare another measure.")
    }
    measure = options.measures.first ?? .krw
    unit = desk.unit(measure, a)
    (self.a, self.b, self.options) = (a, b, options)
    let left = try desk.measured(a, measure, in: years)
    let right = try desk.measured(b, measure, in: years)
    let quantities: [Simulation.Quantity] =
      years.map { [measure] in
        .difference(.value(0, measure, year: $0), .value(1, measure, year: $0))
      } + [
        .difference(.total(0, measure, years: years), .total(1, measure, years: years))
      ]
    var settings = options.settings
    if options.format == .table || options.format == .markdown { settings.hasIntervals = true }
    let progress = ProgressLine(surroundings)
    defer { progress.finish() }
    let found: [Distribution?]
    do throws(Simulation.Failure) {
      found = try Simulation([a, b], settings).distributions(
        of: quantities, progress: { progress.report($0) })
    } catch { throw ScenarioDesk.refusal(error) }
    let pairs =
      zip(left.years, right.years).map { (year: Optional($0.year), a: $0.central, b: $1.central) }
      + [(year: nil, a: left.total.central, b: right.total.central)]
    rows = zip(pairs, found).compactMap { pair, distribution in
      distribution.map { Row(year: pair.year, a: pair.a, b: pair.b, distribution: $0) }
    }
  }

  var json: JSON {
    .object([
      ("a", .string(a.scenario.id)), ("b", .string(b.scenario.id)),
      ("measure", .string(measure.name)), ("unit", .string(unit)),
      ("years", .array(rows.dropLast().map { json(of: $0) })),
      ("total", rows.last.map { json(of: $0) } ?? .null),
    ])
  }

  private func json(of row: Row) -> JSON {
    .object(
      (row.year.map { [("year", .integer($0))] } ?? [])
        + [
          ("a", .number(row.a)), ("b", .number(row.b)), ("difference", .number(row.difference)),
          ("percent", .optional(row.percent)),
        ] + ProjectionReport.pairs(of: row.distribution, options)
        + [("p_b_greater", .number(row.distribution.positiveShare))])
  }

  static let csvHeader =
    ["year", "a", "b", "measure", "unit", "value_a", "value_b", "difference", "percent"]
    + Distribution.names + ["p_b_greater"]

  var csvRows: [[String]] {
    rows.map { row in
      let decimals = measure.decimals
      func plain(_ number: Double, _ decimals: Int) -> String {
        Rounded.decimal(number, decimals)?.description ?? "\(number)"
      }
      return [
        row.year.map(String.init) ?? "total", a.scenario.id, b.scenario.id, measure.name, unit,
        plain(row.a, decimals), plain(row.b, decimals), plain(row.difference, decimals),
        row.percent.map { plain($0, 1) } ?? "",
      ] + row.distribution.percentiles.map { plain($0, decimals) }
        + [plain(row.distribution.positiveShare, 4)]
    }
  }

  var table: FigureTable {
    var table = FigureTable(
      title: "B \(b.scenario.id) less A \(a.scenario.id)  (\(measure.heading(unit: unit)))",
      lead: [
        "A: \(a.scenario.title)", "B: \(b.scenario.title)",
        "\(options.pathsAndSeed), the same shocks for both: the band is the band of the difference.",
      ],
      columns: ["year", "A", "B", "B - A", "%", "5 %", "25 %", "50 %", "75 %", "95 %", "P(B > A)"]
        .map { .init(title: $0) })
    for row in rows {
      let band =
        row.distribution.isConstant
        ? ["", "", "", "", ""]
        : zip(row.distribution.percentiles, row.distribution.intervals).map {
          PercentileText.text($0, $1, decimals: measure.decimals)
        }
      table.rows.append(
        [
          row.year.map(String.init) ?? "total", Rounded.plain(row.a, measure.decimals),
          Rounded.plain(row.b, measure.decimals),
          Rounded.signed(row.difference, measure.decimals),
          row.percent.map { "\(Rounded.signed($0, 1)) %" } ?? "",
        ] + band + ["\(Rounded.plain(row.distribution.positiveShare * 100, 1)) %"])
    }
    if let total = rows.last, measure.isShare == false {
      let amount = FigureText.amount(
        Rounded.plain(abs(total.difference), measure.decimals), unit: unit)
      let order =
        Rounded.decimal(total.difference, measure.decimals)?.coefficient == 0
        ? "as much as" : "\(amount) \(total.difference < 0 ? "less" : "more") than"
      table.notes.append(
        "B costs \(order) A over \(years.lowerBound)-\(years.upperBound), the years both have.")
    }
    return table.withoutEmptyColumns()
  }
}
