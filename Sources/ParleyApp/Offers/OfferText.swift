import ParleyModel

/// Parts of an offer as they are read, in the language in force.
enum OfferText {
  /// The amount as stated: `USD 1,300m`, `KRW bn 1,519.2`, `13.9 % on 2020`; nil where there is none.
  static func amount(_ offer: Offer, money: String) -> String? {
    offer.amount.map { amount in
      switch offer.unit {
      case .moneyBillions: Phrase(amount: FigureText.money(amount), unit: money).text
      case .usdMillions:
        Phrase(
          english: "USD \(amount.grouped)m",
          korean: KoreanAmount.text(amount.grouped, unit: "USD m") ?? "USD \(amount.grouped)m"
        ).text
      case .percent:
        offer.baseYear.map { say("\(amount.grouped) % on \($0)") } ?? "\(amount.grouped) %"
      case nil: amount.grouped
      }
    }
  }

  /// `2026-30`, `2020-`, `-2030`; empty where no year is stated.
  static func years(_ offer: Offer) -> String {
    switch (offer.firstYear, offer.lastYear) {
    case (let first?, let last?): YearSpan.text(first, last)
    case (let first?, nil): "\(first)-"
    case (nil, let last?): "-\(last)"
    case (nil, nil): ""
    }
  }

  /// The rule as far as it is stated: `cpi, lag 2, cap 5.0`; empty where nothing of it is.
  static func rule(_ offer: Offer) -> String {
    var parts: [String] = []
    if let index = offer.index { parts.append(say(CellWords.phrase(index.rawValue, in: "index"))) }
    if let lag = offer.lag { parts.append(say("lag \(lag)")) }
    if let cap = offer.cap { parts.append(say("cap \(cap.grouped)")) }
    if let add = offer.add {
      let isRate = offer.index == .fixed
      parts.append(isRate ? "\(add.grouped) %" : say("add \(add.grouped)"))
    }
    if offer.eachYear.lowercased() == "yes" { parts.append(say("every year")) }
    return parts.joined(separator: ", ")
  }
}
