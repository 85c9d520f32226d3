import ParleyModel
import TerminalKit

/// The years of the chart as a table: the record, other sums on record, and the scenario's years.
struct PaymentTableView {
  let state: AppState

  /// Cells the table takes beside the chart.
  static let width = 56
  /// The narrowest pane that has room for the table.
  static let leastPaneWidth = 96

  /// Scrolls to the year of the crosshair in a pane whose inside is `height` rows high.
  static func scroll(_ state: inout AppState, height: Int) {
    let rows = state.chart.rows
    let index = rows.firstIndex { $0.year == state.chart.year } ?? 0
    state.chart.scroll(index: index, count: rows.count, height: height - 1)
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    var rect = rect
    let head = head
    painter.put(head.plainText, x: rect.x, y: rect.y, width: rect.width, role: .chartAxis)
    _ = rect.takeTop(1)
    let top = state.chart.window.top
    let basis = LineCache.Basis(state, size: rect.size)
    for (offset, row) in state.chart.rows.dropFirst(top).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      let line = painter.lines.payments.line(top + offset, basis) { self.line(row) }
      painter.put(line, x: rect.x, y: y, width: rect.width)
      painter.mark(x: rect.x, y: y, width: rect.width, .yearRow(row.year))
      let isSelected = row.year == state.chart.year
      if isSelected, row.kind != .other {
        painter.select(
          Rect(x: rect.x, y: y, width: rect.width, height: 1), isFocused: state.focus == .chart)
      }
    }
  }

  private var head: StyledLine {
    var unit = ""
    if let measure = state.chart.measure.measure {
      // The year of real prices has no room here; the pane's title names it.
      unit =
        (measure == .real ? Measure.krw : measure).unit(
          money: state.shown.money, priceYear: nil
        ).text
    }
    var line = StyledLine(" ")
    line.append(display(say("year")).padded(to: 5))
    line.append(display(unit).paddedLeft(to: 9))
    line.append(display(say("rise")).paddedLeft(to: 11))
    line.append(display(say("  state")).padded(to: 12))
    // As wide as the ordinals below it, unless those are wider.
    let word = AgreementHead.text(state.shown, width: 4)
    line.append(display(word).padded(to: 5))
    line.append(say("90 % band"))
    return line
  }

  private func line(_ row: PaymentTableRow) -> StyledLine {
    var line = StyledLine(" ")
    line.append(display("\(row.year)").padded(to: 5))
    line.append(display(row.value).paddedLeft(to: 9))
    // Weak rises carry their mark behind the sign; the others leave its place free.
    let isMarked = row.rise.hasSuffix("~") || row.rise.hasSuffix("?")
    line.append(display(isMarked ? row.rise : row.rise + "  ").paddedLeft(to: 11))
    line.append("  ")
    line.append(
      display(say(row.state)).padded(to: 10), row.kind == .scenario ? .chartLine2 : .dim)
    if row.kind == .scenario {
      line.append(display("     " + band(row.year)))
    } else {
      let agreement = display(say(row.agreement))
      line.append(agreement.padded(to: max(5, agreement.width + 1)), .dim)
      line.append(display(say(row.mark)), .badgeDerived)
    }
    return line
  }

  /// `1,571-1,725`: from the 5th to the 95th percentile.
  private func band(_ year: Int) -> String {
    Self.band(year, in: state).map { "\($0.low)-\($0.high)" } ?? ""
  }

  /// The 5th and the 95th percentile of a year; nil where it has no band.
  static func band(_ year: Int, in state: AppState) -> (low: String, high: String)? {
    guard let measure = state.chart.measure.measure, let band = state.bands?[year] else {
      return nil
    }
    return (
      PercentileText.band(band.percentiles[0], in: band, measure),
      PercentileText.band(band.percentiles[4], in: band, measure)
    )
  }
}

extension StyledLine {
  /// The runs as one text in no role.
  var plainText: DisplayText { display(plain) }
}
