extension Workspace {
  /// The payments of record, by year.
  public var record: [Payment] {
    payments.filter { $0.status == .agreed }.sorted { $0.year < $1.year }
  }

  /// The change of a payment on the year before, in per cent; nil when that year has no row.
  public func rise(of payment: Payment) -> Figure? {
    guard let before = self.payment(in: payment.year - 1, status: payment.status),
      let change = payment.money.percentChange(from: before.money)
    else { return nil }
    let formula: Phrase =
      "\(payment.money.grouped) / \(before.money.grouped) - 1 (\(payment.year) on \(before.year))"
    return Figure(
      change, .percent,
      .computed(formula, from: [Provenance(of: payment), Provenance(of: before)]))
  }

  /// A payment in USD m at the yearly average rate of its year, else of the last year before it.
  ///
  /// - Returns: The figure and the row of the rate; nil when no rate is known.
  public func dollars(of payment: Payment) -> (figure: Figure, rate: Indicator)? {
    let series = CurrencySeries(money: money).exchangeRate
    let rates = indicators.filter { $0.name == series && $0.year <= payment.year }
    guard let rate = rates.max(by: { $0.year < $1.year }),
      let value = payment.money.divided(by: rate.value, times: 1000, decimals: 1)
    else { return nil }
    let formula: Phrase =
      "\(payment.money.grouped) x 1000 / \(rate.value.grouped) (average of \(rate.year))"
    let provenance = Provenance.computed(
      formula, from: [Provenance(of: payment), Provenance(of: rate)])
    return (Figure(value, .usdMillions, provenance), rate)
  }

  /// Years of the record whose figure is derived or recalled.
  public func weakYears(_ confidence: Confidence) -> [Int] {
    record.filter { $0.confidence == confidence }.map(\.year)
  }
}
