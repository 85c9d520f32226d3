import ParleyModel

/// The scenarios set side by side: figures, bands, charts, and the result in words.
extension BriefComposer {
  var comparison: BriefPage.Section? {
    guard let comparison = brief.comparison else { return nil }
    var blocks: [BriefPage.Block] = [.lines(legend(comparison))]
    blocks.append(.table(table(comparison)))
    let charts = BriefCharts(brief, comparison, marks: marks)
    if let charts { blocks.append(.charts(charts)) }
    // Payments that are all agreed are no outlook, and their sum stands above.
    let isOpen = comparison.isOpen
    let sentences = comparison.names.count > 1 || isOpen ? sentences(comparison) : []
    if !sentences.isEmpty { blocks.append(.lines(sentences)) }
    let title =
      comparison.names.count > 1
      ? say("Comparison") : isOpen ? say("Outlook") : say("Year by year")
    return BriefPage.Section(title: title, blocks: blocks)
  }

  /// What each letter stands for, with the sources its figures rest on.
  private func legend(_ comparison: BriefComparison) -> [BriefText] {
    let lines = comparison.comparison.projections.enumerated().map { column, projection in
      var line = BriefText()
      if comparison.names.count > 1 {
        line.append(ScenarioColumn.letter(column), .strong)
        line.append("  ")
      }
      let (name, title) = (comparison.names[column].text, projection.scenario.shownTitle)
      line.append(name)
      if title != name, projection.scenario.agreementNumber == nil {
        line.append(": \(title.clamped(to: Self.longestCell))")
      }
      let changes = comparison.changes
      if changes.indices.contains(column), !changes[column].text.isEmpty {
        line.append(" (\(changes[column].text))")
      }
      line.append(notes: brief.notes.numbers(of: comparison.totals[column]))
      return line
    }
    // More than two would take the room of the figures.
    return lines.count > 2 ? [.joined(lines, separator: "; ")] : lines
  }

  private func table(_ comparison: BriefComparison) -> BriefPage.Table {
    let count = comparison.names.count
    var table =
      count == 1
      ? lonely(comparison) : count == 2 ? pair(comparison) : many(comparison)
    table.hasTotal = true
    var caption: [String] = []
    let hidden = comparison.comparison.years.count - comparison.shownYears.count
    if hidden > 0 {
      caption.append(
        say(
          .count(
            hidden, one: "{} more year counts in the total.",
            many: "{} more years count in the total.")))
    }
    let unit = say(Phrase(money: workspace.money))
    caption.insert(unit.isEmpty ? "" : "\(unit).", at: 0)
    if hasBands(comparison), count < 3 { caption.append(say(Self.bandNote)) }
    table.caption = BriefText(caption.filter { !$0.isEmpty }.joined(separator: " "))
    return table.withoutEmptyColumns()
  }

  /// What stands below every band.
  static let bandNote: Phrase =
    "90 % band: nine in ten of the model's paths. A model, not a forecast."

  func hasBands(_ comparison: BriefComparison) -> Bool {
    comparison.bands != nil
      && comparison.comparison.projections.indices.contains { comparison.bands?.total($0) != nil }
  }

  /// The years that show, then nil for the total.
  private func rows(_ comparison: BriefComparison) -> [(year: Int?, head: BriefText)] {
    comparison.shownYears.map { ($0, BriefText("\($0)")) }
      + [(nil, BriefText(say("total"), .strong))]
  }

  private func lonely(_ comparison: BriefComparison) -> BriefPage.Table {
    let all = comparison.comparison
    var table = BriefPage.Table(
      columns: [
        .init(say("year")),
        .init(comparison.isOpen ? say("central") : say("payment"), isNumeric: true),
        .init(say("state")),
        .init(say("90 % band"), isNumeric: true), .init(say("at the cap"), isNumeric: true),
        .init(say("without a rise"), isNumeric: true),
      ])
    table.rows = rows(comparison).map { year, head in
      let found = year.map { all.figure(0, in: $0) } ?? all.total(0)
      let central = found?.figure.value
      func bound(_ figure: Figure?) -> BriefText {
        figure.flatMap { $0.value == central ? nil : BriefText(FigureText.value($0)) }
          ?? BriefText()
      }
      return [
        head, value(0, year, comparison), BriefText(found.map { say($0.state.title) } ?? ""),
        BriefText(band(0, year, comparison)), bound(all.ceiling(0, in: year)),
        bound(all.floor(0, in: year)),
      ]
    }
    return table
  }

  private func pair(_ comparison: BriefComparison) -> BriefPage.Table {
    let band = say("90 % band")
    var table = BriefPage.Table(
      columns: [
        .init(say("year")), .init("A", isNumeric: true), .init(band, isNumeric: true),
        .init("B", isNumeric: true), .init(band, isNumeric: true),
        .init("B - A", isNumeric: true), .init(band, isNumeric: true),
      ])
    table.rows = rows(comparison).map { year, head in
      [
        head, value(0, year, comparison), BriefText(self.band(0, year, comparison)),
        value(1, year, comparison), BriefText(self.band(1, year, comparison)),
        difference(1, year, comparison), BriefText(differenceBand(1, year, comparison)),
      ]
    }
    return table
  }

  private func many(_ comparison: BriefComparison) -> BriefPage.Table {
    var table = BriefPage.Table(
      columns: [.init(say("year")), .init("A", isNumeric: true)])
    let others = comparison.names.indices.dropFirst()
    for column in others {
      let letter = ScenarioColumn.letter(column)
      table.columns += [
        .init(letter, isNumeric: true), .init("\(letter) - A", isNumeric: true),
      ]
    }
    table.rows = rows(comparison).map { year, head in
      [head, value(0, year, comparison)]
        + others.flatMap { [value($0, year, comparison), difference($0, year, comparison)] }
    }
    return table
  }

  private func value(_ column: Int, _ year: Int?, _ comparison: BriefComparison) -> BriefText {
    let all = comparison.comparison
    guard let found = year.map({ all.figure(column, in: $0) }) ?? all.total(column) else {
      return BriefText()
    }
    var text = BriefText(FigureText.value(found.figure), year == nil ? .strong : .plain)
    text.append(mark: found.figure.provenance.confidence)
    return text
  }

  private func difference(
    _ column: Int, _ year: Int?, _ comparison: BriefComparison
  ) -> BriefText {
    guard let figure = comparison.comparison.difference(column, in: year) else {
      return BriefText()
    }
    return BriefText(FigureText.signed(figure), year == nil ? .strong : .plain)
  }

  private func band(_ column: Int, _ year: Int?, _ comparison: BriefComparison) -> String {
    let band = year.map { comparison.bands?[column, $0] } ?? comparison.bands?.total(column)
    return band.map { text(of: $0) } ?? ""
  }

  private func differenceBand(
    _ column: Int, _ year: Int?, _ comparison: BriefComparison
  ) -> String {
    guard let band = comparison.bands?.difference(column, in: year), !band.isConstant else {
      return ""
    }
    return text(of: band, isSigned: true)
  }

  /// `1,555-1,611`, of differences `470 to 905`.
  private func text(of band: Distribution, isSigned: Bool = false) -> String {
    let ends = [band.percentiles[0], band.percentiles[4]].map {
      PercentileText.band($0, in: band, .krw)
    }
    let hasMinus = ends.contains { $0.hasPrefix("-") }
    return hasMinus ? say("\(ends[0]) to \(ends[1])") : "\(ends[0])-\(ends[1])"
  }

  /// What each scenario costs against A, or what the only one costs.
  private func sentences(_ comparison: BriefComparison) -> [BriefText] {
    let columns =
      comparison.names.count == 1 ? [0] : Array(comparison.names.indices.dropFirst())
    // The sentence puts the unit into the language itself.
    let unit = Catalogue.$current.withValue(nil) {
      Measure.krw.unit(money: workspace.money, priceYear: nil).text
    }
    return columns.compactMap { column in
      let text = ComparisonSentence.text(
        of: column, in: comparison.comparison, bands: comparison.bands, names: comparison.names,
        unit: unit)
      return text.isEmpty ? nil : BriefText(text)
    }
  }

  /// What is assumed of the years that are not published.
  var assumptions: BriefText? {
    guard let comparison = brief.comparison, !comparison.assumptions.isEmpty else { return nil }
    let all = comparison.assumptions.map { assumption -> Phrase in
      let (mean, sd) = (Rounded.setting(assumption.mean), Rounded.setting(assumption.sd))
      guard let persistence = assumption.persistence else {
        return "\(assumption.driver.title) changes by \(mean) % a year (standard deviation \(sd))"
      }
      return
        """
        \(assumption.driver.title) returns to \(mean) % (persistence \
        \(Rounded.setting(persistence)), standard deviation \(sd))
        """
    }
    let paths = Decimal(coefficient: Bands.settings.paths).grouped
    let list = all.joined(separator: "; ")
    var text = BriefText(
      say(
        "Assumed where nothing is published: \(list); \(paths) paths, seed \(Bands.settings.seed).")
    )
    if comparison.assumesDifferently {
      text.append(" " + say("That is of A; the others do not assume the same."))
    }
    return text
  }
}
