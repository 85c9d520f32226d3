extension Scenario {
  /// The settings it has, as they stand on the screen; an optional one it does not state too.
  ///
  /// Of given values those stated and, of the drivers that an index of its terms reads, those of
  /// the years up to the last one read that are not published; of the exchange rate where it states
  /// dollars.
  public func settings(in context: SettingContext) -> [ScenarioSetting] {
    var all: [ScenarioSetting] = [.firstYear, .lastYear, .openingKind, .opening]
    if openingKind == .change { all.append(.openingOn) }
    for (place, term) in terms.enumerated() {
      all.append(.index(place))
      all += ScenarioKey.TermNumber.onScreen.map { .term(place, $0) }
      all += term.amounts.indices.map { .amount(term: place, year: term.from + $0) }
      all.append(.termEnd(place))
    }
    all.append(.priceYear)
    for driver in Driver.allCases {
      all += ScenarioKey.ProcessNumber.allCases.map { .process(driver, $0) }
      all += givenYears(of: driver, context).map { .path(driver, $0) }
    }
    return all.filter { value(of: $0) != nil }
  }

  /// The years whose value may be given, ascending.
  private func givenYears(of driver: Driver, _ context: SettingContext) -> [Int] {
    var years = Set((assumptions.paths[driver] ?? [:]).keys)
    let read = yearsRead(of: driver)
    let published = context.inputs.published
    years.formUnion(read.filter { published.value(of: driver, $0) == nil })
    // A value given for a year in between counts by its persistence.
    if let last = read.max(), let known = published.lastYear(of: driver), known < last {
      years.formUnion(known + 1...last)
    }
    return years.sorted()
  }

  /// The years whose value of a driver the payments read.
  private func yearsRead(of driver: Driver) -> Set<Int> {
    var read: Set<Int> = []
    if driver == .fx, openingKind == .usd { read.insert(firstYear) }
    for year in years.dropFirst() {
      guard let place = self.term(of: year) else { continue }
      let term = terms[place]
      if term.index.driver == driver { read.insert(year - term.lag) }
      if driver == .fx, term.index == .amounts, term.isInUSD { read.insert(year) }
    }
    return read
  }

  /// The value of a setting; nil where it has no such setting, ``SettingValue/none`` where an
  /// optional one is not stated.
  ///
  /// - Warning: Beside an optional, `.none` alone means nil: write `SettingValue.none`.
  public func value(of setting: ScenarioSetting) -> SettingValue? {
    switch setting {
    case .firstYear: return .year(firstYear)
    case .lastYear: return .year(lastYear)
    case .openingKind: return .opening(openingKind)
    case .openingOn:
      guard case .change(_, let on) = opening else { return nil }
      return on.map { .year($0) } ?? SettingValue.none
    case .index(let place):
      return terms.indices.contains(place) ? .index(terms[place].index) : nil
    case .termEnd(let place):
      return term(after: place) == nil ? nil : .year(terms[place].to)
    case .priceYear: return assumptions.priceYear.map { .year($0) } ?? SettingValue.none
    case .term(let place, .cap), .term(let place, .floor):
      guard terms.indices.contains(place), terms[place].index != .amounts else { return nil }
      return number(of: setting) ?? SettingValue.none
    case .path(_, let year):
      return Self.calendar.contains(year) ? number(of: setting) ?? SettingValue.none : nil
    case .opening, .term, .amount, .process: return number(of: setting)
    }
  }

  private func number(of setting: ScenarioSetting) -> SettingValue? {
    setting.numberKey(in: self).flatMap { self[$0] }.map { .number($0) }
  }

  /// The place of the term that comes next after the years of another; nil when there is none.
  func term(after place: Int) -> Int? {
    guard terms.indices.contains(place) else { return nil }
    return terms.indices.filter { terms[$0].from > terms[place].to }
      .min { terms[$0].from < terms[$1].from }
  }
}
