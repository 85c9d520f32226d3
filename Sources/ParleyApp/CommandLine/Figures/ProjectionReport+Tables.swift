import ParleyModel

/// A projection as tables for people.
extension ProjectionReport {
  /// One table for each measure, and one of the sampling intervals where they were asked for.
  var tables: [FigureTable] {
    sections.enumerated().flatMap { index, section in
      let table = table(of: section, isFirst: index == 0)
      return options.settings.hasIntervals ? [table, intervals(of: section)] : [table]
    }
  }

  private static let percentileTitles = ["5 %", "25 %", "50 %", "75 %", "95 %"]

  private func table(of section: Section, isFirst: Bool) -> FigureTable {
    let scenario = projection.scenario
    var table = FigureTable(
      title:
        "\(id)  \(scenario.title)  (\(section.measure.heading(unit: section.unit)))",
      columns: [.init("year"), .init("central"), .init("rise"), .init("state", isNumeric: false)]
        + Self.percentileTitles.map { .init(title: $0) }
        + [.init("ceiling"), .init("floor"), .init("agreed")])
    if isFirst, !scenario.note.isEmpty { table.lead.append(scenario.note) }
    if section.distributions.contains(where: { !$0.isConstant }) {
      table.lead.append(
        say("\(options.pathsAndSeed). Bands are those of a model, not a forecast."))
    }
    for (index, year) in section.measured.years.enumerated() {
      table.rows.append(
        [
          "\(year.year)", central(year.central, section), rise(index, section),
          say(year.state.title),
        ] + percentiles(section, index)
          + [bound(year.ceiling, year.central), bound(year.floor, year.central)]
          + [section.measure == .krw ? agreed(year.year)?.grouped ?? "" : ""])
    }
    let total = section.measured.total
    table.rows.append(
      [say("total"), central(total.central, section), "", say(total.state.title)]
        + percentiles(section, section.measured.years.count)
        + [total.ceiling, total.floor].map { bound($0, total.central) } + [""])
    table = table.withoutEmptyColumns()
    let floor = say("floor")
    table.notes = notes(of: section, hasBounds: table.columns.contains { $0.title == floor })
    return table
  }

  private func notes(of section: Section, hasBounds: Bool) -> [String] {
    var notes: [String] = []
    if section.measure == .krw {
      notes += growth + capShare
      if hasBounds { notes.append(say(Self.bounds)) }
      notes += section.measured.years.map {
        "\($0.year): " + projection.account(.krw, $0.year)
      }
    } else {
      // The division alone; all that is behind it would be told again every year.
      notes += section.measured.years.map { year in
        "\(year.year): \(projection.steps(section.measure, year.year).first?.sentence ?? "")"
      }
      notes.append(
        say(
          """
          What is behind a year: parley explain \(id) \(years.upperBound) --measure \
          \(section.measure.name)
          """))
    }
    if section.measure == .gdpShare, let year = gdpBreak, years.contains(year) {
      notes.append(
        say("GDP is on a newer base from \(year): shares before and after are not comparable."))
    }
    return notes
  }

  private static let bounds: Phrase =
    "Ceiling: every rise not yet published is the cap. Floor: it is the rule's floor, else zero."

  private func intervals(of section: Section) -> FigureTable {
    var table = FigureTable(
      title: say(
        """
        \(id)  95 % sampling intervals of the percentiles \
        (\(section.measure.heading(unit: section.unit)))
        """),
      columns: [.init("year")] + Self.percentileTitles.map { .init(title: $0) })
    let labels = section.measured.years.map { "\($0.year)" } + [say("total")]
    for (label, distribution) in zip(labels, section.distributions) where !distribution.isConstant {
      let intervals = distribution.intervals.map {
        PercentileText.text($0, decimals: section.measure.decimals)
      }
      if !intervals.allSatisfy(\.isEmpty) { table.rows.append([label] + intervals) }
    }
    if section.distributions.allSatisfy(\.isConstant) {
      table.notes.append(say("None: every figure is the same on all paths."))
    } else if table.rows.isEmpty {
      table.notes.append(say("None: there are too few paths."))
    } else {
      table.notes.append(
        say(
          """
          The true percentile lies in its interval for 95 of 100 seeds; where none is given, there \
          are too few paths.
          """))
    }
    return table
  }

  private func central(_ number: Double, _ section: Section) -> String {
    Rounded.plain(number, section.measure.decimals)
  }

  private func rise(_ index: Int, _ section: Section) -> String {
    let years = section.measured.years
    guard index > 0 else {
      guard section.measure == .krw, let rise = projection.firstRise else { return "" }
      return "\(Rounded.signed(rise.cumulative, 1)) %"
    }
    let before = years[index - 1].central
    let isComparable = section.measure != .gdpShare || years[index].year != gdpBreak
    guard before > 0, isComparable else { return "" }
    return "\(Rounded.signed((years[index].central / before - 1) * 100, 1)) %"
  }

  private func percentiles(_ section: Section, _ index: Int) -> [String] {
    let distribution = section.distributions[index]
    if distribution.isConstant { return Self.percentileTitles.map { _ in "" } }
    return zip(distribution.percentiles, distribution.intervals).map {
      PercentileText.text($0, $1, decimals: section.measure.decimals)
    }
  }

  /// A ceiling or floor; nothing where it says no more than the central figure.
  private func bound(_ number: Double?, _ central: Double) -> String {
    guard let number, number != central else { return "" }
    return Rounded.plain(number, 1)
  }

  /// How probable it is that the cap binds, year by year; none where no cap can.
  private var capShare: [String] {
    let parts = years.compactMap { year -> String? in
      guard projection.hasCap(year), let share = capShares[year] else { return nil }
      return "\(year) \(Rounded.plain(share * 100, 1))"
    }
    return parts.isEmpty
      ? [] : [say("Probability that the cap binds, in %: \(parts.joined(separator: ", "))")]
  }

  /// The three growth figures with their base years.
  private var growth: [String] {
    var parts: [String] = []
    if let first = projection.firstRise { parts.append("\(first.year): \(say(first.phrase))") }
    guard years == projection.years else { return parts }
    let last = [projection.cumulativeRise, projection.riseWithin].compactMap(\.self)
      .filter { $0.year > projection.years.lowerBound }
    if let year = last.first?.year {
      parts.append("\(year): " + last.map { say($0.phrase) }.joined(separator: ", "))
    }
    return parts
  }
}

extension Measure {
  /// What a table's figures count, as `KRW bn, nominal` or `% of the defence budget`.
  ///
  /// - Parameter unit: The unit of the figures; that of shares is always per cent.
  func heading(unit: String) -> Phrase {
    switch self {
    case .krw: "\(unit), nominal"
    case .usd, .real: Phrase(verbatim: unit)
    case .defenceShare: "% of the defence budget"
    case .gdpShare: "% of GDP"
    case .perSoldier: "\(unit) a soldier"
    }
  }
}
