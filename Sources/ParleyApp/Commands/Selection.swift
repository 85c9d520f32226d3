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
      let payments = state.shown.payments.filter { $0.year == year }
      if state.chart.measure != .categories, !payments.isEmpty { return payments }
      return chartPlaces(in: state).compactMap { place in
        RecordTable(file: place.file)?.rows(of: state.shown).row(at: place)
      }
    }
  }

  /// Where the rows behind the chart's figure stand, the nearest first.
  static func chartPlaces(in state: AppState) -> [Place] {
    guard let year = state.chart.year else { return [] }
    if state.chart.measure == .categories {
      return CategoryBars(state.shown).split(year).map { [$0.place] } ?? []
    }
    guard let point = state.chart.series.point(year) else { return [] }
    let places = point.figure.provenance.places
    return point.payment.map { row in [row.place] + places.filter { $0 != row.place } } ?? places
  }

  /// What `y` puts on the clipboard: a figure with its source, a note, or rows as `column: text`.
  static func copy(of state: AppState) -> (text: String, what: String)? {
    if state.focus == .chart, let copy = projected(in: state) { return copy }
    if state.focus == .chart, state.chart.measure != .categories, let year = state.chart.year,
      let payment = state.shown.payment(in: year)
    {
      let rise: Phrase =
        state.shown.rise(of: payment).map { ", \(FigureText.rise($0, of: year))" } ?? ""
      let sources = payment.sources.map { id in
        guard let source = state.shown.source(id) else { return id }
        return "\(source.publisher) \(source.date?.description ?? say("no date")) [\(id)]"
      }.joined(separator: "; ")
      let weak: Phrase = payment.confidence.flatMap { $0.isWeak ? ", \($0.title)" : nil } ?? ""
      let money = Phrase(amount: FigureText.money(payment.money), unit: state.shown.money)
      return (
        say("\(year): \(money)\(rise)\(weak) (\(sources))"), say("the payment of \(year)")
      )
    }
    if state.focus == .detail, state.detail.tab == .note, let note = state.shownNote,
      case .text(let text, diagnostics: _)? = state.notes[note]
    {
      return (text, say("the note of \(PrivateName.plain(note))"))
    }
    let records = records(in: state)
    guard let first = records.first else { return nil }
    return (text(of: records), "\(first.place)")
  }

  /// Rows as `column: text`, without what is not stated.
  static func text(of records: [any Record]) -> String {
    let rows = records.map { record in
      record.fields.filter { !$0.text.isEmpty }.map { "\($0.column): \($0.text)" }
        .joined(separator: "\n")
    }
    return rows.joined(separator: "\n\n") + "\n"
  }

  /// A year of the scenario, or a figure of the record in another measure: value, band, derivation.
  private static func projected(in state: AppState) -> (text: String, what: String)? {
    guard let measure = state.chart.measure.measure, let year = state.chart.year,
      let point = state.chart.series.point(year), point.isProjected || measure != .krw
    else { return nil }
    let projection = state.projections.selected
    let unit = measure.unit(money: state.shown.money, priceYear: projection?.priceYear)
    let amount = FigureText.amount(FigureText.value(point.figure), unit: unit.text)
    var text: Phrase = "\(year): \(amount), \(point.state.title)"
    if point.isProjected, let projection {
      text = "\(text) by \(projection.name)"
      if let band = state.bands?[year] {
        let ends = [band.percentiles[0], band.percentiles[4]]
        let texts = ends.map { PercentileText.band($0, in: band, measure) }
        text = "\(text), 90 % of the model's paths between \(texts[0]) and \(texts[1])"
      }
      text = "\(text) (\(projection.derivation(measure, year)))"
    } else if let formula = point.figure.provenance.formula {
      text = "\(text) (\(formula); \(point.figure.provenance.sources.joined(separator: " ")))"
    }
    return (say(text), say("the figure of \(year)"))
  }
}
