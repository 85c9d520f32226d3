import ParleyModel
import TerminalKit

/// The known splits by category as a table beside the bars.
struct CategoryTableView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    var rect = rect
    let splits = CategoryBars(state.shown).splits
    let hasCDIP = splits.contains { $0.cdip != nil }
    let titles =
      [say("year"), say("labour"), say("construct."), say("logistics")] + (hasCDIP ? ["CDIP"] : [])
      + [say("total")]
    let head = row(titles, "")
    painter.put(head.plainText, x: rect.x, y: rect.y, width: rect.width, role: .chartAxis)
    _ = rect.takeTop(1)
    let cursor = splits.firstIndex { $0.year == state.chart.year } ?? splits.count - 1
    let top = max(0, min(cursor - rect.height / 2, splits.count - rect.height))
    for (offset, split) in splits.dropFirst(top).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      func text(_ amount: Decimal?) -> String { amount.map { FigureText.money($0) } ?? "" }
      let mark =
        split.confidence?.isWeak ?? false
        ? FigureText.mark(split.confidence) + (split.confidence?.title.text ?? "") : ""
      let line = row(
        ["\(split.year)"]
          + [split.labour, split.construction, split.logistics].map(text)
          + (hasCDIP ? [text(split.cdip)] : []) + [text(split.total)],
        mark)
      painter.put(line, x: rect.x, y: y, width: rect.width)
      painter.mark(x: rect.x, y: y, width: rect.width, .yearRow(split.year))
      let isSelected = split.year == state.chart.year
      if isSelected {
        painter.select(
          Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: state.focus == .chart)
      }
    }
  }

  private func row(_ cells: [String], _ mark: String) -> StyledLine {
    var line = StyledLine(" ")
    line.append(display(cells[0]).padded(to: 5))
    for (cell, width) in zip(cells.dropFirst(), [8, 11, 10] + (cells.count > 5 ? [6, 8] : [9])) {
      line.append(display(cell).paddedLeft(to: width))
    }
    line.append("  ")
    line.append(display(mark), .badgeDerived)
    return line
  }
}
