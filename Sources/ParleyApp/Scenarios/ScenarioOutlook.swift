import ParleyModel

/// What follows from the columns of the scenarios screen on the day shown.
struct ScenarioOutlook: Sendable {
  /// How a column stands on the day.
  enum Standing: Sendable {
    /// It is compared, at a place of the comparison.
    case compared(Int)
    /// It cannot be: why.
    case left(Phrase)

    var isCompared: Bool {
      if case .compared = self { true } else { false }
    }
  }

  /// One for each column.
  let standings: [Standing]
  /// The columns that are compared, side by side; nil where there is none, or no figure.
  let comparison: ScenarioComparison?
  /// The totals in dollars and as a share of the defence budget, for each column compared.
  let dollars, defenceShares: [Figure?]
  /// Why there is no comparison; empty where there is one.
  let failure: Phrase
  /// The settings of each column.
  let settings: [[ScenarioSetting]]
  /// The rows: every setting any column has, then the figures.
  let rows: [ScenarioRow]

  /// Nothing.
  init() {
    standings = []
    comparison = nil
    dollars = []
    defenceShares = []
    failure = ""
    settings = []
    rows = []
  }

  /// Projects the columns.
  ///
  /// - Parameter reasonAgainst: Why a column is not to be shown on the day; nil where it is.
  init(
    _ columns: [ScenarioColumn], measure: Measure, in context: SettingContext,
    reasonAgainst: (ScenarioColumn) -> Phrase?
  ) {
    var projections: [Projection] = []
    standings = columns.map { column in
      if let reason = reasonAgainst(column) { return .left(reason) }
      do throws(ProjectionError) {
        projections.append(try context.projected(column.scenario))
        return .compared(projections.count - 1)
      } catch { return .left(error.message) }
    }
    var comparison: ScenarioComparison?
    var failure: Phrase = ""
    do throws(ComparisonError) {
      if !projections.isEmpty {
        comparison = try ScenarioComparison(projections, measure: measure)
      }
    } catch { failure = error.message }
    self.comparison = comparison
    self.failure = failure
    let places = projections.indices
    dollars = places.map { comparison?.total($0, in: .usd)?.figure }
    defenceShares = places.map { comparison?.total($0, in: .defenceShare)?.figure }
    settings = columns.map { column in
      let own = column.scenario.settings(in: context)
      // What the measure divides by may be given too.
      let asked = Self.givenYears(of: measure, column.scenario, comparison)
      return own + asked.filter { !own.contains($0) }
    }
    rows =
      Set(zip(settings, standings).filter { $1.isCompared }.flatMap(\.0)).sorted()
      .map { .setting($0) }
      + Self.figureRows(comparison, measure: measure, hasBase: columns.count > 1)
  }

  /// Values that a measure divides by and nobody has published for a scenario's years.
  private static func givenYears(
    of measure: Measure, _ scenario: Scenario, _ comparison: ScenarioComparison?
  ) -> [ScenarioSetting] {
    guard let driver = measure.divisor,
      let projection = comparison?.projections.first(where: { $0.scenario == scenario })
    else { return [] }
    return scenario.years.filter { year in
      projection.figure(of: driver, in: year).map { $0.state > .set } ?? false
    }.map { .path(driver, $0) }
  }

  /// The place in the comparison of a column; nil where it is left out.
  func place(ofColumn column: Int) -> Int? {
    guard standings.indices.contains(column), case .compared(let place) = standings[column] else {
      return nil
    }
    return place
  }

  /// Whether the first column, A, is compared: without it nothing is measured by it.
  var hasBase: Bool { place(ofColumn: 0) == 0 }

  /// The figures' rows.
  var figureRows: ArraySlice<ScenarioRow> { rows.drop { $0.setting != nil } }

  /// The first year that is not agreed in some column, where the columns begin to differ.
  var firstOpenYear: Int? {
    guard let comparison else { return nil }
    return comparison.years.first { year in
      comparison.projections.contains { $0.state(of: year).map { $0 > .agreed } ?? false }
    }
  }

  private static func figureRows(
    _ comparison: ScenarioComparison?, measure: Measure, hasBase: Bool
  ) -> [ScenarioRow] {
    guard let comparison else { return [] }
    var rows: [ScenarioRow] = comparison.years.map { .year($0) } + [.total]
    if hasBase { rows.append(.difference) }
    if measure == .krw { rows += [.ceiling, .floor] }
    rows += [.firstRise, .wholeRise, .riseWithin]
    if measure != .usd { rows.append(.dollars) }
    if measure != .defenceShare { rows.append(.defenceShare) }
    if hasBase { rows.append(.breakEven) }
    rows += comparison.years.filter { year in
      comparison.projections.contains { $0.hasCap(year) }
    }.map { .capBinds($0) }
    return rows
  }
}
