import ParleyModel

/// What the chart pane shows: the measure, the scenario, the year under the crosshair and what the
/// line is drawn with.
struct ChartState: Sendable {
  /// What a chart is drawn with.
  enum Marks: String, CaseIterable, Sendable {
    case braille, blocks, ascii
  }

  /// The year of the crosshair; nil with nothing to show.
  private(set) var year: Int?
  /// The year last asked for; another day may not know it and come back later.
  var wantedYear: Int? {
    didSet { if let wantedYear { year = wantedYear } }
  }
  /// The id of the scenario chosen; nil for the agreement's own rule.
  var wantedScenario: String?
  var measure = ChartMeasure.payments(.krw)
  var marks = Marks.braille
  /// The lines, kept from one key to the next.
  private(set) var series = ChartSeries.empty
  /// The rows of the table beside the chart.
  private(set) var rows: [PaymentTableRow] = []
  /// Counts how often lines and rows were taken.
  private(set) var showings = 0
  /// The dots of the lines, kept from one key to the next.
  private(set) var lines: ChartLines?
  private(set) var linesBasis: ChartLines.Basis?
  /// The bands that came last; they may be of something else by now.
  var bands: Bands?
  /// The bands that were asked for last.
  var requested: BandKey?
  /// The part of the table beside the chart that shows.
  private(set) var window = ListWindow()

  /// Takes new lines and stands on the wanted year, else on the nearest one there is.
  mutating func show(_ series: ChartSeries, rows: [PaymentTableRow]) {
    showings += 1
    self.series = series
    self.rows = rows
    let years = series.pointYears
    guard let wanted = wantedYear ?? series.record.last?.year ?? years.last else {
      year = nil
      return
    }
    year = years.min { abs($0 - wanted) < abs($1 - wanted) }
  }

  /// Takes the dots of the lines.
  mutating func take(_ lines: ChartLines, for basis: ChartLines.Basis) {
    self.lines = lines
    linesBasis = basis
  }

  /// Moves the crosshair by so many years that have a figure.
  mutating func move(by steps: Int) {
    let years = series.pointYears
    guard !years.isEmpty else { return }
    let here = years.firstIndex { $0 == year } ?? years.count - 1
    wantedYear = years[min(max(0, here + steps), years.count - 1)]
  }

  /// Keeps the rows of the table where they are while the crosshair stays.
  mutating func holdTable() {
    let index = rows.firstIndex { $0.year == year } ?? 0
    window.scroll(by: 0, from: index, count: .max, height: 0)
  }

  /// Lets the table follow the crosshair again.
  mutating func releaseWindow() { window.release() }

  /// Scrolls the table so that row `index` of `count` shows in `height` rows, and some years to come
  /// with it.
  mutating func scroll(index: Int, count: Int, height: Int) {
    if window.isHeld(at: index) {
      window.follow(cursor: index, count: count, height: height)
      return
    }
    window.follow(cursor: min(index + height / 2, count - 1), count: count, height: height)
    window.follow(cursor: index, count: count, height: height)
  }
}

extension AppState {
  /// What bands on the screen must belong to; nil where none are wanted.
  var bandKey: BandKey? {
    guard let measure = chart.measure.measure, let id = chart.series.scenarioID,
      chart.series.projected.contains(where: { $0.state >= .given })
    else { return nil }
    return BandKey(revision: projectionRevision, scenarioID: id, measure: measure)
  }

  /// The bands of what the chart shows; nil until they are there.
  var bands: Bands? {
    guard let bands = chart.bands, bands.key == bandKey else { return nil }
    return bands
  }

  /// The simulation the screen needs and nobody has asked for yet.
  var wantedBands: BandRequest? {
    guard scenarios == nil, let key = bandKey, chart.bands?.key != key, chart.requested != key,
      ScreenLayout(self).panes[.chart] != nil, let projection = projections.selected
    else { return nil }
    return BandRequest(key, projection, years: chart.series.projected.map(\.year))
  }
}
