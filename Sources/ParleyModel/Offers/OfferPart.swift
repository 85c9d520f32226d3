/// One of the things an offer may or may not state, as far as its payments depend on it.
public enum OfferPart: String, CaseIterable, Sendable, Hashable {
  /// The first fiscal year.
  case firstYear = "first_year"
  /// The last fiscal year.
  case lastYear = "last_year"
  /// The sum, or the change, of the first year.
  case amount
  /// The year a change counts on; counts only where the amount is one.
  case base = "base_year"
  /// The rate of exchange; counts only where the amount is in dollars.
  case rate = "fx_rate"
  /// What later years follow; counts only where there are any, as do those below.
  case index
  /// Years between the index value and the payment; counts only where an index is read.
  case lag
  /// The bound of the yearly rise; counts only where an index is read.
  case cap
  /// Points on top of the index, or the yearly rise where that is fixed.
  case add

  /// What the part is called, as `first year`.
  public var title: Phrase {
    switch self {
    case .firstYear: "first year"
    case .lastYear: "last year"
    case .amount: "amount"
    case .base: "base year"
    case .rate: "exchange rate"
    case .index: "index"
    case .lag: "lag"
    case .cap: "cap"
    case .add: "added"
    }
  }
}

/// A part that an offer does not state, with what is assumed in its place.
public struct AssumedPart: Hashable, Sendable {
  /// What is not stated.
  public let part: OfferPart
  /// What counts instead, as `2030`, `cpi`, `none`.
  public let value: Phrase
  /// The row it is taken from; nil where it follows from the assumptions alone.
  public let place: Place?
  /// The setting of the scenario it gives.
  public let setting: ScenarioSetting

  init(_ part: OfferPart, _ value: Phrase, _ place: Place?, _ setting: ScenarioSetting) {
    self.part = part
    self.value = value
    self.place = place
    self.setting = setting
  }
}
