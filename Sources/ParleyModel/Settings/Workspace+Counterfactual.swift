extension Workspace {
  /// A past agreement under another rule: its first payment as paid, its later years by the rule.
  ///
  /// Where it begins with spans of one year and another one comes after them, as the 11th with a
  /// frozen year and a jump, those are kept as paid: they were agreed year by year and followed no
  /// standing rule. The note says what was kept.
  ///
  /// - Returns: nil where the first payment is not known, where no year follows it, or where the
  ///   agreement has more years than a scenario may have.
  public func counterfactual(
    of agreement: Agreement, under choice: RuleChoice, assumptions: Assumptions
  ) -> Scenario? {
    guard let begin = agreement.firstYear ?? agreement.coversFrom, let last = agreement.coversTo,
      begin < last
    else { return nil }
    let first = lastYearKept(of: agreement, from: begin, to: last)
    let stated = first == begin ? agreement.firstYearMoney : nil
    guard first < last, last - first < Scenario.mostYears,
      let money = stated ?? payment(in: first)?.money
    else { return nil }
    let place = stated == nil ? payment(in: first)?.place : nil
    let number = Ordinal.text(agreement.number)
    // What is written into a file is its owner's, and said in the language in force.
    var term = ScenarioTerm(choice.rule)
    (term.from, term.to) = (first + 1, last)
    return Scenario(
      id: "\(number)-under-\(choice.id)", title: title(agreement.number, choice).text,
      note: note(agreement, choice, kept: begin...first, money: money, last: last).text,
      firstYear: first, lastYear: last, knownFrom: knownFrom(agreement, choice),
      opening: .money(money.doubleValue), openingPlace: place ?? agreement.place, terms: [term],
      assumptions: assumptions, place: agreement.place)
  }

  /// The later of the days from which the agreement and the rule it is set under are known.
  private func knownFrom(_ agreement: Agreement, _ choice: RuleChoice) -> PartialDate? {
    let rule = choice.agreements.compactMap { self.agreement($0).map { $0.concluded ?? $0.signed } }
      .compactMap(\.self).min { $0.lastDay < $1.lastDay }
    let own = agreement.concluded ?? agreement.signed
    return [own, rule].compactMap(\.self).max { $0.lastDay < $1.lastDay }
  }

  /// The year before the first span of an agreement that is more than a step of its own.
  private func lastYearKept(of agreement: Agreement, from begin: Int, to last: Int) -> Int {
    let spans = terms.filter { $0.agreement == agreement.number }.sorted { $0.from < $1.from }
    var kept = begin
    for span in spans.dropLast() {
      guard span.from <= kept + 1, span.from == span.to else { break }
      kept = max(kept, span.to)
    }
    return min(kept, last)
  }

  private func title(_ number: Int, _ choice: RuleChoice) -> Phrase {
    let isAdjective = choice.rule.index == .none
    let name = AgreementTitle.short(number, named: agreementName)
    return isAdjective ? "The \(name), \(choice.text)" : "The \(name) under \(choice.text)"
  }

  private func note(
    _ agreement: Agreement, _ choice: RuleChoice, kept: ClosedRange<Int>, money: Decimal,
    last: Int
  ) -> Phrase {
    let later = kept.upperBound + 1
    let years = later == last ? "\(last)" : "\(later)-\(last)"
    let had = choice.agreements.reversed().map { Ordinal.phrase($0) }
    let others = had.dropFirst().reduce(had.first ?? "") { "\($0) and the \($1)" }
    let own = Ordinal.phrase(agreement.number)
    let payment = Phrase(amount: money.grouped, unit: self.money)
    let (first, end) = (kept.lowerBound, kept.upperBound)
    let paid: Phrase =
      kept.count == 1
      ? "Kept as paid: \(first), \(payment)."
      : "Kept as paid: \(first)-\(end), each year agreed on its own; \(end) was \(payment)."
    return """
      Assumes that \(years) of the \(own) agreement followed the rule of the \(others): \
      \(choice.text). \(paid)
      """
  }
}
