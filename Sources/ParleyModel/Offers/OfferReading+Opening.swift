/// The first year's payment of an offer.
extension OfferReading {
  /// The opening with the row it is from.
  mutating func opening(
    in first: Int
  ) throws(OfferScenarioFault) -> (opening: Scenario.Opening, place: Place) {
    guard let amount = offer.amount else { return try assumedOpening(in: first) }
    count(.amount)
    let value = amount.doubleValue
    switch offer.unit {
    case nil: throw .noUnit
    case .moneyBillions:
      try check(value, .opening(.money), .amount, amount)
      return (.money(value), offer.place)
    case .usdMillions:
      try check(value, .opening(.usd), .amount, amount)
      return (try dollars(amount, in: first), offer.place)
    case .percent:
      try check(value, .opening(.change), .amount, amount)
      let base = offer.baseYear ?? first - 1
      count(
        .base,
        offer.baseYear == nil
          ? AssumedPart(.base, "\(base)", workspace.payment(in: base)?.place, .openingOn) : nil)
      guard base < first else { throw .outOfRange(.base, "\(base)") }
      return (.change(value, on: offer.baseYear), offer.place)
    }
  }

  /// Dollars stay dollars, at the rate the offer names; where the average of the year is published,
  /// which counts before any given one, they are turned into money at the offer's own rate.
  private mutating func dollars(
    _ amount: Decimal, in first: Int
  ) throws(OfferScenarioFault) -> Scenario.Opening {
    let series = CurrencySeries(money: workspace.money).exchangeRate
    let published = workspace.indicator(series, in: first)
    guard let rate = offer.fxRate, rate.coefficient > 0 else {
      let last =
        published
        ?? workspace.indicators.filter { $0.name == series }.max { $0.year < $1.year }
      let value: Phrase =
        published.map { "\($0.value.grouped)" }
        ?? last.map { "projected from \($0.value.grouped)" } ?? "projected"
      count(.rate, AssumedPart(.rate, value, last?.place, .path(.fx, first)))
      return .usd(amount.doubleValue)
    }
    count(.rate)
    try check(rate.doubleValue, .path(.fx, first), .rate, rate)
    if published != nil, let money = OfferMoney(of: offer, in: workspace).figure {
      try check(money.value.doubleValue, .opening(.money), .amount, amount)
      return .money(money.value.doubleValue)
    }
    assumptions.paths[.fx, default: [:]][first] = rate.doubleValue
    assumptions.pathPlaces[.fx, default: [:]][first] = offer.place
    return .usd(amount.doubleValue)
  }

  /// The payment that is due in the first year as things stand: on record, else by the rule of the
  /// agreement in force.
  private mutating func assumedOpening(
    in first: Int
  ) throws(OfferScenarioFault) -> (opening: Scenario.Opening, place: Place) {
    if let payment = workspace.payment(in: first) {
      let value: Phrase = "\(payment.money.grouped)"
      count(.amount, AssumedPart(.amount, value, payment.place, .opening))
      return (.money(payment.money.doubleValue), payment.place)
    }
    guard let ground,
      let scenario = workspace.scenario(of: ground.agreement, assumptions: assumptions),
      let projection = try? Projection(of: scenario, in: workspace, scenarios: [:]),
      let payment = projection.payment(first)?.payment
    else { throw .noAmount }
    let place = ground.rule?.place ?? ground.agreement.place
    let value: Phrase = "\(Rounded.plain(payment.billions, 1))"
    count(.amount, AssumedPart(.amount, value, place, .opening))
    return (.money(payment.billions), place)
  }

  /// The scenario that has the payment a change counts on, where the record has not; nil where it has.
  func followed(
    _ opening: Scenario.Opening, before first: Int, _ following: Scenario?
  ) throws(OfferScenarioFault) -> String? {
    guard case .change(_, let on) = opening else { return nil }
    let year = on ?? first - 1
    guard workspace.payment(in: year) == nil else { return nil }
    guard let following, following.years.contains(year) else { throw .noBase(year: year) }
    return following.id
  }

  /// Refuses a number that no scenario may have.
  func check(
    _ value: Double, _ key: ScenarioKey, _ part: OfferPart, _ stated: Decimal
  ) throws(OfferScenarioFault) {
    guard key.range.contains(value) else { throw .outOfRange(part, stated.description) }
  }
}
