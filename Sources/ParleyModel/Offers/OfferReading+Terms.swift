/// The rule of the years after an offer's first.
extension OfferReading {
  /// One term for all of them; none where there are none.
  mutating func terms(
    of years: ClosedRange<Int>, _ opening: Scenario.Opening
  ) throws(OfferScenarioFault) -> [ScenarioTerm] {
    guard years.count > 1 else { return [] }
    let (from, to) = (years.lowerBound + 1, years.upperBound)
    if offer.isEachYear, offer.index == nil || offer.index == .amounts {
      count(.index)
      return [sameEveryYear(from: from, to: to, opening)]
    }
    guard let index = offer.index ?? ground?.rule?.index else { throw .noRule }
    guard index != .amounts else { throw .amountsByYear }
    let isStated = offer.index != nil
    let place = ground?.rule?.place
    count(
      .index,
      isStated ? nil : AssumedPart(.index, Phrase(verbatim: index.rawValue), place, .index(0)))
    var term = ScenarioTerm(
      from: from, to: to, index: index, place: isStated ? offer.place : place ?? offer.place)
    switch index {
    case .cpi, .defenceBudget, .gdp: try bound(&term)
    case .fixed: try fix(&term)
    case .none, .amounts: break
    }
    return [term]
  }

  /// The same sum in every year: dollars at the rate of each, any other payment frozen.
  private mutating func sameEveryYear(
    from: Int, to: Int, _ opening: Scenario.Opening
  ) -> ScenarioTerm {
    guard case .usd(let amount) = opening else {
      return ScenarioTerm(from: from, to: to, index: .none, place: offer.place)
    }
    if let rate = offer.fxRate, rate.coefficient > 0 {
      for year in from...to {
        assumptions.paths[.fx, default: [:]][year] = rate.doubleValue
        assumptions.pathPlaces[.fx, default: [:]][year] = offer.place
      }
    }
    return ScenarioTerm(
      from: from, to: to, index: .amounts,
      amounts: Array(repeating: amount, count: to - from + 1), isInUSD: true, place: offer.place)
  }

  /// Lag, cap and what is added of a term that follows an index.
  private mutating func bound(_ term: inout ScenarioTerm) throws(OfferScenarioFault) {
    let rule = ground?.rule
    let none: Phrase = "none"
    term.lag = offer.lag ?? rule?.lag ?? 0
    guard ScenarioKey.term(0, .lag).range.contains(Double(term.lag)) else {
      throw .outOfRange(.lag, "\(term.lag)")
    }
    count(
      .lag,
      offer.lag == nil
        ? AssumedPart(.lag, "\(term.lag)", rule?.place, .term(0, .lag)) : nil)
    let cap = offer.cap ?? rule?.cap
    if let cap { try check(cap.doubleValue, .term(0, .cap), .cap, cap) }
    term.cap = cap?.doubleValue
    count(
      .cap,
      offer.cap == nil
        ? AssumedPart(.cap, cap.map { "\($0.grouped)" } ?? none, rule?.place, .term(0, .cap)) : nil)
    let add = offer.add ?? rule?.add
    if let add { try check(add.doubleValue, .term(0, .add), .add, add) }
    term.add = add?.doubleValue ?? 0
    count(
      .add,
      offer.add == nil
        ? AssumedPart(.add, add.map { "\($0.grouped)" } ?? none, rule?.place, .term(0, .add)) : nil)
    // No column of an offer holds a floor: it goes with a rule that is taken over as a whole.
    if offer.index == nil { term.floor = rule?.floor?.doubleValue }
    if let floor = term.floor, let own = term.cap, floor > own { term.floor = nil }
  }

  /// The yearly rise of a fixed rule, which an offer has in the column `add`.
  private mutating func fix(_ term: inout ScenarioTerm) throws(OfferScenarioFault) {
    let rule = ground?.rule.flatMap { $0.index == .fixed ? $0 : nil }
    guard let rate = offer.add ?? rule?.rate else { throw .noRise }
    try check(rate.doubleValue, .term(0, .rate), .add, rate)
    term.rate = rate.doubleValue
    count(
      .add,
      offer.add == nil
        ? AssumedPart(.add, "\(rate.grouped)", rule?.place, .term(0, .rate)) : nil)
  }
}

extension Offer {
  /// Whether the amount is for every year of the term.
  var isEachYear: Bool { eachYear.lowercased() == "yes" }
}
