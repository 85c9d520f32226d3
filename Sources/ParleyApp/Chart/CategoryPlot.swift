import ParleyModel
import TerminalKit

/// Draws the known splits by category as stacked bars over the years of the chart.
struct CategoryPlot {
  private let state: AppState
  private let bars: CategoryBars
  private let frame: ChartFrame

  private static let legendWidth = 16

  init(_ state: AppState, rect: Rect) {
    self.state = state
    bars = CategoryBars(state.shown)
    let tops = bars.splits.map { split in
      CategoryBars.parts(of: split).reduce(0) { $0 + $1.amount.doubleValue }
    }
    let years = bars.splits.map(\.year) + [state.chart.year].compactMap(\.self)
    frame = ChartFrame(
      years: (years.min() ?? 0)...(years.max() ?? 1), marks: state.chart.marks, rect: rect,
      top: tops.max() ?? 1, legendWidth: Self.legendWidth)
  }

  func draw(into painter: inout Painter) {
    let record = state.record.filter { frame.years.contains($0.year) }
    let agreements = AgreementHead.text(state.shown, width: ChartFrame.labelWidth - 1)
    frame.draw(record, of: agreements, besides: state.chart.year, into: &painter)
    frame.markYears(state.chart.series.pointYears, into: &painter) { .year($0) }
    // Half of the way to the next year, so that bars never touch.
    let spacing = (frame.area.width - 1) / max(1, frame.years.count - 1)
    let width = max(1, min(5, spacing / 2))
    for split in bars.splits { drawBar(split, width: width, into: &painter) }
    drawLegend(into: &painter)
    // The year alone: a line would hide a bar.
    if let year = state.chart.year {
      frame.drawYear(
        year, at: frame.area.maxY - 1,
        hasCursor: state.focus == .chart && state.overlay == nil, into: &painter)
    }
  }

  private func drawBar(_ split: CategorySplit, width: Int, into painter: inout Painter) {
    let area = frame.area
    let start = min(area.x + frame.column(split.year, of: area.width), area.maxX - width)
    var sum = 0.0
    var bottom = area.height
    for part in CategoryBars.parts(of: split) {
      sum += part.amount.doubleValue
      // Rows are counted over the sum, so that rounding never adds up; a part has one at least.
      let top = max(0, min(area.height - height(sum), bottom - 1))
      let glyph = part.category.glyph(isASCII: painter.symbols.isASCII)
      for row in top..<max(top, bottom) {
        for x in start..<start + width {
          painter.frame.set(
            glyph: glyph, x: x, y: area.y + row, style: painter.theme[part.category.role])
        }
      }
      bottom = min(bottom, top)
    }
  }

  /// How many rows a value fills.
  private func height(_ value: Double) -> Int {
    let rows = frame.area.height
    return rows - frame.axis.row(of: value, rows: rows + 1)
  }

  private func drawLegend(into painter: inout Painter) {
    let x = frame.area.maxX + 1
    let known = CategoryBars.Category.allCases.filter { category in
      bars.splits.contains { split in
        CategoryBars.parts(of: split).contains { $0.category == category }
      }
    }
    for (offset, category) in known.reversed().enumerated() {
      let y = frame.area.y + offset
      guard y < frame.area.maxY else { break }
      painter.frame.set(
        glyph: category.glyph(isASCII: painter.symbols.isASCII), x: x, y: y,
        style: painter.theme[category.role])
      painter.put(
        display(say(category.name)), x: x + 2, y: y, width: Self.legendWidth - 3,
        role: category.role)
    }
  }
}
