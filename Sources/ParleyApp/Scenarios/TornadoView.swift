import ParleyModel
import TerminalKit

/// Draws what moves the total of the column under the cursor most: a bar for each number, from the
/// total with it moved down to the total with it moved up.
struct TornadoView {
  let state: AppState
  let screen: ScenarioScreen
  let layout: ScenarioLayout

  func draw(into painter: inout Painter) {
    var rect = layout.body
    rect = Rect(
      x: rect.x, y: layout.heads.y, width: rect.width, height: rect.height + layout.heads.height)
    let letter = ScenarioColumn.letter(screen.column)
    var head = StyledLine(display(" \(letter) \(screen.selected.name)"), .accent)
    guard let tornado = screen.tornado?.value, let total = tornado.total, !tornado.rows.isEmpty
    else {
      painter.put(head, x: rect.x, y: rect.y, width: rect.width)
      painter.put(
        display(screen.tornado?.value.failure ?? ""), x: rect.x + 1, y: rect.y + 1,
        width: rect.width - 2, role: .warning)
      return
    }
    head.append("  total \(FigureText.value(total))", .heading)
    head.append("  each number moved alone, all else as it stands", .dim)
    painter.put(head, x: rect.x, y: rect.takeTop(1).y, width: rect.width)
    let titleWidth = rect.width >= 150 ? 52 : rect.width >= 100 ? 46 : 28
    let numbers = 11
    let bar = Rect(
      x: rect.x + titleWidth + numbers, y: rect.y,
      width: max(10, rect.width - titleWidth - 2 * numbers - 1), height: rect.height)
    let scale = Scale(tornado.rows, around: total, in: bar)
    for (offset, row) in tornado.rows.dropFirst(screen.tornadoWindow.top).prefix(rect.height)
      .enumerated()
    {
      let isHere = offset + screen.tornadoWindow.top == screen.tornadoRow
      let y = rect.y + offset
      put(row, y: y, titleWidth, scale, isHere, rect, into: &painter)
    }
    ListWindow.drawMarks(
      top: screen.tornadoWindow.top, count: tornado.rows.count,
      inside: Rect(x: rect.x, y: rect.y, width: layout.frame.width - 2, height: rect.height),
      into: &painter, isFocused: true)
  }

  private func put(
    _ row: Tornado.Row, y: Int, _ titleWidth: Int, _ scale: Scale, _ isHere: Bool, _ rect: Rect,
    into painter: inout Painter
  ) {
    var title = StyledLine(display(" \(row.title)"), isHere ? .accent : .text)
    title.append(display("  \(row.low) to \(row.high)"), .dim)
    painter.put(title, x: rect.x, y: y, width: titleWidth - 1)
    // The lesser total stands at the left, whichever way the number was moved to get there.
    let isTurned = row.totalHigh.value < row.totalLow.value
    let (left, right) = isTurned ? (row.totalHigh, row.totalLow) : (row.totalLow, row.totalHigh)
    let isASCII = painter.symbols.isASCII
    let (start, middle, end) = (
      scale.column(left), scale.column(scale.total), scale.column(right)
    )
    for x in start...max(start, end) {
      let isLow = x < middle
      // Which half comes of the number moved down shows without colour too.
      let isDown = isLow != isTurned
      let glyph: Character = isASCII ? (isDown ? "-" : "#") : (isDown ? "▒" : "█")
      painter.frame.set(
        glyph: glyph, x: x, y: y, style: painter.theme[isDown ? .chartLine2 : .chartLine])
    }
    painter.frame.set(
      glyph: painter.symbols.axis, x: middle, y: y, style: painter.theme[.chartAxis])
    painter.putRight(
      display(FigureText.value(left)), maxX: start - 1, y: y, width: 10, role: .text)
    painter.put(display(FigureText.value(right)), x: end + 2, y: y, width: 10)
    if isHere {
      painter.select(
        Rect(x: rect.x, y: y, width: titleWidth - 1, height: 1), isFocused: true)
      if state.overlay == nil { painter.frame.cursor = Point(x: rect.x, y: y) }
    }
    painter.frame.outline.append(
      OutlineNode(
        level: 3,
        text: "\(row.title): total \(FigureText.value(row.totalLow)) at \(row.low), "
          + "\(FigureText.value(row.totalHigh)) at \(row.high)", isFocused: isHere))
  }

  /// Where a total stands on the bars' common scale.
  private struct Scale {
    let total: Figure
    private let low: Double
    private let high: Double
    private let bar: Rect

    init(_ rows: [Tornado.Row], around total: Figure, in bar: Rect) {
      self.total = total
      let ends = rows.flatMap { [$0.totalLow, $0.totalHigh] }.map(\.value.doubleValue)
      let middle = total.value.doubleValue
      // The total stands in the middle of the bars as they are, not of the room.
      low = min(ends.min() ?? middle, middle)
      high = max(ends.max() ?? middle, middle)
      self.bar = bar
    }

    func column(_ figure: Figure) -> Int {
      guard high > low else { return bar.x + bar.width / 2 }
      let share = (figure.value.doubleValue - low) / (high - low)
      return bar.x + Int((share * Double(bar.width - 1)).rounded())
    }
  }
}
