import ParleyModel
import TerminalKit

/// The cells of the chart's lines and bands, computed when what they show changes and not for every
/// frame.
struct ChartLines: Sendable {
  /// A cell with dots in it, counted from the upper left of the plot's area.
  struct Dots: Sendable {
    let x: Int
    let y: Int
    let glyph: Character
    let role: Role
  }

  /// What lines are computed for; anything else asks for new ones.
  struct Basis: Hashable, Sendable {
    let area: Size
    let marks: ChartState.Marks
    let scenarioID: String?
    let measure: ChartMeasure
    let revision: Int
    let hasBands: Bool
  }

  /// Axis and places; it stands where the plot stood when it was made.
  let frame: ChartFrame
  let dots: [Dots]

  private static let legendWidth = 9

  /// The lines of a state inside a plot's rectangle.
  init(_ state: AppState, rect: Rect) {
    let series = state.chart.series
    let bands = state.bands
    // Room for the upper edge of the band from the start, so that the axis stays when it comes.
    let edges = series.projected.compactMap { point in
      bands?[point.year]?.percentiles.last ?? (point.state == .projected ? point.value * 1.06 : nil)
    }
    let frame = ChartFrame(
      years: series.years ?? 0...1, marks: state.chart.marks, rect: rect,
      top: (series.points.map(\.value) + edges).max() ?? 1, legendWidth: Self.legendWidth)
    self.frame = frame
    let canvases = ChartCanvases(
      series: series, bands: bands?.distributions, frame: frame)
    dots = Self.dots(of: canvases.layers, frame)
  }

  /// The topmost canvas with a dot gives a cell its role; in braille the dots of all fill it.
  static func dots(
    of layers: [(canvas: DotCanvas, role: Role)], _ frame: ChartFrame
  ) -> [Dots] {
    let canvases = layers.map(\.canvas)
    var dots: [Dots] = []
    for y in 0..<frame.area.height {
      for x in 0..<frame.area.width {
        guard let top = layers.first(where: { $0.canvas.isSet(x, y) }) else { continue }
        let glyph =
          frame.marks == .braille ? DotCanvas.glyph(canvases, x, y) : top.canvas.glyph(x, y)
        if let glyph { dots.append(Dots(x: x, y: y, glyph: glyph, role: top.role)) }
      }
    }
    return dots
  }
}
