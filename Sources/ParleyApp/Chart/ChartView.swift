import ParleyModel
import TerminalKit

/// Draws the payments: the record, the scenario, agreement boundaries, the crosshair and its read-out.
struct ChartView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    let isFocused = state.focus == .chart
    let title = Pane.chart.title(
      title(isFocused), in: ScreenLayout(state), keys: state.keyNames)
    var inside = painter.pane(
      rect, title: title, isFocused: isFocused,
      others: Pane.chart.others(in: ScreenLayout(state), beside: title, keys: state.keyNames),
      target: .title(.chart))
    guard inside.height >= 4, state.chart.series.years != nil else {
      let measure = state.chart.measure.title(
        money: state.shown.money, priceYear: state.projections.selected?.priceYear)
      let reason =
        state.record.isEmpty
        ? say("No payments are on record.") : say("There is no figure in \(measure).")
      let sentence = state.damage(in: "payments.csv") ?? reason
      let steps = FirstSteps(state: state).chart.map { say($0) }
      FirstSteps.draw(
        [(sentence, .dim)] + steps.map { ($0, .text) },
        in: Rect(x: inside.x + 1, y: inside.y, width: inside.width - 1, height: inside.height),
        into: &painter)
      painter.hear(1, say("Payments: \(measure)"))
      painter.hear(2, ([sentence] + steps).joined(separator: " "), isFocused: isFocused)
      return
    }
    let hasTable = inside.width >= PaymentTableView.leastPaneWidth
    ChartWords(state: state, hasTable: hasTable).hear(into: &painter)
    if hasTable {
      let table = inside.takeRight(PaymentTableView.width)
      if state.chart.measure == .categories {
        CategoryTableView(state: state).draw(table, into: &painter)
      } else {
        PaymentTableView(state: state).draw(table, into: &painter)
      }
      _ = inside.takeRight(1)
    }
    drawReadOut(inside.takeTop(Self.readOutHeight(in: inside)), into: &painter)
    if state.chart.measure == .categories {
      CategoryPlot(state, rect: inside).draw(into: &painter)
    } else {
      ChartPlot(state, rect: inside).draw(into: &painter)
    }
  }

  /// The part of the pane's inside that holds the plot.
  static func plotRect(in inside: Rect) -> Rect {
    var rest = inside
    if rest.width >= PaymentTableView.leastPaneWidth {
      _ = rest.takeRight(PaymentTableView.width + 1)
    }
    _ = rest.takeTop(readOutHeight(in: rest))
    return rest
  }

  private static func readOutHeight(in inside: Rect) -> Int { inside.height >= 9 ? 2 : 1 }

  // MARK: Title and legend

  private func title(_ isFocused: Bool) -> StyledLine {
    let separator = state.symbols.separator.string
    let role: Role = isFocused ? .titleFocused : .title
    var title = StyledLine(display(say("3 Payments")), role)
    let measure = state.chart.measure.title(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear)
    title.append("\(separator)\(measure)", .title)
    if let year = state.chart.series.breakYear {
      title.append(say(" (newer base from \(year))"), .title)
    }
    guard state.chart.measure != .categories else { return title }
    let isASCII = state.symbols.isASCII
    title.append(separator + say("agreed "), .title)
    title.append(display(isASCII ? "---" : "━━━"), .chartLine)
    let series = state.chart.series
    if series.projected.contains(where: { $0.state <= .set }) {
      title.append(say("  set "), .title)
      title.append(display(isASCII ? "---" : "━━━"), .chartLine2)
    }
    if let open = series.projected.last(where: { $0.state >= .given }) {
      title.append("  \(open.state.title) ", .title)
      title.append(display(isASCII ? "- -" : "┄┄┄"), .chartLine2)
    }
    if let projection = state.projections.selected {
      title.append(separator, .title)
      title.append(display(say(projection.name)), .chartLine2)
    }
    if let id = state.projections.unavailable {
      title.append(say(" (\(id) cannot be computed on this day)"), .warning)
    }
    return title
  }

  // MARK: Read-out

  private func drawReadOut(_ rect: Rect, into painter: inout Painter) {
    guard let year = state.chart.year else { return }
    let lines = ChartReadOut(state: state, width: rect.width).lines(year, count: rect.height)
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      painter.put(line, x: rect.x, y: rect.y + offset, width: rect.width)
    }
  }
}

extension Projection {
  /// How lists name it: the scenario's id, or the agreement whose rule it is.
  var name: Phrase { scenario.listName }
}
