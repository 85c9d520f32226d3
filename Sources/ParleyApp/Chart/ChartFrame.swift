import ParleyModel
import TerminalKit

/// The furniture of a chart: axis, years, agreement boundaries, and where a year and a value lie.
struct ChartFrame: Sendable {
  let years: ClosedRange<Int>
  /// What lines are drawn with.
  let marks: ChartState.Marks
  /// Axis labels, plot and year labels together.
  let rect: Rect
  let axis: ChartAxis
  /// Cells to the right of the plot for the legend.
  let legendWidth: Int

  static let labelWidth = 7

  /// A frame for values up to `top`.
  init(
    years: ClosedRange<Int>, marks: ChartState.Marks, rect: Rect, top: Double, legendWidth: Int
  ) {
    self.years = years.lowerBound...max(years.lowerBound + 1, years.upperBound)
    self.marks = marks
    self.rect = rect
    self.legendWidth = legendWidth
    axis = ChartAxis(upTo: top, rows: Self.area(rect, legendWidth).height)
  }

  /// Whether the agreements' numbers have a row of their own above the line.
  private var hasNumbers: Bool { rect.height >= 5 }

  private static func area(_ rect: Rect, _ legendWidth: Int) -> Rect {
    let above = rect.height >= 5 ? 1 : 0
    return Rect(
      x: rect.x + labelWidth, y: rect.y + above,
      width: max(2, rect.width - labelWidth - legendWidth),
      height: max(1, rect.height - 1 - above))
  }

  /// The cells the line may use.
  var area: Rect { Self.area(rect, legendWidth) }

  /// The column of a year, `width` columns wide.
  func column(_ year: Int, of width: Int) -> Int {
    (year - years.lowerBound) * (width - 1) / max(1, years.count - 1)
  }

  /// The row of the screen a value is drawn on: that of its dot, whatever the line is drawn with.
  func row(of value: Double) -> Int {
    let down = DotCanvas.resolution(marks).down
    return area.y + axis.row(of: value, rows: area.height * down) / down
  }

  /// - Parameter agreements: What stands before the agreements' numbers, as ``AgreementHead`` has it.
  func draw(
    _ record: [Payment], of agreements: String, besides selected: Int?, into painter: inout Painter
  ) {
    drawAxis(into: &painter)
    drawBoundaries(record, of: agreements, into: &painter)
    drawYears(besides: selected, into: &painter)
  }

  private func drawAxis(into painter: inout Painter) {
    let symbols = painter.symbols
    for y in area.y..<area.maxY {
      painter.frame.set(glyph: symbols.axis, x: area.x - 1, y: y, style: painter.theme[.chartAxis])
    }
    for tick in axis.ticks {
      let y = row(of: axis.value(tick))
      painter.putRight(
        display(axis.text(tick)), maxX: area.x - 1, y: y, width: Self.labelWidth - 1,
        role: .chartAxis)
      painter.frame.set(glyph: symbols.tick, x: area.x - 1, y: y, style: painter.theme[.chartAxis])
    }
  }

  /// Round years under the axis, except where the crosshair's year stands.
  private func drawYears(besides selected: Int?, into painter: inout Painter) {
    let y = area.maxY
    let step = area.width / max(1, years.count) >= 3 ? 2 : area.width >= years.count ? 5 : 10
    var end = rect.x
    for year in years where year % step == 0 || year == years.upperBound {
      let x = area.x + column(year, of: area.width) - 2
      guard x >= end, x + 4 <= rect.maxX else { continue }
      let taken = selected.map { area.x + column($0, of: area.width) - 2 }
      if let taken, abs(taken - x) < 5 { continue }
      if year != years.upperBound, years.upperBound - year < step,
        x + 5 > area.x + column(years.upperBound, of: area.width) - 2
      {
        continue
      }
      painter.put(display("\(year)"), x: x, y: y, width: 4, role: .chartAxis)
      end = x + 5
    }
  }

  /// A dotted line where an agreement begins to pay, with its number above its years.
  private func drawBoundaries(
    _ record: [Payment], of agreements: String, into painter: inout Painter
  ) {
    let glyph: Character = painter.symbols.isASCII ? ":" : "┊"
    var end = rect.x
    if hasNumbers, record.contains(where: { $0.agreement != nil }) {
      painter.putRight(
        display(agreements), maxX: area.x - 1, y: rect.y, width: Self.labelWidth - 1,
        role: .chartAxis)
    }
    for (index, payment) in record.enumerated() {
      guard let agreement = payment.agreement else { continue }
      if index > 0, record[index - 1].agreement == agreement { continue }
      let x = area.x + column(payment.year, of: area.width)
      for y in area.y..<area.maxY {
        painter.frame.set(glyph: glyph, x: x, y: y, style: painter.theme[.chartBoundary])
      }
      guard hasNumbers else { continue }
      let last = record[index...].prefix { $0.agreement == agreement }.last?.year ?? payment.year
      let middle = (x + area.x + column(min(last + 1, years.upperBound), of: area.width)) / 2
      let label = display("\(agreement)")
      let start = max(x, middle - (label.width - 1) / 2)
      guard start > end else { continue }
      painter.put(label, x: start, y: rect.y, width: label.width, role: .chartAxis)
      end = start + label.width
    }
  }

  /// The crosshair on a year, with a mark on a value where there is one.
  ///
  /// - Parameters:
  ///   - isFocused: Whether a line through all values and the terminal's cursor stand on the year.
  ///   - hasCursor: Whether the cursor is free to stand there.
  func drawCrosshair(
    _ year: Int, at value: Double?, isFocused: Bool, hasCursor: Bool, into painter: inout Painter
  ) {
    let x = area.x + column(year, of: area.width)
    let style = painter.theme[isFocused ? .crosshair : .chartAxis]
    let line: Character = painter.symbols.isASCII ? "|" : "│"
    if isFocused {
      for y in area.y..<area.maxY { painter.frame.set(glyph: line, x: x, y: y, style: style) }
    }
    let y = value.map { row(of: $0) } ?? area.maxY - 1
    if value != nil {
      painter.frame.set(glyph: painter.symbols.isASCII ? "#" : "●", x: x, y: y, style: style)
    }
    drawYear(year, at: y, hasCursor: isFocused && hasCursor, into: &painter)
  }

  /// The year of the crosshair under the axis, and the terminal's cursor on a row of its column.
  func drawYear(_ year: Int, at y: Int, hasCursor: Bool, into painter: inout Painter) {
    let x = area.x + column(year, of: area.width)
    // A blank at either side keeps the year apart from those of the axis.
    let labelX = min(max(area.x, x - 2), rect.maxX - 4)
    painter.put(display(" \(year) "), x: labelX - 1, y: area.maxY, width: 6, role: .crosshair)
    if hasCursor { painter.frame.cursor = Point(x: x, y: y) }
  }
}
