import ParleyModel
import TerminalKit

/// The lines and bands of a chart as canvases of dots, the topmost first.
struct ChartCanvases {
  let series: ChartSeries
  /// The distributions of years that have a band; nil until they are there.
  let bands: [Int: Distribution]?
  let frame: ChartFrame

  private var marks: ChartState.Marks { frame.marks }

  var layers: [(canvas: DotCanvas, role: Role)] {
    let before = series.projected.first.flatMap { first in
      series.record.last { $0.year < first.year }
    }
    return [
      (canvas(of: series.record, after: nil), .chartLine),
      (canvas(of: series.projected, after: before), .chartLine2),
    ] + bandCanvases.map { ($0, .chartAxis) }
  }

  /// A line through points of years that follow on each other; dotted where it is weak or projected.
  private func canvas(of points: [ChartSeries.Point], after first: ChartSeries.Point?) -> DotCanvas
  {
    var canvas = emptyCanvas()
    var previous = first
    for point in points {
      defer { previous = point }
      let spot = dot(point.year, point.value, in: canvas)
      if marks == .blocks {
        canvas.column(spot.x, upTo: spot.y)
      } else if let previous, previous.year == point.year - 1, point.year != series.breakYear {
        let isDotted = point.figure.isWeak || point.state >= .given
        canvas.line(
          from: dot(previous.year, previous.value, in: canvas), to: spot,
          isDotted: isDotted && marks == .braille)
      } else {
        canvas.set(spot.x, spot.y)
      }
    }
    return canvas
  }

  private func emptyCanvas(letter: Character = "*") -> DotCanvas {
    DotCanvas(width: frame.area.width, height: frame.area.height, marks: marks, letter: letter)
  }

  private func dot(_ year: Int, _ value: Double, in canvas: DotCanvas) -> Point {
    Point(
      x: frame.column(year, of: canvas.dotWidth),
      y: frame.axis.row(of: value, rows: canvas.dotHeight))
  }

  /// The 50 % band as a loose fill and the 90 % band as its two edges; none while they are not there.
  private var bandCanvases: [DotCanvas] {
    guard let bands, marks != .blocks else { return [] }
    var inner = emptyCanvas(letter: ":")
    var outer = emptyCanvas(letter: ".")
    var previous = opening(of: bands)
    for point in series.projected {
      guard let band = bands[point.year] else { continue }
      let start = previous ?? (point.year, band.percentiles)
      let from = frame.column(start.year, of: inner.dotWidth)
      let to = frame.column(point.year, of: inner.dotWidth)
      for x in min(from + 1, to)...to {
        let share = to == from ? 1 : Double(x - from) / Double(to - from)
        let edges = zip(start.edges, band.percentiles).map { $0 + ($1 - $0) * share }
        let rows = edges.map { frame.axis.row(of: $0, rows: inner.dotHeight) }
        inner.fill(x, from: rows[3], to: rows[1], isLoose: true)
        if marks != .braille {
          outer.fill(x, from: rows[4], to: rows[0], isLoose: false)
        } else if x % 2 == 0 {
          outer.set(x, rows[4])
          outer.set(x, rows[0])
        }
      }
      previous = (point.year, band.percentiles)
    }
    return [inner, outer]
  }

  /// Where the band opens: the last year before it, which has none.
  private func opening(of bands: [Int: Distribution]) -> (year: Int, edges: [Double])? {
    guard let first = series.projected.first(where: { bands[$0.year] != nil }) else { return nil }
    let before =
      series.projectedPoint(first.year - 1) ?? series.record.first { $0.year == first.year - 1 }
    return before.map { ($0.year, [Double](repeating: $0.value, count: 5)) }
  }
}
