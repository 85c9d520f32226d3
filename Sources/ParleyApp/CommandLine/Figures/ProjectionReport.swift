import ParleyModel
import ParleyStore

/// One scenario with its central case and its distributions in the measures asked for.
struct ProjectionReport {
  /// One measure of the scenario.
  struct Section {
    let measure: Measure
    let unit: String
    let measured: MeasuredProjection
    /// The distributions of the years and, last, of the total.
    var distributions: [Distribution] = []
  }

  let projection: Projection
  let years: ClosedRange<Int>
  let options: FigureOptions
  /// The first year whose GDP is on a newer base; nil where all are on one.
  let gdpBreak: Int?
  private(set) var sections: [Section] = []
  /// The probability that the cap binds, by year.
  private(set) var capShares: [Int: Double] = [:]

  var id: String { projection.scenario.id }

  init(
    _ projection: Projection, years: ClosedRange<Int>, options: FigureOptions, desk: ScenarioDesk
  ) throws(ScenarioDesk.Refusal) {
    self.projection = projection
    self.years = years
    self.options = options
    gdpBreak = desk.inputs.gdpBreak
    for measure in options.measures {
      sections.append(
        Section(
          measure: measure, unit: desk.unit(measure, projection),
          measured: try desk.measured(projection, measure, in: years)))
    }
  }

  /// Fills in the distributions of several reports from one run.
  static func simulate(
    _ reports: inout [ProjectionReport], options: FigureOptions, _ surroundings: Surroundings
  ) throws(ScenarioDesk.Refusal) {
    var quantities: [Simulation.Quantity] = []
    for (place, report) in reports.enumerated() {
      for section in report.sections {
        quantities += report.years.map { .value(place, section.measure, year: $0) }
        quantities.append(.total(place, section.measure, years: report.years))
      }
      if options.hasCapShares { quantities += report.years.map { .excessOverCap(place, year: $0) } }
    }
    var settings = options.settings
    // Tables print the digits that the paths support.
    if options.format.isTable { settings.hasIntervals = true }
    var found: ArraySlice<Distribution?>
    let progress = ProgressLine(surroundings)
    defer { progress.finish() }
    do throws(Simulation.Failure) {
      found = try Simulation(reports.map(\.projection), settings).distributions(
        of: quantities, progress: { progress.report($0) })[...]
    } catch { throw ScenarioDesk.refusal(error) }
    for place in reports.indices { reports[place].take(&found) }
  }

  private mutating func take(_ found: inout ArraySlice<Distribution?>) {
    for section in sections.indices {
      sections[section].distributions = found.prefix(years.count + 1).compactMap(\.self)
      found = found.dropFirst(years.count + 1)
    }
    guard options.hasCapShares else { return }
    for year in years {
      if let excess = found.popFirst() ?? nil { capShares[year] = excess.positiveShare }
    }
  }

  // MARK: JSON

  var json: JSON {
    .object([
      ("id", .string(id)), ("title", .string(projection.scenario.title)),
      ("measures", .array(sections.map { json(of: $0) })),
    ])
  }

  private func json(of section: Section) -> JSON {
    let rows = zip(section.measured.years, section.distributions).map { year, distribution in
      JSON.object(
        [("year", .integer(year.year)), ("central", .number(year.central))]
          + Self.pairs(of: distribution, options)
          + [
            ("state", .string(year.state.name)), ("ceiling", .optional(year.ceiling)),
            ("floor", .optional(year.floor)),
            ("derivation", .string(projection.derivation(section.measure, year.year))),
          ])
    }
    let total = section.measured.total
    return .object([
      ("measure", .string(section.measure.name)), ("unit", .string(section.unit)),
      ("years", .array(rows)),
      (
        "total",
        .object(
          [("central", .number(total.central))]
            + (section.distributions.last.map { Self.pairs(of: $0, options) } ?? [])
            + [("ceiling", .optional(total.ceiling)), ("floor", .optional(total.floor))])
      ),
    ])
  }

  /// The percentiles and, where they were asked for, their sampling intervals.
  static func pairs(
    of distribution: Distribution, _ options: FigureOptions
  ) -> [(key: String, value: JSON)] {
    var pairs = zip(Distribution.names, distribution.percentiles).map {
      (key: $0, value: JSON.number($1))
    }
    if options.settings.hasIntervals {
      let intervals = zip(Distribution.names, distribution.intervals).map { name, interval in
        (
          key: name,
          value: interval.map { JSON.array([.number($0.lowerBound), .number($0.upperBound)]) }
            ?? .null
        )
      }
      pairs.append((key: "intervals", value: .object(intervals)))
    }
    return pairs
  }

  // MARK: CSV

  static func csvHeader(_ options: FigureOptions) -> [String] {
    ["scenario", "measure", "unit", "year", "state", "central"] + Distribution.names
      + (options.settings.hasIntervals
        ? Distribution.names.flatMap { ["\($0)_low", "\($0)_high"] } : [])
      + ["ceiling", "floor", "agreed", "p_cap_binds", "derivation"]
  }

  var csvRows: [[String]] {
    sections.flatMap { section in
      let rows = zip(section.measured.years, section.distributions).map { year, distribution in
        row(
          section, "\(year.year)", year.state.name, year.central, distribution,
          bounds: [year.ceiling, year.floor])
          + [
            section.measure == .krw ? agreed(year.year)?.description ?? "" : "",
            capShares[year.year].map { Rounded.decimal($0, 4)?.description ?? "" } ?? "",
            projection.derivation(section.measure, year.year),
          ]
      }
      guard let last = section.distributions.last else { return rows }
      let total = section.measured.total
      let sum = row(
        section, "total", total.state.name, total.central, last,
        bounds: [total.ceiling, total.floor])
      return rows + [sum + ["", "", ""]]
    }
  }

  private func row(
    _ section: Section, _ year: String, _ state: String, _ central: Double,
    _ distribution: Distribution, bounds: [Double?]
  ) -> [String] {
    func plain(_ number: Double?) -> String {
      guard let number else { return "" }
      return Rounded.decimal(number, section.measure.decimals)?.description ?? "\(number)"
    }
    let intervals = distribution.intervals.flatMap { [$0?.lowerBound, $0?.upperBound] }
    return [id, section.measure.name, section.unit, year, state, plain(central)]
      + distribution.percentiles.map { plain($0) }
      + (options.settings.hasIntervals ? intervals.map { plain($0) } : [])
      + bounds.map { plain($0) }
  }

  /// The agreed payment of a year, where the scenario gives another one.
  func agreed(_ year: Int) -> Decimal? {
    guard let payment = projection.agreed(year),
      projection.state(of: year) != .agreed
    else { return nil }
    return payment.money
  }
}
