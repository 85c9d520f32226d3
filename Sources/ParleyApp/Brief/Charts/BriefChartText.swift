import ParleyModel
import TerminalKit

/// The charts of a brief drawn with characters, as the dashboard draws them.
struct BriefChartText {
  let charts: BriefCharts
  /// Unit: cells.
  let width: Int

  private static let height = 9
  private static let legendWidth = 9
  /// Narrower than this charts stand below one another.
  private static let leastWidth = 34

  /// The lines, without blanks at their ends.
  var lines: [String] {
    let beside = charts.panels.count > 1 && (width - 2) / 2 >= Self.leastWidth ? 2 : 1
    let own = (width - 2 * (beside - 1)) / beside
    var lines: [String] = []
    for start in stride(from: 0, to: charts.panels.count, by: beside) {
      let row = charts.panels[start..<min(start + beside, charts.panels.count)]
        .map { drawn($0, width: own) }
      for line in 0...Self.height {
        lines.append(
          row.map { display($0[line]).padded(to: own).string }.joined(separator: "  ").trimmedRight)
      }
    }
    return lines
  }

  /// A chart below its title.
  private func drawn(_ panel: BriefCharts.Panel, width: Int) -> [String] {
    let isASCII = charts.marks == .ascii
    let size = Size(width: width, height: Self.height)
    var painter = Painter(
      frame: Frame(size: size, store: CellStore()), theme: .plain,
      symbols: isASCII ? .ascii : .unicode, isHeard: false)
    let frame = ChartFrame(
      years: charts.years, marks: charts.marks, rect: painter.frame.bounds, top: charts.top,
      legendWidth: Self.legendWidth)
    frame.draw(charts.record, of: charts.agreements, besides: nil, into: &painter)
    let canvases = ChartCanvases(series: panel.series, bands: panel.bands, frame: frame)
    for dots in ChartLines.dots(of: canvases.layers, frame) {
      painter.frame.set(
        glyph: dots.glyph, x: frame.area.x + dots.x, y: frame.area.y + dots.y,
        style: painter.theme[dots.role])
    }
    if let last = panel.series.projected.last ?? panel.series.record.last {
      painter.put(
        display(FigureText.value(last.figure)), x: frame.area.maxX + 1,
        y: min(frame.row(of: last.value), frame.area.maxY - 1), width: Self.legendWidth - 1)
    }
    let rows = painter.frame.text(isASCII: isASCII).split(
      separator: "\n", omittingEmptySubsequences: false)
    return [display(panel.title).truncated(to: width).string] + rows.map(String.init)
  }

}
