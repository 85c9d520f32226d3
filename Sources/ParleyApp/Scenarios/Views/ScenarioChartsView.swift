import ParleyModel
import TerminalKit

/// Draws the charts of the columns beside one another, on one scale, with one year marked in all.
struct ScenarioChartsView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  /// Years of the record before the first year that all columns have.
  private static let yearsBefore = 5
  private static let legendWidth = 9

  func draw(into painter: inout Painter) {
    guard let comparison = screen.outlook.value.comparison else {
      painter.put(
        display(say(screen.outlook.value.failure)), x: layout.body.x + 1, y: layout.body.y,
        width: layout.body.width - 2, role: .warning)
      painter.hear(3, screen.outlook.value.failure.text)
      return
    }
    let drawn = layout.columns.compactMap { column in
      series(column, comparison).map { (column: column, series: $0) }
    }
    let bands = state.scenarioBands?.bands
    let years = years(of: comparison, drawn.map(\.series))
    let top = drawn.map { highest(in: $0.series, years, $0.column, bands) }.max() ?? 1
    for (column, series) in drawn {
      guard var place = layout.place(of: column) else { continue }
      _ = place.takeRight(1)
      let frame = ChartFrame(
        years: years, marks: state.chart.marks, rect: place, top: top,
        legendWidth: Self.legendWidth)
      draw(series, column, frame, bands, into: &painter)
    }
    ScenarioChartWords(state: state, screen: screen, comparison: comparison, years: years)
      .hear(screen.columns.indices.map { ($0, series($0, comparison)) }, into: &painter)
  }

  private func years(of comparison: ScenarioComparison, _ series: [ChartSeries]) -> ClosedRange<Int>
  {
    let first = comparison.years.lowerBound - Self.yearsBefore
    let earliest = series.compactMap { $0.years?.lowerBound }.min() ?? first
    let last = series.flatMap { $0.projected.map(\.year) }.max() ?? comparison.years.upperBound
    return max(first, earliest)...max(last, comparison.years.upperBound)
  }

  private func series(_ column: Int, _ comparison: ScenarioComparison) -> ChartSeries? {
    guard let place = screen.outlook.value.place(ofColumn: column) else { return nil }
    let projection = comparison.projections[place]
    return ChartSeries(
      projection, record: state.record, by: RecordMeasures(projection), measure: screen.measure,
      gdpBreak: state.projections.gdpBreak)
  }

  /// The highest value a chart shows, its band included; room for a band that is to come.
  private func highest(
    in series: ChartSeries, _ years: ClosedRange<Int>, _ column: Int, _ bands: ComparisonBands?
  ) -> Double {
    let place = screen.outlook.value.place(ofColumn: column) ?? 0
    return series.points.filter { years.contains($0.year) }.map { point in
      guard point.isProjected else { return point.value }
      guard let bands else { return point.state == .projected ? point.value * 1.06 : point.value }
      return max(point.value, bands[place, point.year]?.percentiles.last ?? 0)
    }.max() ?? 1
  }

  private func draw(
    _ series: ChartSeries, _ column: Int, _ frame: ChartFrame, _ bands: ComparisonBands?,
    into painter: inout Painter
  ) {
    let record = state.record.filter { frame.years.contains($0.year) }
    let agreements = AgreementHead.text(state.shown, width: ChartFrame.labelWidth - 1)
    frame.draw(record, of: agreements, besides: screen.year, into: &painter)
    let all = screen.outlook.value.comparison.map { Array($0.years) } ?? []
    frame.markYears(all, into: &painter) { .scenarioYear($0, column: column) }
    let place = screen.outlook.value.place(ofColumn: column) ?? 0
    var distributions: [Int: Distribution]?
    if let bands {
      distributions = [:]
      for point in series.projected { distributions?[point.year] = bands[place, point.year] }
    }
    let canvases = ChartCanvases(series: series, bands: distributions, frame: frame)
    for dots in ChartLines.dots(of: canvases.layers, frame) {
      painter.frame.set(
        glyph: dots.glyph, x: frame.area.x + dots.x, y: frame.area.y + dots.y,
        style: painter.theme[dots.role])
    }
    if let last = series.projected.last ?? series.record.last {
      painter.put(
        display(FigureText.value(last.figure)), x: frame.area.maxX + 1,
        y: min(frame.row(of: last.value), frame.area.maxY - 1), width: Self.legendWidth - 1,
        role: last.isProjected ? .chartLine2 : .chartLine, attributes: .bold)
    }
    guard let year = screen.year else { return }
    frame.drawCrosshair(
      year, at: series.projectedPoint(year)?.value ?? series.point(year)?.value,
      isFocused: true, hasCursor: column == screen.column && state.overlay == nil,
      into: &painter)
  }
}
