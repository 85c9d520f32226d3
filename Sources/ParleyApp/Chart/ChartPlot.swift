import ParleyModel
import TerminalKit

/// The plot of payments: the line of record, the scenario's line with its bands, the crosshair.
struct ChartPlot {
  let state: AppState
  let series: ChartSeries
  private let frame: ChartFrame

  private static let legendWidth = 9

  init(_ state: AppState, rect: Rect) {
    self.state = state
    series = state.chart.series
    let bands = state.bands
    // Room for the upper edge of the band from the start, so that the axis stays when it comes.
    let values = series.points.map(\.value)
    let edges = series.projected.compactMap { point in
      bands?[point.year]?.percentiles.last ?? (point.state == .projected ? point.value * 1.06 : nil)
    }
    frame = ChartFrame(
      years: series.years ?? 0...1, marks: state.chart.marks, rect: rect,
      top: (values + edges).max() ?? 1, legendWidth: Self.legendWidth)
  }

  func draw(into painter: inout Painter) {
    frame.draw(state.shown.record, besides: state.chart.year, into: &painter)
    drawLines(into: &painter)
    drawLegend(into: &painter)
    if let year = state.chart.year {
      frame.drawCrosshair(year, at: series.point(year)?.value, state, into: &painter)
    }
  }

  // MARK: Lines

  private func drawLines(into painter: inout Painter) {
    let area = frame.area
    let record = canvas(of: series.record, after: nil)
    let before = series.projected.first.flatMap { first in
      series.record.last { $0.year < first.year }
    }
    let projected = canvas(of: series.projected, after: before)
    let bands = bandCanvases()
    for row in 0..<area.height {
      for column in 0..<area.width {
        let layers: [(canvas: DotCanvas, role: Role)] =
          [(record, .chartLine), (projected, .chartLine2)] + bands.map { ($0, .chartAxis) }
        guard let top = layers.first(where: { $0.canvas.isSet(column, row) }) else { continue }
        // Dots of what lies behind fill up the cell; letters cannot be mixed.
        let isMixed = state.chart.marks == .braille
        let glyph =
          isMixed
          ? DotCanvas.glyph(layers.map(\.canvas), column, row) : top.canvas.glyph(column, row)
        guard let glyph else { continue }
        painter.frame.set(
          glyph: glyph, x: area.x + column, y: area.y + row, style: painter.theme[top.role])
      }
    }
  }

  /// A line through points of years that follow on each other; dotted where it is weak or projected.
  private func canvas(of points: [ChartSeries.Point], after first: ChartSeries.Point?) -> DotCanvas
  {
    var canvas = emptyCanvas()
    var previous = first
    for point in points {
      defer { previous = point }
      let spot = dot(point.year, point.value, in: canvas)
      if state.chart.marks == .blocks {
        canvas.column(spot.x, upTo: spot.y)
      } else if let previous, previous.year == point.year - 1, point.year != series.breakYear {
        let isDotted = point.figure.isWeak || point.state >= .given
        canvas.line(
          from: dot(previous.year, previous.value, in: canvas), to: spot,
          isDotted: isDotted && state.chart.marks == .braille)
      } else {
        canvas.set(spot.x, spot.y)
      }
    }
    return canvas
  }

  private func emptyCanvas(letter: Character = "*") -> DotCanvas {
    DotCanvas(
      width: frame.area.width, height: frame.area.height, marks: state.chart.marks, letter: letter)
  }

  private func dot(_ year: Int, _ value: Double, in canvas: DotCanvas) -> Point {
    Point(
      x: frame.column(year, of: canvas.dotWidth),
      y: frame.axis.row(of: value, rows: canvas.dotHeight))
  }

  /// The 50 % band as a loose fill and the 90 % band as its two edges; none while they are not there.
  private func bandCanvases() -> [DotCanvas] {
    guard let bands = state.bands else { return [] }
    var inner = emptyCanvas(letter: ":")
    var outer = emptyCanvas(letter: ".")
    // A band opens at the last year that has none.
    var previous = series.projected.last { bands[$0.year] == nil && $0.state <= .set }
      .map { ($0.year, [Double](repeating: $0.value, count: 5)) }
    if previous == nil { previous = recordBefore(bands) }
    for point in series.projected {
      guard let band = bands[point.year] else { continue }
      let start = previous ?? (point.year, band.percentiles)
      let from = frame.column(start.0, of: inner.dotWidth)
      let to = frame.column(point.year, of: inner.dotWidth)
      for x in min(from + 1, to)...to {
        let share = to == from ? 1 : Double(x - from) / Double(to - from)
        let edges = zip(start.1, band.percentiles).map { $0 + ($1 - $0) * share }
        let rows = edges.map { frame.axis.row(of: $0, rows: inner.dotHeight) }
        inner.fill(x, from: rows[3], to: rows[1], isLoose: true)
        if x % 2 == 0 {
          outer.set(x, rows[4])
          outer.set(x, rows[0])
        }
        if state.chart.marks != .braille {
          outer.fill(x, from: rows[4], to: rows[0], isLoose: false)
        }
      }
      previous = (point.year, band.percentiles)
    }
    return state.chart.marks == .blocks ? [] : [inner, outer]
  }

  private func recordBefore(_ bands: Bands) -> (Int, [Double])? {
    guard let first = series.projected.first(where: { bands[$0.year] != nil }),
      let point = series.record.last(where: { $0.year < first.year }), point.year == first.year - 1
    else { return nil }
    return (point.year, [Double](repeating: point.value, count: 5))
  }

  // MARK: Legend

  /// The last values at the lines' ends.
  private func drawLegend(into painter: inout Painter) {
    let x = frame.area.maxX + 1
    var taken: Set<Int> = []
    for (point, role) in [
      (series.projected.last, Role.chartLine2), (series.record.last, .chartLine),
    ] {
      guard let point else { continue }
      var y = frame.row(of: point.value)
      if taken.contains(y) { y = point.isProjected ? y - 1 : y + 1 }
      guard y >= frame.area.y, y < frame.area.maxY, !taken.contains(y) else { continue }
      taken.insert(y)
      painter.put(
        display(FigureText.value(point.figure)), x: x, y: y, width: Self.legendWidth - 1,
        role: role,
        attributes: .bold)
    }
  }
}
