import ParleyModel
import TerminalKit

/// Draws the payments: the line of record, agreement boundaries, the crosshair and its read-out.
struct ChartView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    let isFocused = state.focus == .chart
    var title = StyledLine("3 Payments", isFocused ? .titleFocused : .title)
    let dash = state.symbols.isASCII ? "---" : "━━━"
    let unit = state.shown.money.isEmpty ? "nominal" : "\(state.shown.money), nominal"
    title.append("\(state.symbols.separator.string)\(unit)", .title)
    title.append("\(state.symbols.separator.string)agreed ", .title)
    title.append(display(dash), .chartLine)
    var inside = painter.pane(
      rect, title: title, isFocused: isFocused, others: Pane.chart.others(in: ScreenLayout(state)))
    let record = state.shown.record
    guard let first = record.first, let last = record.last, inside.height >= 4 else {
      painter.put(
        display(state.damage(in: "payments.csv") ?? "No payments are on record."),
        x: inside.x + 1, y: inside.y, width: inside.width - 1, role: .dim)
      return
    }
    if inside.width >= PaymentTableView.leastPaneWidth {
      let table = inside.takeRight(PaymentTableView.width)
      PaymentTableView(state: state).draw(table, into: &painter)
      _ = inside.takeRight(1)
    }
    drawReadOut(inside.takeTop(inside.height >= 9 ? 2 : 1), into: &painter)
    let plot = ChartPlot(
      record: record, years: first.year...max(first.year + 1, last.year),
      marks: state.chart.marks, rect: inside)
    plot.draw(state, into: &painter)
  }

  private func drawReadOut(_ rect: Rect, into painter: inout Painter) {
    guard let year = state.chart.year, let payment = state.shown.payment(in: year) else { return }
    var line = StyledLine(" ")
    line.append("\(year)", .crosshair)
    line.append("  \(state.shown.money) \(FigureText.money(payment.money))", .text)
    let mark = FigureText.mark(payment.confidence)
    if !mark.isEmpty { line.append(" \(mark)", .badgeDerived) }
    if let rise = state.shown.rise(of: payment) {
      let role: Role = rise.value.coefficient < 0 ? .negative : .positive
      line.append("  \(FigureText.change(rise))", role)
      line.append(" on \(year - 1)", .dim)
    }
    if let agreement = payment.agreement {
      line.append("  \(DateText.ordinal(agreement)) SMA", .dim)
    }
    let weight = DetailBuilder(state: state, width: rect.width).grounds(
      payment.confidence, payment.sources)
    if rect.height == 1 {
      line.append("  ")
      line.append(weight)
    }
    painter.put(line, x: rect.x, y: rect.y, width: rect.width)
    var grounds = StyledLine(" ")
    grounds.append(weight)
    grounds.append("\(state.symbols.separator.string)\(payment.place)", .dim)
    if !payment.note.isEmpty {
      grounds.append("\(state.symbols.separator.string)\(payment.note)", .dim)
    }
    if rect.height > 1 { painter.put(grounds, x: rect.x, y: rect.y + 1, width: rect.width) }
    painter.frame.outline.append(
      OutlineNode(
        level: 2, text: "Payments: \(line.plain.trimmed); \(grounds.plain.trimmed)",
        isFocused: state.focus == .chart))
  }
}
