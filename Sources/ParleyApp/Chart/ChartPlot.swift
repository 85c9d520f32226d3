import ParleyModel
import TerminalKit

/// Draws the plot of payments: axis, lines with their bands, the last values, the crosshair.
struct ChartPlot {
  private let state: AppState
  private let lines: ChartLines
  private let frame: ChartFrame

  /// A plot in a rectangle; its lines are the state's where they were made for it.
  init(_ state: AppState, rect: Rect) {
    self.state = state
    let kept = state.chart.lines.flatMap { $0.frame.rect == rect ? $0 : nil }
    lines = kept ?? ChartLines(state, rect: rect)
    frame = lines.frame
  }

  func draw(into painter: inout Painter) {
    let series = state.chart.series
    let record = state.record.filter { frame.years.contains($0.year) }
    let agreements = AgreementHead.text(state.shown, width: ChartFrame.labelWidth - 1)
    frame.draw(record, of: agreements, besides: state.chart.year, into: &painter)
    frame.markYears(series.pointYears, into: &painter) { .year($0) }
    let area = frame.area
    for dots in lines.dots {
      painter.frame.set(
        glyph: dots.glyph, x: area.x + dots.x, y: area.y + dots.y, style: painter.theme[dots.role])
    }
    drawLegend(series, into: &painter)
    if let year = state.chart.year {
      frame.drawCrosshair(
        year, at: series.point(year)?.value, isFocused: state.focus == .chart,
        hasCursor: state.overlay == nil, into: &painter)
    }
  }

  /// The last values at the lines' ends.
  private func drawLegend(_ series: ChartSeries, into painter: inout Painter) {
    let x = frame.area.maxX + 1
    let ends = [(series.projected.last, Role.chartLine2), (series.record.last, .chartLine)]
      .compactMap { point, role in point.map { ($0, role) } }
    var taken: Set<Int> = []
    // The higher one keeps its row where both end on the same.
    for (point, role) in ends.sorted(by: { $0.0.value > $1.0.value }) {
      var y = frame.row(of: point.value)
      if taken.contains(y) { y += 1 }
      guard y >= frame.area.y, y < frame.area.maxY, !taken.contains(y) else { continue }
      taken.insert(y)
      painter.put(
        display(FigureText.value(point.figure)), x: x, y: y, width: frame.legendWidth - 1,
        role: role, attributes: .bold)
    }
  }
}
