import ParleyModel

/// Offers made by hand, and a workspace they stand in.
enum SampleOffers {
  /// An offer that states only what is given.
  static func offer(
    _ id: String, agreement: Int = 12, date: String? = "2024-06-01", published: String? = nil,
    by: String = "US", amount: String? = nil, _ unit: OfferUnit? = nil, fxRate: String? = nil,
    baseYear: Int? = nil, eachYear: String = "", years: (Int?, Int?) = (nil, nil),
    index: TermIndex? = nil, lag: Int? = nil, cap: String? = nil, add: String? = nil,
    replyTo: String = "", file: String = "offers.csv"
  ) -> Offer {
    Offer(
      id: id, agreement: agreement, round: "", date: date.map { SampleWorkspace.date($0) },
      published: published.map { SampleWorkspace.date($0) }, by: by, level: .claimed,
      state: .open, amount: amount.map { SampleWorkspace.decimal($0) }, unit: unit,
      fxRate: fxRate.map { SampleWorkspace.decimal($0) }, baseYear: baseYear,
      eachYear: eachYear, firstYear: years.0, lastYear: years.1, index: index, lag: lag,
      cap: cap.map { SampleWorkspace.decimal($0) }, add: add.map { SampleWorkspace.decimal($0) },
      conditions: "", replyTo: replyTo, confidence: .read, sources: ["S-\(id)"],
      place: Place(file: file, line: 7))
  }

  /// Three payments, two averages of the exchange rate, and offers that a test adds.
  static func workspace(_ offers: [Offer] = []) -> Workspace {
    var workspace = SampleWorkspace.empty
    workspace.payments = [
      SampleWorkspace.payment(2024, "1346.3", agreement: 11),
      SampleWorkspace.payment(2025, "1402.8", agreement: 11),
      SampleWorkspace.payment(2026, "1519.2"),
    ]
    workspace.indicators = [
      SampleWorkspace.indicator("usdkrw_avg", 2023, "1306.76"),
      SampleWorkspace.indicator("usdkrw_avg", 2024, "1363.44"),
    ]
    workspace.offers = offers
    return workspace
  }
}
