import ParleyModel
import TerminalKit

/// The years of the chart as a table, with every status on record.
struct PaymentTableView {
  let state: AppState

  /// Cells the table takes beside the chart.
  static let width = 52
  /// The narrowest pane that has room for the table.
  static let leastPaneWidth = 96

  /// All payments, by year, the record first.
  private var payments: [Payment] {
    state.shown.payments.sorted { ($0.year, $0.status.rank) < ($1.year, $1.status.rank) }
  }

  /// Scrolls to the year of the crosshair in a pane whose inside is `height` rows high.
  static func scroll(_ state: inout AppState, height: Int) {
    let payments = PaymentTableView(state: state).payments
    let index = payments.firstIndex { $0.year == state.chart.year } ?? 0
    state.chart.scroll(index: index, count: payments.count, height: height - 1)
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    var rect = rect
    let head = row("year", state.shown.money, "rise", "state", "SMA", "")
    painter.put(head.plainText, x: rect.x, y: rect.y, width: rect.width, role: .chartAxis)
    _ = rect.takeTop(1)
    for (offset, payment) in payments.dropFirst(state.chart.window.top).prefix(rect.height)
      .enumerated()
    {
      let y = rect.y + offset
      let line = line(payment)
      painter.put(line, x: rect.x, y: y, width: rect.width)
      painter.frame.outline.append(
        OutlineNode(
          level: 3, text: line.plain.trimmed,
          isFocused: state.focus == .chart && payment.year == state.chart.year))
      if payment.year == state.chart.year, payment.status == .agreed {
        painter.select(
          Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: state.focus == .chart)
      }
    }
  }

  private func line(_ payment: Payment) -> StyledLine {
    let rise = state.shown.rise(of: payment).map { FigureText.change($0) } ?? ""
    let weak = payment.confidence?.isWeak ?? false
    return row(
      "\(payment.year)", FigureText.money(payment.money), rise, payment.status.rawValue,
      payment.agreement.map { DateText.ordinal($0) } ?? "",
      weak ? FigureText.mark(payment.confidence) + (payment.confidence?.rawValue ?? "") : "")
  }

  private func row(
    _ year: String, _ money: String, _ rise: String, _ state: String, _ agreement: String,
    _ mark: String
  ) -> StyledLine {
    var line = StyledLine(" ")
    line.append(display(year).padded(to: 5))
    line.append(right(money, 8))
    // Weak rises carry their mark behind the sign; the others leave its place free.
    let isMarked = rise.hasSuffix("~") || rise.hasSuffix("?")
    line.append(right(isMarked || rise == "rise" ? rise : rise + "  ", 11))
    line.append("  ")
    line.append(display(state).padded(to: 8), .dim)
    line.append(display(agreement).padded(to: 5), .dim)
    line.append(display(mark), .badgeDerived)
    return line
  }

  private func right(_ text: String, _ width: Int) -> DisplayText {
    display(text).paddedLeft(to: width)
  }
}

extension StyledLine {
  /// The runs as one text in no role.
  var plainText: DisplayText { display(plain) }
}

extension PaymentStatus {
  /// The order in which the rows of one year are listed; the record first.
  var rank: Int { PaymentStatus.allCases.firstIndex(of: self) ?? 0 }
}
