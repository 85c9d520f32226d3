import ParleyModel
import ParleyStore

extension CopiedTable {
  /// The table behind the focused pane: the years of the chart, the rounds of the agreement, the lines
  /// of the tab; nil where there is none.
  ///
  /// Its cells are the same whatever the language of the screen: a spreadsheet has one.
  static func ofPane(_ state: AppState) -> CopiedTable? {
    Catalogue.$current.withValue(nil) {
      switch state.focus {
      case .timeline: rounds(state)
      case .detail: tab(state)
      case .chart: state.chart.measure == .categories ? categories(state) : years(state)
      }
    }
  }

  /// `1 row`, `36 rows`.
  static func count(_ rows: Int) -> Phrase { .count(rows, one: "{} row", many: "{} rows") }

  /// Rounds and milestones of the selected agreement, with the days since the meeting before.
  private static func rounds(_ state: AppState) -> CopiedTable? {
    guard let talks = state.selectedTalks, !talks.entries.isEmpty else { return nil }
    let header = [
      "id", "agreement", "name", "start", "end", "city", "host", "days_since_last", "outcome",
      "confidence", "sources",
    ]
    let rows = talks.entries.map { entry in
      let round = entry.round
      return [
        round.id, "\(round.agreement)", RoundText.phrase(round).english, "\(round.start)",
        round.end?.description ?? "", round.city, round.host,
        entry.gap.map(String.init) ?? "", round.outcome, round.confidence?.rawValue ?? "",
        round.sources.joined(separator: ";"),
      ]
    }
    return CopiedTable(
      what: "the \(count(rows.count)) of the \(state.shown.title(ofAgreement: talks.id))",
      header: header, rows: rows, numeric: ["agreement", "days_since_last"])
  }

  /// The rows the tab of the detail lists, or the lines of the note.
  private static func tab(_ state: AppState) -> CopiedTable? {
    let lines = state.detail.content.lines
    let name = state.detail.tab.name
    if state.detail.tab == .note {
      guard let note = state.shownNote,
        case .text(let text, diagnostics: _)? = state.notes[note]
      else { return nil }
      let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let whole = rows.last == "" ? rows.dropLast() : rows
      let lines = Phrase.count(whole.count, one: "{} line", many: "{} lines")
      return CopiedTable(
        what: "the \(lines) of the note of \(PrivateName.plain(note))",
        header: ["line", "text"],
        rows: whole.enumerated().map { ["\($0.offset + 1)", $0.element] }, numeric: ["line"])
    }
    var seen: Set<Place> = []
    let file = file(of: state.detail.tab)
    let records = lines.flatMap(\.records).filter {
      $0.place.file == file && seen.insert($0.place).inserted
    }
    return CopiedTable(
      records, what: "the \(count(records.count)) of the tab \(name)")
  }

  private static func file(of tab: DetailState.Tab) -> String {
    switch tab {
    case .delegations: RecordTable.delegations.file
    case .issues: RecordTable.issues.file
    case .positions: RecordTable.positions.file
    case .sources: RecordTable.sources.file
    case .note: ""
    }
  }

  /// The years whose payment is known by category.
  private static func categories(_ state: AppState) -> CopiedTable? {
    let splits = CategoryBars(state.shown).splits
    let years = Phrase.count(splits.count, one: "{} year", many: "{} years")
    return CopiedTable(splits, what: "the \(years) by category")
  }

  /// The record and the scenario's years in the measure of the chart, other sums on record among them.
  private static func years(_ state: AppState) -> CopiedTable? {
    guard let measure = state.chart.measure.measure, !state.chart.series.points.isEmpty else {
      return nil
    }
    let series = state.chart.series
    let unit = measure.unit(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear
    ).english
    let header = [
      "year", unit.isEmpty ? "amount" : unit, "rise_percent", "state", "agreement", "p5", "p95",
      "confidence", "sources",
    ]
    var rows: [(year: Int, cells: [String])] = series.points.map { point in
      (point.year, cells(of: point, in: series, measure, state))
    }
    if measure == .krw {
      rows += state.shown.payments.filter { $0.status != .agreed }.map { payment in
        (payment.year, cells(of: payment, in: state.shown))
      }
    }
    let sorted = rows.enumerated().sorted {
      ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
    }.map(\.element.cells)
    return CopiedTable(
      what: "the \(count(sorted.count)) of the chart", header: header, rows: sorted,
      numeric: Set(header).subtracting(["state", "confidence", "sources"]))
  }

  private static func cells(
    of point: ChartSeries.Point, in series: ChartSeries, _ measure: Measure, _ state: AppState
  ) -> [String] {
    let provenance = point.figure.provenance
    // A payment in dollars of a year whose rate is not known yet is projected, however agreed it is.
    let status = point.state == .agreed ? point.payment?.status.rawValue : nil
    var cells = ["\(point.year)", point.figure.value.description]
    cells.append(series.rise(of: point)?.value.description ?? "")
    cells.append(status ?? point.state.name)
    cells.append(point.payment?.agreement.map(String.init) ?? "")
    for place in [0, 4] { cells.append(percentile(place, of: point, measure, state)) }
    cells.append(provenance.confidence?.rawValue ?? "")
    cells.append(provenance.sources.joined(separator: ";"))
    return cells
  }

  /// A sum that is not agreed: budgeted, executed, carried over.
  private static func cells(of payment: Payment, in workspace: Workspace) -> [String] {
    var cells = ["\(payment.year)", payment.money.description]
    cells.append(workspace.rise(of: payment)?.value.description ?? "")
    cells.append(payment.status.rawValue)
    cells.append(payment.agreement.map(String.init) ?? "")
    cells += ["", "", payment.confidence?.rawValue ?? ""]
    cells.append(payment.sources.joined(separator: ";"))
    return cells
  }

  private static func percentile(
    _ place: Int, of point: ChartSeries.Point, _ measure: Measure, _ state: AppState
  ) -> String {
    guard point.isProjected, let band = state.bands?[point.year], !band.isOnePoint else {
      return ""
    }
    return Rounded.decimal(band.percentiles[place], measure.decimals)?.description ?? ""
  }
}
