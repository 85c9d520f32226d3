/// What an offer comes to for one year, in billions of the payer's currency.
public struct OfferMoney: Hashable, Sendable {
  /// The sum with where it comes from; nil where ``basis`` says why there is none.
  public let figure: Figure?
  /// How the sum follows from what the offer states.
  public let basis: Basis

  /// How a sum follows from what an offer states.
  public enum Basis: Hashable, Sendable {
    /// The offer is in the payer's currency.
    case asStated
    /// The offer is in dollars and names a rate.
    case ownRate(Decimal)
    /// The offer is in dollars and names none: the average of a year counts.
    ///
    /// - Parameter isOfItsYear: Whether that is the year the offer was made in; else its average was
    ///   not published, and the last one before it counts.
    case average(Decimal, of: Int, isOfItsYear: Bool)
    /// The offer is per cent on the payment of a year.
    ///
    /// - Parameter isStated: Whether the offer names that year; else it is the one before its first.
    case change(Decimal, on: Int, isStated: Bool)
    /// The offer states no amount.
    case noAmount
    /// The amount has no unit.
    case noUnit
    /// No average of the year the offer was made in, or of one before it, is published; nil where
    /// the offer has no date.
    case noRate(year: Int?)
    /// The payment the change counts on is not on record; nil where the offer names no year.
    case noPayment(year: Int?)
    /// The sum has more digits than a figure holds.
    case tooLarge
  }

  /// What an offer comes to, from the rows of a workspace.
  public init(of offer: Offer, in workspace: Workspace) {
    guard let amount = offer.amount else {
      self.init(nil, .noAmount)
      return
    }
    switch offer.unit {
    case nil: self.init(nil, .noUnit)
    case .moneyBillions:
      self.init(Figure(amount, .moneyBillions, Provenance(of: offer)), .asStated)
    case .usdMillions: self.init(dollars: amount, of: offer, in: workspace)
    case .percent: self.init(change: amount, of: offer, in: workspace)
    }
  }

  private init(_ figure: Figure?, _ basis: Basis) {
    self.figure = figure
    self.basis = basis
  }

  /// A sum that may be too large.
  private init(
    _ value: Decimal?, _ basis: Basis, _ formula: Phrase, from inputs: [Provenance]
  ) {
    let figure = value.map { Figure($0, .moneyBillions, .computed(formula, from: inputs)) }
    self.init(figure, figure == nil ? .tooLarge : basis)
  }

  private init(dollars amount: Decimal, of offer: Offer, in workspace: Workspace) {
    let own = Provenance(of: offer)
    if let rate = offer.fxRate, rate.coefficient > 0 {
      let formula: Phrase = "\(amount.grouped) x \(rate.grouped) / 1000 (its own rate)"
      self.init(amount.times(rate, over: 1000), .ownRate(rate), formula, from: [own])
      return
    }
    guard let made = (offer.date ?? offer.published)?.year else {
      self.init(nil, .noRate(year: nil))
      return
    }
    let series = CurrencySeries(money: workspace.money).exchangeRate
    let rates = workspace.indicators.filter { $0.name == series && $0.year <= made }
    guard let row = rates.max(by: { $0.year < $1.year }), row.value.coefficient > 0 else {
      self.init(nil, .noRate(year: made))
      return
    }
    let formula: Phrase =
      "\(amount.grouped) x \(row.value.grouped) / 1000 (average of \(row.year))"
    self.init(
      amount.times(row.value, over: 1000),
      .average(row.value, of: row.year, isOfItsYear: row.year == made), formula,
      from: [own, Provenance(of: row)])
  }

  private init(change: Decimal, of offer: Offer, in workspace: Workspace) {
    guard let year = offer.baseYear ?? offer.firstYear.map({ $0 - 1 }),
      let payment = workspace.payment(in: year)
    else {
      self.init(nil, .noPayment(year: offer.baseYear ?? offer.firstYear.map { $0 - 1 }))
      return
    }
    let factor = Decimal(coefficient: 100) + change
    let formula: Phrase =
      "\(payment.money.grouped) x (1 + \(change.grouped) %) (on the payment of \(year))"
    self.init(
      payment.money.times(factor, over: 100),
      .change(change, on: year, isStated: offer.baseYear != nil), formula,
      from: [Provenance(of: offer), Provenance(of: payment)])
  }
}

extension OfferMoney.Basis {
  /// How the sum follows, in words, as `at its own rate of 1,223`; where there is no sum, why.
  public var text: Phrase {
    switch self {
    case .asStated: "as stated"
    case .ownRate(let rate): "at its own rate of \(rate.grouped)"
    case .average(let rate, let year, true): "at \(year)'s average of \(rate.grouped)"
    case .average(let rate, let year, false):
      "at \(year)'s average of \(rate.grouped), the last one published"
    case .change(let percent, let year, true): "\(percent.grouped) % on \(year)'s payment"
    case .change(let percent, let year, false):
      "\(percent.grouped) % on \(year)'s payment, the year before its first"
    case .noAmount: "no amount is stated"
    case .noUnit: "the amount has no unit"
    case .noRate(let year?): "no rate of exchange of \(year) or before is known"
    case .noRate(nil): "neither a rate of exchange nor a date is stated"
    case .noPayment(let year?): "no payment of \(year) is on record"
    case .noPayment(nil): "no year is stated that the per cent count on"
    case .tooLarge: "the sum is too large to count"
    }
  }

  /// The same where there is little room, as `own rate 1,223`; empty where the sum is as stated.
  public var shortText: Phrase {
    switch self {
    case .asStated: ""
    case .ownRate(let rate): "own rate \(rate.grouped)"
    case .average(let rate, let year, _): "average \(year) \(rate.grouped)"
    case .change(_, let year, _): "on \(year)"
    case .noAmount: "no amount"
    case .noUnit: "no unit"
    case .noRate: "no rate known"
    case .noPayment: "no base known"
    case .tooLarge: "too large"
    }
  }
}

extension Decimal {
  /// The product with another number over a whole one, rounded half up to 0.1; nil when the result
  /// has more digits than a number holds.
  func times(_ other: Decimal, over divisor: Int) -> Decimal? {
    let (scaled, isTooLong) = divisor.multipliedReportingOverflow(
      by: Decimal.powersOfTen[other.decimals])
    guard !isTooLong else { return nil }
    return divided(by: Decimal(coefficient: scaled), times: other.coefficient, decimals: 1)
  }
}
