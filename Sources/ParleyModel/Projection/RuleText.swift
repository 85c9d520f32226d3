extension AgreementTerm {
  /// The rule in words, as `CPI of 2 years earlier, at most 5.0 %`.
  public var rule: Phrase {
    RuleText.text(
      index: index, lag: lag ?? 0, add: add?.doubleValue ?? 0, cap: cap?.doubleValue,
      floor: floor?.doubleValue, rate: rate?.doubleValue ?? 0)
  }
}

extension ScenarioTerm {
  /// The rule in words, as `CPI of 2 years earlier, at most 5.0 %`.
  public var rule: Phrase {
    RuleText.text(index: index, lag: lag, add: add, cap: cap, floor: floor, rate: rate)
  }
}

/// Rules in words.
enum RuleText {
  static func text(
    index: TermIndex, lag: Int, add: Double, cap: Double?, floor: Double?, rate: Double
  ) -> Phrase {
    var text: Phrase
    switch index {
    case .none: text = "frozen"
    case .amounts: text = "amounts stated"
    case .fixed: text = "\(Rounded.setting(rate)) % a year"
    case .cpi, .defenceBudget, .gdp:
      let name = index.driver?.title ?? Phrase(index.rawValue)
      switch lag {
      case 0: text = "\(name) of the same year"
      case 1: text = "\(name) of the year before"
      default: text = "\(name) of \(lag) years earlier"
      }
    }
    if add != 0 {
      text =
        add > 0
        ? "\(text) plus \(Rounded.setting(add)) points"
        : "\(text) less \(Rounded.setting(-add)) points"
    }
    if let floor { text = "\(text), at least \(Rounded.setting(floor)) %" }
    if let cap { text = "\(text), at most \(Rounded.setting(cap)) %" }
    return text
  }
}
