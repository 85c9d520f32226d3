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
        display(screen.tornado?.value.failure.text ?? state.sentence(of: screen)), x: rect.x + 1,
        y: rect.y + 1,
        width: rect.width - 2, role: .warning)
      painter.hear(3, screen.tornado?.value.failure.text ?? state.sentence(of: screen))
      return
    }
    hear(tornado, total, letter, into: &painter)
    head.append(say("  total \(FigureText.value(total))"), .heading)
    head.append(say("  each number moved alone, down and up, all else as it stands"), .dim)
    painter.put(head, x: rect.x, y: rect.takeTop(1).y, width: rect.width)
    let titleWidth = rect.width >= 150 ? 48 : rect.width >= 100 ? 42 : 26
    let bar = Rect(
      x: rect.x + titleWidth + 2 * Self.numberWidth + 2, y: rect.y,
      width: max(6, rect.width - titleWidth - 2 * Self.numberWidth - 4), height: rect.height)
    let scale = Scale(tornado.rows, around: total, in: bar)
    let y = rect.takeTop(1).y
    painter.put(display(say(" moved")), x: rect.x, y: y, width: titleWidth, role: .chartAxis)
    painter.putRight(
      display(say("at the lower")), maxX: rect.x + titleWidth + Self.numberWidth, y: y,
      width: Self.numberWidth + 2,
      role: .chartAxis)
    painter.putRight(
      display(say("the higher")), maxX: rect.x + titleWidth + 2 * Self.numberWidth, y: y,
      width: Self.numberWidth,
      role: .chartAxis)
    for (offset, row) in tornado.rows.dropFirst(screen.tornadoWindow.top).prefix(rect.height)
      .enumerated()
    {
      let isHere = offset + screen.tornadoWindow.top == screen.tornadoRow
      let index = offset + screen.tornadoWindow.top
      painter.mark(x: rect.x, y: rect.y + offset, width: rect.width, .scenarioBar(index))
      put(row, y: rect.y + offset, titleWidth, scale, isHere, rect, into: &painter)
    }
    ListWindow.drawMarks(
      top: screen.tornadoWindow.top, count: tornado.rows.count,
      inside: Rect(x: rect.x, y: rect.y, width: layout.frame.width - 2, height: rect.height),
      into: &painter, isFocused: true)
  }

  /// The bars in words, the longest first, each number moved alone.
  private func hear(
    _ tornado: Tornado, _ total: Figure, _ letter: String, into painter: inout Painter
  ) {
    painter.hear(
      2,
      say(
        "What moves the total of \(letter), \(FigureText.value(total)), most: each number moved "
          + "alone, all else as it stands"))
    for (index, row) in tornado.rows.enumerated() where painter.isHeard {
      let (low, high) = (FigureText.value(row.totalLow), FigureText.value(row.totalHigh))
      painter.hear(
        3, say("\(row.title): total \(low) at \(row.low), \(high) at \(row.high)"),
        isFocused: index == screen.tornadoRow)
    }
  }

  /// Cells of a total.
  private static let numberWidth = 11

  private func put(
    _ row: Tornado.Row, y: Int, _ titleWidth: Int, _ scale: Scale, _ isHere: Bool, _ rect: Rect,
    into painter: inout Painter
  ) {
    var title = StyledLine(display(" \(row.title)"), isHere ? .accent : .text)
    title.append(display(say("  \(row.low) to \(row.high)")), .dim)
    painter.put(title, x: rect.x, y: y, width: titleWidth - 1)
    let numbers = [(row.totalLow, Role.chartLine2), (row.totalHigh, .chartLine)]
    for (place, (figure, role)) in numbers.enumerated() {
      painter.putRight(
        display(FigureText.value(figure)),
        maxX: rect.x + titleWidth + (place + 1) * Self.numberWidth,
        y: y, width: Self.numberWidth - 1, role: role)
    }
    // From the total as it stands to each of the two.
    let middle = scale.column(scale.total)
    let isASCII = painter.symbols.isASCII
    for (figure, isUp) in [(row.totalLow, false), (row.totalHigh, true)] {
      let end = scale.column(figure)
      // Which way the number was moved shows without colour too.
      let glyph: Character = isASCII ? (isUp ? "#" : "-") : (isUp ? "█" : "▒")
      for x in min(middle, end)...max(middle, end) where x != middle || end == middle {
        painter.frame.set(
          glyph: glyph, x: x, y: y, style: painter.theme[isUp ? .chartLine : .chartLine2])
      }
    }
    painter.frame.set(
      glyph: painter.symbols.axis, x: middle, y: y, style: painter.theme[.chartAxis])
    if isHere {
      painter.select(
        Rect(x: rect.x, y: y, width: titleWidth - 1, height: 1), isFocused: true)
      if state.overlay == nil { painter.frame.cursor = Point(x: rect.x, y: y) }
    }
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
