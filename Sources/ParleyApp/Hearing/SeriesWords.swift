import ParleyModel

/// The lines of a chart in words: trend, extremes, where they cross, how wide the bands are.
///
/// Every figure is one the chart draws; they are compared here and not computed.
struct SeriesWords {
  let series: ChartSeries
  /// How the scenario is called.
  let name: String
  /// The bands of the scenario's years; nil until they are there.
  let bands: [Int: Distribution]?
  /// The years that are spoken of.
  let years: ClosedRange<Int>

  private var record: [ChartSeries.Point] { series.record.filter { years.contains($0.year) } }
  private var projected: [ChartSeries.Point] {
    series.projected.filter { years.contains($0.year) }
  }

  /// Sentences, without those that have nothing to say.
  var sentences: [String] {
    [
      trend(of: record, agreed), extremes(of: record, agreed), changes(of: record),
      trend(of: projected, name), extremes(of: projected, name), levels, crossing, bandWidths,
      weakYears(.derived), weakYears(.recalled), newBase,
    ].compactMap(\.self)
  }

  private var agreed: String { say("Agreed") }

  private func trend(of points: [ChartSeries.Point], _ what: String) -> String? {
    guard let first = points.first, let last = points.last else { return nil }
    let (from, to) = (FigureText.value(first.figure), FigureText.value(last.figure))
    guard first.year < last.year else { return say("\(what): \(from) in \(first.year).") }
    let growth = Growth(from: first.figure, in: first.year, to: last.figure, in: last.year)
    guard let growth else {
      return say("\(what): from \(from) in \(first.year) to \(to) in \(last.year).")
    }
    return say(
      "\(what): from \(from) in \(first.year) to \(to) in \(last.year), \(growth.phrase).")
  }

  private func extremes(of points: [ChartSeries.Point], _ what: String) -> String? {
    guard points.count > 2, let high = points.max(by: { $0.value < $1.value }),
      let low = points.min(by: { $0.value < $1.value }), low.value < high.value
    else { return nil }
    let (highest, lowest) = (FigureText.value(high.figure), FigureText.value(low.figure))
    return say(
      "\(what): highest \(highest) in \(high.year), lowest \(lowest) in \(low.year).")
  }

  /// The largest rise and the largest fall on the year before.
  private func changes(of points: [ChartSeries.Point]) -> String? {
    let changes = points.compactMap { point in
      series.rise(of: point).map { (year: point.year, figure: $0) }
    }
    guard let rise = changes.max(by: { $0.figure.value < $1.figure.value }),
      let fall = changes.min(by: { $0.figure.value < $1.figure.value }), changes.count > 1
    else { return nil }
    let rose = FigureText.change(rise.figure)
    guard fall.figure.value.coefficient < 0 else {
      return say("Largest rise on the year before: \(rose) in \(rise.year); no fall.")
    }
    let fell = FigureText.change(fall.figure)
    let largest: Phrase = "Largest rise on the year before: \(rose) in \(rise.year)"
    return say("\(largest); largest fall: \(fell) in \(fall.year).")
  }

  // MARK: Crossings

  /// The round values the line passes, upwards or downwards; those of a chart's axis.
  private var levels: String? {
    let scenario = projected.map(\.year)
    let line = record.filter { !scenario.contains($0.year) } + projected
    let points = line.sorted { $0.year < $1.year }
    guard let top = points.map(\.value).max(), top > 0 else { return nil }
    let axis = ChartAxis(upTo: top, rows: Self.axisRows)
    var passed: [String] = []
    for (before, point) in zip(points, points.dropFirst()) {
      for tick in axis.ticks where tick > 0 {
        let value = axis.value(tick)
        if before.value < value, point.value >= value {
          passed.append(say("rises to \(axis.text(tick)) or more in \(point.year)"))
        } else if before.value >= value, point.value < value {
          passed.append(say("falls below \(axis.text(tick)) in \(point.year)"))
        }
      }
    }
    guard !passed.isEmpty else { return nil }
    return say("The line \(passed.joined(separator: ", ")).")
  }

  /// Rows of the axis whose ticks are the round values.
  private static let axisRows = 12

  /// Where the record and the scenario have the same years: which is above, and where that changes.
  private var crossing: String? {
    let pairs = projected.compactMap { point in
      record.first { $0.year == point.year }.map { (point.year, point.value - $0.value) }
    }
    return Crossings(of: pairs).map { say("\(name) against what is agreed: \($0.text).") }
  }

  // MARK: Bands

  private var bandWidths: String? {
    let widths = projected.compactMap {
      point -> (year: Int, low: String, high: String, share: Double)? in
      guard let band = bands?[point.year], !band.isOnePoint, point.value > 0,
        let low = band.percentiles.first, let high = band.percentiles.last
      else { return nil }
      return (
        point.year, PercentileText.band(low, in: band, series.measure),
        PercentileText.band(high, in: band, series.measure), (high - low) / point.value * 100
      )
    }
    guard !widths.isEmpty else { return nil }
    let texts = widths.map { width in
      let (band, share) = ("\(width.low) to \(width.high)" as Phrase, Rounded.plain(width.share, 1))
      return say("\(width.year) \(band), \(share) % of the centre")
    }
    return say("90 % band of \(name): \(texts.joined(separator: "; ")).")
  }

  // MARK: What is weak

  private func weakYears(_ confidence: Confidence) -> String? {
    let weak = series.points.filter {
      years.contains($0.year) && $0.figure.provenance.confidence == confidence
    }.map(\.year)
    guard !weak.isEmpty else { return nil }
    return say(Phrase("{}: \(confidence.rawValue).", Crossings.spans(weak)))
  }

  private var newBase: String? {
    series.breakYear.map {
      say("On a newer base from \($0): not comparable with the years before.")
    }
  }
}
