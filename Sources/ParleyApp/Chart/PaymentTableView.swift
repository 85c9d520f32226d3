import ParleyModel
import TerminalKit

/// The years of the chart as a table: the record, other sums on record, and the scenario's years.
struct PaymentTableView {
  let state: AppState

  /// Cells the table takes beside the chart.
  static let width = 54
  /// The narrowest pane that has room for the table.
  static let leastPaneWidth = 96

  /// One line of the table.
  private enum Row {
    case point(ChartSeries.Point)
    /// A sum that is not agreed: budgeted, executed, carried over.
    case other(Payment)

    var year: Int {
      switch self {
      case .point(let point): point.year
      case .other(let payment): payment.year
      }
    }

    /// The record first, then other sums, then the scenario.
    var rank: Int {
      switch self {
      case .point(let point): point.isProjected ? 100 : 0
      case .other(let payment): payment.status.rank
      }
    }
  }

  private var rows: [Row] {
    var rows = state.chart.series.points.map { Row.point($0) }
    if state.chart.measure == .payments(.krw) {
      rows += state.shown.payments.filter { $0.status != .agreed }.map { Row.other($0) }
    }
    return rows.sorted { ($0.year, $0.rank) < ($1.year, $1.rank) }
  }

  /// Scrolls to the year of the crosshair in a pane whose inside is `height` rows high.
  static func scroll(_ state: inout AppState, height: Int) {
    let rows = PaymentTableView(state: state).rows
    let index = rows.firstIndex { $0.year == state.chart.year } ?? 0
    state.chart.scroll(index: index, count: rows.count, height: height - 1)
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    var rect = rect
    let head = line("year", unit, "rise", "state", "SMA", isHead: true)
    painter.put(head.plainText, x: rect.x, y: rect.y, width: rect.width, role: .chartAxis)
    _ = rect.takeTop(1)
    for (offset, row) in rows.dropFirst(state.chart.window.top).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      let line = text(row)
      painter.put(line, x: rect.x, y: y, width: rect.width)
      let isSelected = row.year == state.chart.year
      painter.frame.outline.append(
        OutlineNode(
          level: 3, text: line.plain.trimmed, isFocused: state.focus == .chart && isSelected))
      if isSelected, isPoint(row) {
        painter.select(
          Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: state.focus == .chart)
      }
    }
  }

  /// The unit of the figures, where the column has room for it.
  private var unit: String {
    guard let measure = state.chart.measure.measure else { return "" }
    let unit = measure.unit(money: state.shown.money, priceYear: nil)
    return measure == .real ? state.shown.money : unit
  }

  private func isPoint(_ row: Row) -> Bool {
    if case .point = row { true } else { false }
  }

  private func text(_ row: Row) -> StyledLine {
    switch row {
    case .point(let point):
      let rise = state.chart.series.rise(of: point).map { FigureText.change($0) } ?? ""
      guard let payment = point.payment else {
        return line(
          "\(point.year)", FigureText.value(point.figure), rise, point.state.name, "",
          band: band(point.year), stateRole: .chartLine2)
      }
      let isWeak = payment.confidence?.isWeak ?? false
      return line(
        "\(point.year)", FigureText.value(point.figure), rise, payment.status.rawValue,
        payment.agreement.map { DateText.ordinal($0) } ?? "",
        mark: isWeak
          ? FigureText.mark(payment.confidence) + (payment.confidence?.rawValue ?? "") : "")
    case .other(let payment):
      let rise = state.shown.rise(of: payment).map { FigureText.change($0) } ?? ""
      return line(
        "\(payment.year)", FigureText.money(payment.money), rise, payment.status.rawValue,
        payment.agreement.map { DateText.ordinal($0) } ?? "")
    }
  }

  /// `1,571-1,725`: from the 5th to the 95th percentile.
  private func band(_ year: Int) -> String {
    guard let measure = state.chart.measure.measure, let band = state.bands?[year] else {
      return ""
    }
    let ends = [band.percentiles[0], band.percentiles[4]]
    return ends.map { PercentileText.band($0, in: band, measure) }.joined(separator: "-")
  }

  private func line(
    _ year: String, _ value: String, _ rise: String, _ state: String, _ agreement: String,
    mark: String = "", band: String = "", stateRole: Role = .dim, isHead: Bool = false
  ) -> StyledLine {
    var line = StyledLine(" ")
    line.append(display(year).padded(to: 5))
    line.append(display(value).paddedLeft(to: 9))
    // Weak rises carry their mark behind the sign; the others leave its place free.
    let isMarked = rise.hasSuffix("~") || rise.hasSuffix("?")
    line.append(display(isMarked || isHead ? rise : rise + "  ").paddedLeft(to: 11))
    line.append("  ")
    line.append(display(state).padded(to: 10), stateRole)
    if isHead {
      line.append("SMA  90 % band")
    } else if band.isEmpty {
      line.append(display(agreement).padded(to: 5), .dim)
      line.append(display(mark), .badgeDerived)
    } else {
      line.append(display(band))
    }
    return line
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
