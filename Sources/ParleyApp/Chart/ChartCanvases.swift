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
    [
      (canvas(of: series.record, after: nil), .chartLine),
      (canvas(of: series.projected, after: series.pointBeforeProjected), .chartLine2),
    ] + bandCanvases.map { ($0, .chartAxis) }
  }

  /// A line through points of years that follow on each other; dotted where it is weak or projected.
  private func canvas(of points: [ChartSeries.Point], after first: ChartSeries.Point?) -> DotCanvas
  {
    var canvas = emptyCanvas()
    for stretch in series.stretches(of: points, after: first) {
      let spot = dot(stretch.to.year, stretch.to.value, in: canvas)
      if marks == .blocks {
        canvas.column(spot.x, upTo: spot.y)
      } else if let from = stretch.from {
        canvas.line(
          from: dot(from.year, from.value, in: canvas), to: spot,
          isDotted: stretch.isDotted && marks == .braille)
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
    let outline = series.outline(of: bands)
    for (start, end) in zip(outline, outline.dropFirst()) {
      let from = frame.column(start.year, of: inner.dotWidth)
      let to = frame.column(end.year, of: inner.dotWidth)
      for x in min(from + 1, to)...to {
        let share = to == from ? 1 : Double(x - from) / Double(to - from)
        let edges = zip(start.edges, end.edges).map { $0 + ($1 - $0) * share }
        let rows = edges.map { frame.axis.row(of: $0, rows: inner.dotHeight) }
        inner.fill(x, from: rows[3], to: rows[1], isLoose: true)
        if marks != .braille {
          outer.fill(x, from: rows[4], to: rows[0], isLoose: false)
        } else if x % 2 == 0 {
          outer.set(x, rows[4])
          outer.set(x, rows[0])
        }
      }
    }
    return [inner, outer]
  }
}
