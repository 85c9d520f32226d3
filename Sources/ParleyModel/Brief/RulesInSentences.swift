extension Projection {
  /// What a year's rule read and what its bounds did, for a page whose readers do not know the
  /// dashboard's words, as `CPI 2025 2.1 %, within the cap of 5.0 %`; nil where the year does not
  /// follow an index.
  func sentence(of year: Int) -> Phrase? {
    guard case .rise(let rise)? = segments[0].payment(year)?.rule,
      let driver = scenario.terms[rise.term].index.driver
    else { return nil }
    let term = scenario.terms[rise.term]
    var text: Phrase =
      "\(driver.title) \(rise.indexYear) \(Rounded.setting(rise.index.percent)) %"
    if term.add != 0 { text = "\(text) \(Rounded.signed(term.add, 1)) points" }
    if let cap = term.cap.map({ Rounded.setting($0) }) {
      text =
        rise.bound == .cap
        ? "\(text), held at the cap of \(cap) %" : "\(text), within the cap of \(cap) %"
    }
    if let floor = term.floor.map({ Rounded.setting($0) }) {
      text =
        rise.bound == .floor
        ? "\(text), raised to the floor of \(floor) %"
        : "\(text), not below the floor of \(floor) %"
    }
    return text
  }
}

extension Offer {
  /// The rule of the years after the first one as far as the offer states it, as
  /// `CPI of 2 years earlier, at most 5.0 %`; nil where it states no index, or none that tells rises.
  public var rule: Phrase? {
    guard let index, index == .none || index.driver != nil else { return nil }
    return RuleText.text(
      index: index, lag: lag ?? 0, add: add?.doubleValue ?? 0, cap: cap?.doubleValue, floor: nil,
      rate: 0)
  }
}
