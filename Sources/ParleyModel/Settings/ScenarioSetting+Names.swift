extension ScenarioSetting {
  /// The name in words, as a row of the screen says it: `cap`, `CPI mean`, `CPI 2026 given`.
  public var title: Phrase {
    switch self {
    case .firstYear: "first year"
    case .lastYear: "last year"
    case .openingKind: "opening as"
    case .opening: "opening"
    case .openingOn: "change on"
    case .index: "index"
    case .term(_, .add): "added"
    case .term(_, let number): Phrase(number.rawValue)
    case .amount(_, let year): "paid in \(year)"
    case .termEnd: "until"
    case .priceYear: "prices of"
    case .process(let driver, .mean): "\(driver.shortTitle) long-run mean"
    case .process(let driver, let number): "\(driver.shortTitle) \(Phrase(number.rawValue))"
    case .path(let driver, let year): "\(driver.shortTitle) \(year) given"
    }
  }

  /// The name where there is little room, 16 letters at most.
  public var shortTitle: Phrase {
    switch self {
    case .process(let driver, .mean): "\(driver.shortest) long mean"
    case .process(let driver, .persistence): "\(driver.shortest) persist."
    case .process(let driver, let number): "\(driver.shortest) \(Phrase(number.rawValue))"
    case .path(let driver, let year): "\(driver.shortest) \(year)"
    default: title
    }
  }

  /// What it counts, in the language in force: `%`, `points`, `years`, `USD m`, `KRW per USD`, the name of the money; empty
  /// for choices, calendar years and the persistence.
  ///
  /// - Parameter money: Name of the unit of the workspace's payments, as `KRW bn`.
  public func unit(in scenario: Scenario, money: String) -> String {
    switch self {
    case .opening:
      switch scenario.opening {
      case .money: Phrase(money: money).text
      case .change: "%"
      case .usd: Phrase("USD m").text
      }
    case .term(_, .lag): Phrase("years").text
    case .term(_, .add): Phrase("points").text
    case .term: "%"
    case .amount(let term, _): Phrase(money: scenario.isInUSD(term) ? "USD m" : money).text
    case .process(_, .persistence): ""
    case .process(let driver, .sd): driver == .fx ? "%" : Phrase("points").text
    case .process: "%"
    case .path(.fx, _): Phrase(moneyPerDollar: money).text
    case .path: "%"
    case .firstYear, .lastYear, .openingKind, .openingOn, .index, .termEnd, .priceYear: ""
    }
  }

  /// The key that goal seek and sensitivity know it by; nil for choices and years, and for a number
  /// that the scenario does not state.
  public func scenarioKey(in scenario: Scenario) -> ScenarioKey? {
    numberKey(in: scenario).flatMap { scenario[$0] == nil ? nil : $0 }
  }

  /// The setting of a key; nil where the scenario has no such setting.
  public init?(_ key: ScenarioKey, in scenario: Scenario) {
    switch key {
    case .opening: self = .opening
    case .term(let term, let number): self = .term(term, number)
    case .amount(let term, let index, _):
      guard scenario.terms.indices.contains(term) else { return nil }
      self = .amount(term: term, year: scenario.terms[term].from + index)
    case .process(let driver, let number): self = .process(driver, number)
    case .path(let driver, let year): self = .path(driver, year)
    }
    guard numberKey(in: scenario) == key, scenario.value(of: self) != nil else { return nil }
  }

  /// The key of a number, stated or not; nil for choices and years.
  func numberKey(in scenario: Scenario) -> ScenarioKey? {
    switch self {
    case .opening: .opening(scenario.openingKind)
    case .term(let term, let number): .term(term, number)
    case .amount(let term, let year):
      scenario.terms.indices.contains(term)
        ? .amount(
          term: term, year - scenario.terms[term].from, isInUSD: scenario.isInUSD(term)) : nil
    case .process(let driver, let number): .process(driver, number)
    case .path(let driver, let year): .path(driver, year)
    case .firstYear, .lastYear, .openingKind, .openingOn, .index, .termEnd, .priceYear: nil
    }
  }

  /// Whether only whole numbers make sense.
  var isWhole: Bool {
    if case .term(_, .lag) = self { true } else { false }
  }
}

extension Scenario {
  /// The dotted TOML key of a setting: `opening.krw_bn`, `terms.0.usd_m.2`,
  /// `assumptions.price_year`; ``ScenarioSetting/openingKind`` is the table `opening`.
  public func key(of setting: ScenarioSetting) -> String {
    switch setting {
    case .firstYear: "first_year"
    case .lastYear: "last_year"
    case .openingKind: "opening"
    case .openingOn: "opening.on"
    case .index(let term): "terms.\(term).index"
    case .termEnd(let term): "terms.\(term).to"
    case .priceYear: "assumptions.price_year"
    case .amount(let term, let year):
      setting.numberKey(in: self)?.text ?? "terms.\(term).krw_bn.\(year)"
    case .opening, .term, .process, .path: setting.numberKey(in: self)?.text ?? ""
    }
  }

  /// What the opening states.
  var openingKind: ScenarioKey.Opening {
    switch opening {
    case .money: .money
    case .change: .change
    case .usd: .usd
    }
  }

  /// Whether a term's amounts are dollars; false where there is no such term.
  func isInUSD(_ term: Int) -> Bool { terms.indices.contains(term) && terms[term].isInUSD }
}

extension Driver {
  /// The name where there is little room.
  fileprivate var shortTitle: Phrase {
    switch self {
    case .cpi: "CPI"
    case .defenceBudget: "defence"
    case .fx: "exchange rate"
    case .gdp: "GDP"
    }
  }

  fileprivate var shortest: Phrase {
    switch self {
    case .cpi: Phrase(english: "CPI", korean: "물가")
    case .defenceBudget: "def."
    case .fx: "fx"
    case .gdp: "GDP"
    }
  }
}
