import ParleyModel

/// The chart in words: what it counts, its lines, the agreements, where the crosshair is.
struct ChartWords {
  let state: AppState
  /// Whether the years stand beside the chart as a table.
  let hasTable: Bool

  private var series: ChartSeries { state.chart.series }

  func hear(into painter: inout Painter) {
    guard painter.isHeard else { return }
    painter.hear(1, heading)
    if state.chart.measure == .categories {
      painter.hear(2, say("Bars of parts stacked by year: \(Crossings.spans(splits.map(\.year)))."))
    } else {
      for sentence in sentences { painter.hear(2, sentence) }
    }
    hearCrosshair(into: &painter)
    if hasTable { hearRows(into: &painter) }
  }

  private var splits: [CategorySplit] { CategoryBars(state.shown).splits }

  private var heading: String {
    let measure = state.chart.measure.title(
      money: state.shown.money, priceYear: state.projections.selected?.priceYear)
    guard let years = series.years else { return say("Payments: \(measure)") }
    return say("Payments: \(measure), \(years.lowerBound) to \(years.upperBound)")
  }

  private var sentences: [String] {
    guard let years = series.years else { return [] }
    let name = state.projections.selected?.name.text ?? ""
    var sentences = SeriesWords(
      series: series, name: name, bands: state.bands?.distributions, years: years
    ).sentences
    if let ceiling { sentences.append(ceiling) }
    if let id = state.projections.unavailable {
      sentences.append(say("\(id) cannot be computed on this day."))
    }
    return sentences + [agreements].compactMap(\.self)
  }

  /// Where the scenario reaches the most its cap allows.
  private var ceiling: String? {
    guard series.measure == .krw, let projection = state.projections.selected,
      let measured = try? projection.measured(.krw)
    else { return nil }
    // What is set already has no room below the cap.
    let open = measured.years.filter { $0.state >= .projected }
    let bounded = open.filter { $0.ceiling != nil }
    guard let last = bounded.last, let ceiling = last.ceiling,
      let text = Rounded.decimal(ceiling, 1)
    else { return nil }
    let reached = bounded.filter { year in year.ceiling.map { year.central >= $0 } ?? false }
    let most = FigureText.money(text)
    guard !reached.isEmpty else {
      return say("\(projection.name) stays below its ceiling, which is \(most) in \(last.year).")
    }
    let years = Crossings.spans(reached.map(\.year))
    return say(
      "\(projection.name) is at its ceiling in \(years); that of \(last.year) is \(most).")
  }

  /// `Agreements: the 11th from 2020, the 12th from 2026.`
  private var agreements: String? {
    var begun: [String] = []
    var latest: Int?
    for payment in state.record {
      guard let number = payment.agreement, number != latest else { continue }
      latest = number
      begun.append(say("the \(DateText.ordinal(number)) from \(payment.year)"))
    }
    return begun.isEmpty ? nil : say("Agreements: \(begun.joined(separator: ", ")).")
  }

  private func hearCrosshair(into painter: inout Painter) {
    guard let year = state.chart.year else { return }
    let lines = ChartReadOut(state: state, width: Self.width).lines(year, count: 2)
    let heard = lines.map(\.heard).filter { !$0.isEmpty }.joined(separator: "; ")
    painter.hear(2, say("Crosshair: \(heard)"), isFocused: state.focus == .chart)
  }

  /// So wide that nothing is left out.
  static let width = 4096

  private func hearRows(into painter: inout Painter) {
    painter.hear(2, say("Year by year:"))
    if state.chart.measure == .categories {
      for split in splits {
        var parts = CategoryBars.parts(of: split).map {
          "\($0.category.name) \(FigureText.money($0.amount))"
        }
        if let total = split.total { parts.append(say("total \(FigureText.money(total))")) }
        painter.hear(3, "\(split.year): \(parts.joined(separator: ", "))")
      }
      return
    }
    for row in state.chart.rows { painter.hear(3, sentence(row)) }
  }

  private func sentence(_ row: PaymentTableRow) -> String {
    var parts = [row.value]
    if !row.rise.isEmpty {
      parts.append(say(FigureText.rise(row.rise, of: row.year)))
    }
    parts.append(row.state.text)
    if !row.agreement.isEmpty { parts.append(say("\(row.agreement) \(state.shown.agreementWord)")) }
    parts.append(row.mark.text)
    if row.kind == .scenario, let band = PaymentTableView.band(row.year, in: state) {
      parts.append(say("90 % band \(band.low) to \(band.high)"))
    }
    return "\(row.year): \(parts.filter { !$0.isEmpty }.joined(separator: ", "))"
  }
}
