import ParleyModel

/// The charts of a brief: the payments of record and each scenario on one scale, drawn from the lines
/// of the dashboard's own chart.
struct BriefCharts: Sendable {
  /// One chart.
  struct Panel: Sendable {
    /// What it shows, as `A as-signed`.
    let title: String
    let series: ChartSeries
    /// The bands by year; empty without any.
    let bands: [Int: Distribution]
  }

  let panels: [Panel]
  let years: ClosedRange<Int>
  /// The highest value of all of them, bands included.
  let top: Double
  /// The payments of record in ``years``.
  let record: [Payment]
  /// What stands before the agreements' numbers.
  let agreements: String
  /// An agreement as its years are headed where there is room, by its number.
  let agreementNames: [Int: String]
  /// What is to be known about them.
  let caption: String
  /// What is seen, in words.
  let words: String
  /// What they are drawn with where there are only characters.
  let marks: ChartState.Marks

  /// Years of the record before the first year that all scenarios have.
  private static let yearsBefore = 6

  /// nil where nothing is to be drawn.
  init?(_ brief: Brief, _ comparison: BriefComparison, marks: ChartState.Marks) {
    let workspace = brief.workspace
    let all = comparison.comparison
    // What a page does without in words it does without in a picture too.
    let record = workspace.record.filter { brief.mayShow($0) }
    let first = all.years.lowerBound - Self.yearsBefore
    panels = all.projections.enumerated().map { column, projection in
      let series = ChartSeries(
        projection, record: record, by: RecordMeasures(projection), measure: .krw, gdpBreak: nil)
      var bands: [Int: Distribution] = [:]
      for point in series.projected { bands[point.year] = comparison.bands?[column, point.year] }
      let name = comparison.names[column].text
      return Panel(
        title: comparison.names.count > 1 ? "\(ScenarioColumn.letter(column)) \(name)" : name,
        series: series, bands: bands)
    }
    let points = panels.flatMap(\.series.points)
    guard let earliest = points.map(\.year).min(), let latest = points.map(\.year).max(),
      earliest < latest
    else { return nil }
    let years = min(max(first, earliest), latest - 1)...max(latest, all.years.upperBound)
    let shown = points.filter { years.contains($0.year) }.map(\.value)
    let edges = panels.flatMap { $0.bands.values }.compactMap(\.percentiles.last)
    self.years = years
    top = (shown + edges).max() ?? 1
    self.record = record.filter { years.contains($0.year) }
    self.marks = marks
    agreements = AgreementHead.text(workspace, width: ChartFrame.labelWidth - 1)
    agreementNames = Dictionary(
      Set(record.compactMap(\.agreement)).map { ($0, say(workspace.title(ofAgreement: $0))) }
    ) { first, _ in first }
    let unit = say(Phrase(money: workspace.money))
    let hasBands = panels.contains { !$0.bands.isEmpty }
    let hasGaps = panels.contains { panel in
      panel.series.points.contains { years.contains($0.year) && $0.figure.isWeak }
        || panel.series.projected.contains { $0.state >= .given }
    }
    var parts = [say("\(unit), nominal")]
    if hasGaps { parts.append(say("dotted: derived or projected")) }
    if hasBands {
      parts.append(
        say("shaded: the 50 % and the 90 % band of the model's paths. A model, not a forecast."))
    }
    caption = parts.joined(separator: "; ")
    words = panels.map { Self.words($0, years) }.joined(separator: " ")
  }

  /// `as-signed: 1,402.8 in 2025, 1,647.7 in 2030.`
  private static func words(_ panel: Panel, _ years: ClosedRange<Int>) -> String {
    let points = panel.series.points.filter { years.contains($0.year) }
    guard let first = points.first, let last = points.last else { return "" }
    let (from, to) = (FigureText.value(first.figure), FigureText.value(last.figure))
    return say("\(panel.title): \(from) in \(first.year), \(to) in \(last.year).")
  }
}

extension Brief {
  /// Whether a payment of record rests on something the brief may rest on.
  func mayShow(_ payment: Payment) -> Bool {
    isAllSources || payment.sources.isEmpty
      || payment.sources.contains { !(workspace.source($0)?.kind.isSecondHand ?? false) }
  }
}
