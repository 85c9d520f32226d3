import ParleyModel
import ParleyStore

/// Two scenarios side by side over the years they have in common.
struct ComparisonReport {
  /// One year, or the total.
  struct Row {
    /// nil for the total.
    let year: Int?
    let a: Double
    let b: ScenarioComparison.Unrounded
    let distribution: Distribution
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
    let measure = options.measures.first ?? .krw
    let comparison: ScenarioComparison
    do throws(ComparisonError) {
      comparison = try ScenarioComparison([a, b], measure: measure)
    } catch { throw Self.refusal(error) }
    let years = comparison.years
    unit = desk.unit(measure, a)
    (self.a, self.b, self.options) = (a, b, options)
    (self.measure, self.years) = (measure, years)
    let quantities: [Simulation.Quantity] =
      years.map {
        .difference(.value(0, measure, year: $0), .value(1, measure, year: $0))
      } + [
        .difference(.total(0, measure, years: years), .total(1, measure, years: years))
      ]
    var settings = options.settings
    if options.format.isTable { settings.hasIntervals = true }
    let progress = ProgressLine(surroundings)
    defer { progress.finish() }
    let found: [Distribution?]
    do throws(Simulation.Failure) {
      found = try Simulation([a, b], settings).distributions(
        of: quantities, progress: { progress.report($0) })
    } catch { throw ScenarioDesk.refusal(error) }
    rows = zip(years.map(Optional.init) + [nil], found).compactMap { year, distribution in
      guard let distribution, let left = comparison.unrounded(0, in: year),
        let right = comparison.unrounded(1, in: year)
      else { return nil }
      return Row(year: year, a: left.value, b: right, distribution: distribution)
    }
  }

  /// Why the two cannot be compared.
  private static func refusal(_ error: ComparisonError) -> ScenarioDesk.Refusal {
    switch error {
    case .figure(let error, _, let id): return ScenarioDesk.refusal(error, id)
    case .noYearInCommon(let all):
      let spans = all.map { "\($0.years.lowerBound) to \($0.years.upperBound)" as Phrase }
      return ScenarioDesk.Refusal(
        .failed, error.message,
        "The first has \(spans.first ?? ""), the second \(spans.last ?? "").")
    case .pricesOfDifferentYears(let all):
      let years = all.map { $0.year.map { "\($0)" as Phrase } ?? "none" }
      let (a, b) = (years.first ?? "", years.last ?? "")
      return ScenarioDesk.Refusal(
        .failed, "the two scenarios count in prices of different years, \(a) and \(b)",
        "Give both the same price_year, or compare another measure.")
    }
  }

  /// Whether one of the two rests on private papers.
  var isPrivate: Bool { a.isPrivate || b.isPrivate }

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
          ("a", .number(row.a)), ("b", .number(row.b.value)),
          ("difference", .number(row.b.difference)), ("percent", .optional(row.b.percent)),
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
        plain(row.a, decimals), plain(row.b.value, decimals), plain(row.b.difference, decimals),
        row.b.percent.map { plain($0, 1) } ?? "",
      ] + row.distribution.percentiles.map { plain($0, decimals) }
        + [plain(row.distribution.positiveShare, 4)]
    }
  }

  var table: FigureTable {
    var table = FigureTable(
      title: say(
        "B \(b.scenario.id) less A \(a.scenario.id)  (\(measure.heading(unit: unit)))"),
      lead: [
        "A: \(a.scenario.title)", "B: \(b.scenario.title)",
        say(
          """
          \(options.pathsAndSeed), the same shocks for both: the band is the band of the difference.
          """),
      ],
      columns: [.init("year")]
        + ["A", "B", "B - A", "%", "5 %", "25 %", "50 %", "75 %", "95 %", "P(B > A)"]
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
          row.year.map(String.init) ?? say("total"), Rounded.plain(row.a, measure.decimals),
          Rounded.plain(row.b.value, measure.decimals),
          Rounded.signed(row.b.difference, measure.decimals),
          row.b.percent.map { "\(Rounded.signed($0, 1)) %" } ?? "",
        ] + band + ["\(Rounded.plain(row.distribution.positiveShare * 100, 1)) %"])
    }
    if let total = rows.last, measure.isShare == false {
      let amount = FigureText.amount(
        Rounded.plain(abs(total.b.difference), measure.decimals), unit: unit)
      let (first, last) = (years.lowerBound, years.upperBound)
      let sentence: Phrase =
        if Rounded.decimal(total.b.difference, measure.decimals)?.coefficient == 0 {
          "B costs as much as A over \(first)-\(last), the years both have."
        } else if total.b.difference < 0 {
          "B costs \(amount) less than A over \(first)-\(last), the years both have."
        } else {
          "B costs \(amount) more than A over \(first)-\(last), the years both have."
        }
      table.notes.append(say(sentence))
    }
    return table.withoutEmptyColumns()
  }
}
