extension Scenario {
  /// A term that follows another index from the present central payments on.
  ///
  /// Lag, cap and floor stay for the index after next. A frozen or a fixed payment has nothing
  /// added, and a frozen one no floor that would raise it.
  func term(
    _ place: Int, following index: TermIndex, in context: SettingContext
  ) throws(SettingRefusal) -> ScenarioTerm {
    let projection = try context.projection(of: self)
    var term = terms[place]
    (term.index, term.rate, term.amounts) = (index, 0, [])
    switch index {
    case .cpi, .defenceBudget, .gdp: break
    case .none:
      term.add = 0
      term.floor = term.floor.flatMap { $0 > 0 ? nil : $0 }
      term.cap = term.cap.flatMap { $0 < 0 ? nil : $0 }
    case .fixed:
      term.add = 0
      let rises = centralRises(of: place, in: projection)
      let average = rises.isEmpty ? 0 : rises.reduce(0, +) / Double(rises.count)
      term.rate = min(max(toTenth(average), -100), 1_000_000)
    case .amounts:
      term.amounts = try amounts(of: place, in: projection)
      var changed = self
      changed.terms[place] = term
      for (offset, amount) in term.amounts.enumerated() {
        _ = try changed.checked(amount, for: .amount(term: place, year: term.from + offset))
      }
    }
    return term
  }

  /// The yearly rises of a term's years in the central case, in per cent.
  func centralRises(of place: Int, in projection: Projection) -> [Double] {
    years.dropFirst().compactMap { year -> Double? in
      guard term(of: year) == place, let payment = projection.payment(year)?.payment else {
        return nil
      }
      if case .rise(let rise) = payment.rule { return rise.applied.percent }
      guard let before = projection.payment(year - 1)?.payment, before.tenths > 0 else {
        return nil
      }
      return 100 * (Double(payment.tenths) / Double(before.tenths) - 1)
    }
  }

  /// The central payments of a term's years; outside of the scenario the nearest one. In dollars
  /// where the term states those.
  private func amounts(
    of place: Int, in projection: Projection
  ) throws(SettingRefusal) -> [Double] {
    var amounts: [Double] = []
    for year in terms[place].from...max(terms[place].from, terms[place].to) {
      let nearest = min(max(year, years.lowerBound), years.upperBound)
      guard let payment = projection.payment(nearest)?.payment else {
        throw SettingRefusal(.yearWithoutTerm(nearest))
      }
      guard terms[place].isInUSD else {
        amounts.append(payment.billions)
        continue
      }
      guard let rate = projection.course.value(.fx, nearest) else {
        throw SettingRefusal(
          .missingIndicator(
            .fx, year: nearest, payment: nearest, site: .term(place),
            series: projection.course.published.series))
      }
      amounts.append(toTenth(payment.billions * 1000 / rate.number))
    }
    return amounts
  }
}
