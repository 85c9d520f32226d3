import ParleyModel
import ParleyStore

/// What stands under the cursor of the focused pane.
enum Selection {
  /// The rows behind it; empty when there is none.
  static func records(in state: AppState) -> [any Record] {
    switch state.focus {
    case .timeline:
      if let round = state.selectedRound { return [round] }
      guard let agreement = state.selectedTalks?.agreement else { return [] }
      let terms = state.shown.terms.filter { $0.agreement == agreement.number }
      return [agreement] + terms
    case .detail:
      let lines = state.detail.content.lines
      return lines.indices.contains(state.detail.cursor)
        ? lines[state.detail.cursor].records : []
    case .chart:
      guard let year = state.chart.year else { return [] }
      return state.shown.payments.filter { $0.year == year }
    }
  }

  /// What `y` puts on the clipboard: a figure with its source, a note, or rows as `column: text`.
  static func copy(of state: AppState) -> (text: String, what: String)? {
    if state.focus == .chart, let year = state.chart.year,
      let payment = state.shown.payment(in: year)
    {
      let rise = state.shown.rise(of: payment).map { ", \(FigureText.change($0)) on \(year - 1)" }
      let sources = payment.sources.map { id in
        guard let source = state.shown.source(id) else { return id }
        return "\(source.publisher) \(source.date?.description ?? "no date") [\(id)]"
      }.joined(separator: "; ")
      let weak = payment.confidence.map { $0.isWeak ? ", \($0.rawValue)" : "" } ?? ""
      let money = "\(state.shown.money) \(FigureText.money(payment.money))"
      return ("\(year): \(money)\(rise ?? "")\(weak) (\(sources))", "the payment of \(year)")
    }
    if state.focus == .detail, state.detail.tab == .note, let round = state.notedRound,
      case .text(let text, diagnostics: _)? = state.notes[round.id]
    {
      return (text, "the note of \(round.id)")
    }
    let records = records(in: state)
    guard let first = records.first else { return nil }
    let rows = records.map { record in
      record.fields.filter { !$0.text.isEmpty }.map { "\($0.column): \($0.text)" }
        .joined(separator: "\n")
    }
    return (rows.joined(separator: "\n\n") + "\n", "\(first.place)")
  }
}
