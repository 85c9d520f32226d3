extension Scenario {
  /// The years a setting takes; nil for those that are no year.
  func yearRange(of setting: ScenarioSetting) -> ClosedRange<Int>? {
    let most = Self.mostYears
    switch setting {
    case .firstYear:
      var least = max(Self.calendar.lowerBound, lastYear - most + 1)
      if case .change(_, let on?) = opening { least = max(least, on + 1) }
      return min(least, lastYear)...lastYear
    case .lastYear:
      return firstYear...max(firstYear, min(Self.calendar.upperBound, firstYear + most - 1))
    case .openingOn:
      return min(Self.calendar.lowerBound, firstYear - 1)...firstYear - 1
    case .termEnd(let place):
      guard let next = term(after: place) else { return nil }
      return terms[place].from...max(terms[place].from, terms[next].to - 1)
    case .priceYear:
      // Prices have to be gone on with up to that year.
      let last = min(Self.calendar.upperBound, lastYear + most)
      return min(Self.calendar.lowerBound, last)...last
    case .openingKind, .opening, .index, .term, .amount, .process, .path: return nil
    }
  }

  /// The years a file may name.
  static let calendar = 1000...9999

  /// Sets a year.
  mutating func change(
    _ setting: ScenarioSetting, toYear year: Int
  ) throws(SettingRefusal) {
    guard let range = yearRange(of: setting) else { throw unfit(setting) }
    guard Self.calendar.contains(year) else {
      throw SettingRefusal(
        "\(setting.title) '\(year)' is out of range", help: "Write the year with four digits.")
    }
    guard range.contains(year) else { throw refusal(of: year, for: setting) }
    switch setting {
    case .firstYear: try begin(in: year)
    case .lastYear: try end(in: year)
    case .openingOn:
      if case .change(let percent, _) = opening { opening = .change(percent, on: year) }
    case .priceYear: assumptions.priceYear = year
    case .termEnd(let place):
      guard let next = term(after: place) else { throw unfit(setting) }
      terms[place].span(terms[place].from...year)
      terms[next].span(year + 1...terms[next].to)
    case .openingKind, .opening, .index, .term, .amount, .process, .path: throw unfit(setting)
    }
  }

  private mutating func begin(in year: Int) throws(SettingRefusal) {
    let second = year + 1
    firstYear = year
    guard year < lastYear, term(of: second) == nil else { return }
    let later = terms.indices.filter { terms[$0].from > second }
    guard let next = later.min(by: { terms[$0].from < terms[$1].from }) else {
      throw missingTerm(second)
    }
    terms[next].span(second...terms[next].to)
  }

  private mutating func end(in year: Int) throws(SettingRefusal) {
    lastYear = year
    guard firstYear < year, term(of: year) == nil else { return }
    let earlier = terms.indices.filter { terms[$0].to < year }
    guard let last = earlier.max(by: { terms[$0].to < terms[$1].to }) else {
      throw missingTerm(year)
    }
    terms[last].span(terms[last].from...year)
  }

  private func missingTerm(_ year: Int) -> SettingRefusal {
    SettingRefusal(
      "the scenario has no term that could cover '\(year)'",
      help: "Add [[terms]] with from, to and index to its file.")
  }

  private func refusal(of year: Int, for setting: ScenarioSetting) -> SettingRefusal {
    let years = setting == .firstYear ? (year, lastYear) : (firstYear, year)
    switch setting {
    case .firstYear where year > lastYear, .lastYear where year < firstYear:
      return SettingRefusal(
        "the scenario would end in '\(years.1)', before it begins in '\(years.0)'",
        help: "Move the other of its two years first.")
    case .firstYear where years.1 - years.0 < Self.mostYears:
      return SettingRefusal(
        "the opening counts on a payment that is not before first year '\(year)'",
        help: "Let the change count on an earlier year first.")
    case .firstYear, .lastYear:
      return SettingRefusal(
        "the scenario would have \(years.1 - years.0 + 1) years, '\(years.0)' to '\(years.1)'",
        help: "parley projects at most \(Self.mostYears) years.")
    case .openingOn:
      return SettingRefusal(
        """
        the opening cannot count on the payment of '\(year)', which is no year before first year \
        \(firstYear)
        """,
        help: "Name an earlier year, or none for the year before the first.")
    case .priceYear:
      return SettingRefusal(
        "prices of '\(year)' lie more than a century after last year \(lastYear)",
        help: "Name an earlier year.")
    default:
      let range = yearRange(of: setting) ?? Self.calendar
      return SettingRefusal(
        "\(setting.title) '\(year)' leaves a term without a year",
        help: "It must be from \(range.lowerBound) to \(range.upperBound).")
    }
  }
}

extension ScenarioTerm {
  /// Gives the term other years; stated amounts keep their year, the outer ones are repeated.
  fileprivate mutating func span(_ years: ClosedRange<Int>) {
    if let first = amounts.first, let last = amounts.last {
      let (from, amounts) = (from, amounts)
      self.amounts = years.map { year in
        year < from
          ? first : amounts.indices.contains(year - from) ? amounts[year - from] : last
      }
    }
    (from, to) = (years.lowerBound, years.upperBound)
  }
}
