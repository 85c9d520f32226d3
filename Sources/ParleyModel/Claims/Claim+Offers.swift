extension Workspace {
  /// What an offer comes to, in billions of the payer's currency, and how; nil where it states no
  /// amount, or what it is converted with is not known.
  ///
  /// Dollars at the row's own rate, else at the average of the year it was made in, the last one known
  /// before it where there is none. Per cent on the payment of record of its base year.
  func claimedSum(
    of offer: Offer
  ) -> (figure: Figure, currency: ClaimReading.Currency)? {
    guard let amount = offer.amount, let unit = offer.unit else { return nil }
    let own = Provenance(of: offer)
    switch unit {
    case .moneyBillions:
      return (Figure(amount, .moneyBillions, own), .money)
    case .percent:
      guard let year = offer.baseYear, let base = payment(in: year),
        let factor = amount.divided(by: Decimal(coefficient: 100), decimals: 6),
        let rise = base.money.times(factor, decimals: 1)
      else { return nil }
      let formula: Phrase = "\(base.money.grouped) x (1 + \(amount.grouped) %)"
      return (
        Figure(
          (base.money + rise).rounded(to: 1), .moneyBillions,
          .computed(formula, from: [own, Provenance(of: base)])), .money
      )
    case .usdMillions:
      if let rate = offer.fxRate, let sum = Self.converted(amount, at: rate) {
        let formula: Phrase = "USD \(amount.grouped)m x \(rate.grouped)"
        return (
          Figure(sum, .moneyBillions, .computed(formula, from: [own])), .ownRate(rate)
        )
      }
      guard let year = (offer.date ?? offer.published)?.year,
        let rate = claimRate(upTo: year), let sum = Self.converted(amount, at: rate.value)
      else { return nil }
      let formula: Phrase =
        "USD \(amount.grouped)m x \(rate.value.grouped) (average of \(rate.year))"
      return (
        Figure(
          sum, .moneyBillions, .computed(formula, from: [own, Provenance(of: rate)])),
        .average(rate.year)
      )
    }
  }

  /// The newest yearly average up to a year; nil where none is known.
  private func claimRate(upTo year: Int) -> Indicator? {
    let series = CurrencySeries(money: money).exchangeRate
    return indicators.filter { $0.name == series && $0.year <= year }.max { $0.year < $1.year }
  }

  /// USD m x rate, in billions.
  private static func converted(_ millions: Decimal, at rate: Decimal) -> Decimal? {
    millions.times(rate, decimals: 3)?.divided(by: Decimal(coefficient: 1000), decimals: 1)
  }
}

extension Decimal {
  /// The product, rounded half up to `decimals`; nil where it does not fit.
  func times(_ other: Decimal, decimals: Int) -> Decimal? {
    // Division by one unit of the other's last place is a multiplication by its coefficient.
    divided(
      by: Decimal(coefficient: Decimal.powersOfTen[other.decimals]), times: other.coefficient,
      decimals: decimals)
  }
}
