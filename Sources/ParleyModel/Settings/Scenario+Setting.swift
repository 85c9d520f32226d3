extension Scenario {
  /// The scenario with a setting changed; it can be projected.
  ///
  /// Numbers are stored with at most six decimals, rates with four. What the first year is paid by,
  /// and what a term follows, starts from the present central payments; an index keeps the lag, the
  /// cap and the floor of the one before. A later last year stretches the last term, an earlier first
  /// year the first one.
  ///
  /// - Throws: ``SettingRefusal`` where the setting is none of the scenario's, the value is none that
  ///   a file may hold, or the result cannot be projected.
  public func setting(
    _ setting: ScenarioSetting, to value: SettingValue, in context: SettingContext
  ) throws(SettingRefusal) -> Scenario {
    guard let present = self.value(of: setting) else {
      throw SettingRefusal(
        "the scenario has no setting '\(key(of: setting))'", help: "Choose one that it lists.")
    }
    var changed = self
    if value != present {
      try changed.change(setting, to: value, from: context)
    }
    let projection = try context.projection(of: changed)
    if setting == .priceYear { try checkPrices(of: projection, in: context) }
    return changed
  }

  private mutating func change(
    _ setting: ScenarioSetting, to value: SettingValue, from context: SettingContext
  ) throws(SettingRefusal) {
    switch (setting, value) {
    case (.openingKind, .opening(let kind)):
      opening = try opening(as: kind, in: context)
    case (.index(let place), .index(let index)):
      terms[place] = try term(place, following: index, in: context)
    case (_, .year(let year)): try change(setting, toYear: year)
    case (_, .number(let number)):
      try change(setting, toNumber: try checked(number, for: setting))
    case (_, .none): try clear(setting)
    default: throw unfit(setting)
    }
  }

  private mutating func change(
    _ setting: ScenarioSetting, toNumber number: Double
  ) throws(SettingRefusal) {
    switch setting {
    case .term(let place, .cap):
      try checkBounds(floor: terms[place].floor, cap: number)
      terms[place].cap = number
    case .term(let place, .floor):
      try checkBounds(floor: number, cap: terms[place].cap)
      terms[place].floor = number
    case .path(let driver, let year):
      // The subscript by key changes only what is stated.
      assumptions.paths[driver, default: [:]][year] = number
    default:
      guard let key = setting.numberKey(in: self) else { throw unfit(setting) }
      self[key] = number
    }
  }

  private func checkBounds(floor: Double?, cap: Double?) throws(SettingRefusal) {
    guard let floor, let cap, floor > cap else { return }
    throw SettingRefusal(
      "floor '\(Rounded.setting(floor))' lies above cap '\(Rounded.setting(cap))'",
      help: "No yearly rise can meet both: move the other one first.")
  }

  private mutating func clear(_ setting: ScenarioSetting) throws(SettingRefusal) {
    switch setting {
    case .term(let place, .cap): terms[place].cap = nil
    case .term(let place, .floor): terms[place].floor = nil
    case .priceYear: assumptions.priceYear = nil
    case .openingOn:
      if case .change(let percent, _) = opening { opening = .change(percent, on: nil) }
    case .path(let driver, let year):
      assumptions.paths[driver]?[year] = nil
      if assumptions.paths[driver]?.isEmpty ?? false { assumptions.paths[driver] = nil }
    default:
      throw SettingRefusal("'\(setting.title)' cannot be none", help: unfit(setting).help)
    }
  }

  /// Real figures must not go missing by a price year from which no published prices lead on.
  private func checkPrices(
    of changed: Projection, in context: SettingContext
  ) throws(SettingRefusal) {
    do throws(ProjectionError) {
      _ = try changed.measured(.real)
    } catch {
      let present = try? context.projection(of: self)
      guard let present, (try? present.measured(.real)) != nil else { return }
      throw SettingRefusal(error)
    }
  }
}
