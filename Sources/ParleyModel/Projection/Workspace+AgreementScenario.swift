extension Workspace {
  /// An agreement's own rule as a scenario: its first payment, then the spans of its terms.
  ///
  /// - Returns: nil where the agreement states no first payment or years, or its terms do not cover
  ///   them.
  public func scenario(of agreement: Agreement, assumptions: Assumptions) -> Scenario? {
    guard let first = agreement.firstYear ?? agreement.coversFrom, let last = agreement.coversTo,
      let money = agreement.firstYearMoney, first <= last
    else { return nil }
    guard last - first < Scenario.mostYears else { return nil }
    let spans = terms.filter { $0.agreement == agreement.number }
    let covered = spans.map { ScenarioTerm($0) }
    let scenario = Scenario(
      // No file of scenarios/ can have a name with a slash in it.
      id: "agreements.csv/\(agreement.number)", title: "Agreement \(agreement.number) by its rule",
      firstYear: first, lastYear: last, opening: .money(money.doubleValue),
      openingPlace: agreement.place, terms: covered, assumptions: assumptions,
      place: agreement.place, agreementNumber: agreement.number,
      agreementName: agreementName)
    guard scenario.years.dropFirst().allSatisfy({ scenario.term(of: $0) != nil }),
      !covered.contains(where: { $0.index == .amounts })
    else { return nil }
    return scenario
  }
}

extension ScenarioTerm {
  /// The rule of an agreement's span.
  init(_ term: AgreementTerm) {
    self.init(
      from: term.from, to: term.to, index: term.index, lag: term.lag ?? 0,
      add: term.add?.doubleValue ?? 0, cap: term.cap?.doubleValue, floor: term.floor?.doubleValue,
      rate: term.rate?.doubleValue ?? 0, place: term.place)
  }
}
