import ParleyModel
import TerminalKit

/// The plot of a series of yearly payments inside a rectangle of cells.
struct ChartPlot {
  let record: [Payment]
  let years: ClosedRange<Int>
  /// What the line is drawn with.
  let marks: ChartState.Marks
  /// Axis labels, plot and year labels together.
  let rect: Rect

  private static let labelWidth = 7
  private static let legendWidth = 9

  /// Whether the agreements' numbers have a row of their own above the line.
  private var hasNumbers: Bool { rect.height >= 5 }

  /// The cells the line may use.
  private var area: Rect {
    let above = hasNumbers ? 1 : 0
    return Rect(
      x: rect.x + Self.labelWidth, y: rect.y + above,
      width: max(2, rect.width - Self.labelWidth - Self.legendWidth),
      height: max(1, rect.height - 1 - above))
  }

  func draw(_ state: AppState, into painter: inout Painter) {
    let top = record.map { $0.money.doubleValue }.max() ?? 1
    let axis = ChartAxis(upTo: top, rows: area.height)
    drawAxis(axis, into: &painter)
    drawBoundaries(into: &painter)
    drawYears(besides: state.chart.year, into: &painter)
    drawLine(axis, into: &painter)
    drawLegend(axis, into: &painter)
    drawCrosshair(axis, state, into: &painter)
  }

  /// The column of a year.
  private func column(_ year: Int, of width: Int) -> Int {
    (year - years.lowerBound) * (width - 1) / max(1, years.count - 1)
  }

  /// The row of the screen a value is drawn on: that of its dot, whatever the line is drawn with.
  private func row(of value: Double, _ axis: ChartAxis) -> Int {
    let down = DotCanvas.resolution(marks).down
    return area.y + axis.row(of: value, rows: area.height * down) / down
  }

  private func drawAxis(_ axis: ChartAxis, into painter: inout Painter) {
    let symbols = painter.symbols
    for y in area.y..<area.maxY {
      painter.frame.set(glyph: symbols.axis, x: area.x - 1, y: y, style: painter.theme[.chartAxis])
    }
    for tick in axis.ticks {
      let y = row(of: Double(tick), axis)
      painter.putRight(
        display(Decimal(coefficient: tick).grouped), maxX: area.x - 1, y: y,
        width: Self.labelWidth - 1, role: .chartAxis)
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
  private func drawBoundaries(into painter: inout Painter) {
    let glyph: Character = painter.symbols.isASCII ? ":" : "┊"
    var end = rect.x
    if hasNumbers {
      painter.putRight("SMA", maxX: area.x - 1, y: rect.y, width: 6, role: .chartAxis)
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

  private func drawLine(_ axis: ChartAxis, into painter: inout Painter) {
    var canvas = DotCanvas(width: area.width, height: area.height, marks: marks)
    let points = record.map { payment in
      Point(
        x: column(payment.year, of: canvas.dotWidth),
        y: axis.row(of: payment.money.doubleValue, rows: canvas.dotHeight))
    }
    for (index, point) in points.enumerated() {
      if marks == .blocks {
        canvas.column(point.x, upTo: point.y)
      } else if index > 0, record[index].year == record[index - 1].year + 1 {
        let isWeak = record[index].confidence?.isWeak ?? false
        canvas.line(from: points[index - 1], to: point, isDotted: isWeak && marks == .braille)
      } else {
        canvas.set(point.x, point.y)
      }
    }
    let style = painter.theme[.chartLine]
    for row in 0..<area.height {
      for column in 0..<area.width {
        guard let glyph = canvas.glyph(column, row) else { continue }
        painter.frame.set(glyph: glyph, x: area.x + column, y: area.y + row, style: style)
      }
    }
  }

  /// The last value at the line's end.
  private func drawLegend(_ axis: ChartAxis, into painter: inout Painter) {
    guard let last = record.last else { return }
    let y = row(of: last.money.doubleValue, axis)
    painter.put(
      display(FigureText.money(last.money)), x: area.maxX + 1, y: y,
      width: Self.legendWidth - 1, role: .chartLine, attributes: .bold)
  }

  private func drawCrosshair(_ axis: ChartAxis, _ state: AppState, into painter: inout Painter) {
    guard let year = state.chart.year, let payment = record.first(where: { $0.year == year })
    else { return }
    let x = area.x + column(year, of: area.width)
    let style = painter.theme[state.focus == .chart ? .crosshair : .chartAxis]
    let line: Character = painter.symbols.isASCII ? "|" : "│"
    if state.focus == .chart {
      for y in area.y..<area.maxY { painter.frame.set(glyph: line, x: x, y: y, style: style) }
    }
    let y = row(of: payment.money.doubleValue, axis)
    painter.frame.set(glyph: painter.symbols.isASCII ? "#" : "●", x: x, y: y, style: style)
    // A blank at either side keeps the year apart from those of the axis.
    let labelX = min(max(area.x, x - 2), rect.maxX - 4)
    painter.put(display(" \(year) "), x: labelX - 1, y: area.maxY, width: 6, role: .crosshair)
    if state.focus == .chart, state.overlay == nil { painter.frame.cursor = Point(x: x, y: y) }
  }
}
