extension Scenario {
  /// The scenario with a setting moved by so many steps.
  ///
  /// Numbers and years go by their step and stop at the end of their range; choices go round. The
  /// first step of an optional one that is not stated states it: a cap at the highest central rise of
  /// its term rounded up to 0.5, a floor at the lowest rounded down and not under 0, a given value at
  /// the projected one rounded to its step, the price year at the one that counts. The year a change
  /// counts on is the one before the first where it is not stated.
  ///
  /// - Throws: ``SettingRefusal`` at the end of the range, and as ``setting(_:to:in:)`` does.
  public func stepping(
    _ setting: ScenarioSetting, by steps: Int, in context: SettingContext
  ) throws(SettingRefusal) -> Scenario {
    guard steps != 0, let present = value(of: setting) else {
      return try self.setting(setting, to: value(of: setting) ?? .none, in: context)
    }
    let value: SettingValue
    switch present {
    case .index(let index): value = .index(index.moved(by: steps))
    case .opening(let kind): value = .opening(kind.moved(by: steps))
    case .number(let number):
      value = .number(try moved(setting, from: number, by: steps))
    case .year(let year): value = try moved(setting, fromYear: year, by: steps)
    case .none where setting == .openingOn:
      value = try moved(setting, fromYear: firstYear - 1, by: steps)
    case .none:
      let start = try beginning(of: setting, in: context)
      let rest = steps - steps.signum()
      if case .number(let number) = start, rest != 0 {
        value = .number(try moved(setting, from: number, by: rest, isStart: true))
      } else if case .year(let year) = start, rest != 0 {
        value = try moved(setting, fromYear: year, by: rest)
      } else {
        value = start
      }
    }
    return try self.setting(setting, to: value, in: context)
  }

  private func moved(
    _ setting: ScenarioSetting, from number: Double, by steps: Int, isStart: Bool = false
  ) throws(SettingRefusal) -> Double {
    guard let limits = SettingLimits(of: setting, in: self) else { throw unfit(setting) }
    let range = bounded(limits.range, for: setting)
    let wanted = limits.rounded(SettingStep(of: setting, in: self).moved(number, by: steps))
    let reached = min(max(wanted, range.lowerBound), range.upperBound)
    guard isStart || (steps > 0 ? reached > number : reached < number) else {
      throw end(of: setting, isUp: steps > 0, SettingValue.number(number).text(for: setting))
    }
    return reached
  }

  /// The range of a cap or floor ends at the other one.
  private func bounded(
    _ range: ClosedRange<Double>, for setting: ScenarioSetting
  ) -> ClosedRange<Double> {
    switch setting {
    case .term(let place, .cap):
      max(range.lowerBound, terms[place].floor ?? range.lowerBound)...range.upperBound
    case .term(let place, .floor):
      range.lowerBound...min(range.upperBound, terms[place].cap ?? range.upperBound)
    default: range
    }
  }

  private func moved(
    _ setting: ScenarioSetting, fromYear year: Int, by steps: Int
  ) throws(SettingRefusal) -> SettingValue {
    guard let range = yearRange(of: setting) else { throw unfit(setting) }
    let (sum, isTooFar) = year.addingReportingOverflow(steps)
    let wanted = isTooFar ? (steps > 0 ? range.upperBound : range.lowerBound) : sum
    let reached = min(max(wanted, range.lowerBound), range.upperBound)
    guard steps > 0 ? reached > year : reached < year else {
      throw end(of: setting, isUp: steps > 0, String(year))
    }
    // The year before the first is what counts when none is stated.
    return setting == .openingOn && reached == firstYear - 1 ? .none : .year(reached)
  }

  private func end(of setting: ScenarioSetting, isUp: Bool, _ value: String) -> SettingRefusal {
    SettingRefusal(
      isUp
        ? "\(setting.title) '\(value)' goes no higher"
        : "\(setting.title) '\(value)' goes no lower",
      help: "It is at the end of what it may be; step the other way, or type a value.")
  }

  /// What the first step of a setting states that is not stated.
  private func beginning(
    of setting: ScenarioSetting, in context: SettingContext
  ) throws(SettingRefusal) -> SettingValue {
    let projection = try context.projection(of: self)
    switch setting {
    case .term(let place, .cap):
      let highest = centralRises(of: place, in: projection).max() ?? 0
      return .number(min(max(toHalf(highest, .up), terms[place].floor ?? -100), 1_000_000))
    case .term(let place, .floor):
      let lowest = max(centralRises(of: place, in: projection).min() ?? 0, 0)
      return .number(min(toHalf(lowest, .down), terms[place].cap ?? 1_000_000))
    case .path(let driver, let year):
      guard let value = projection.course.value(driver, year)?.number else {
        throw SettingRefusal(
          "no \(driver.title) is projected for '\(year)' to begin from", help: "Type the value.")
      }
      let unit = driver == .fx ? 0.1 : 1000
      let rounded = (value * unit).rounded() * (driver == .fx ? 10 : 0.1)
      return .number(setting.nearest(to: rounded, in: self) ?? rounded)
    case .priceYear:
      guard let year = projection.priceYear else {
        throw SettingRefusal("no prices are published to begin from", help: "Type the year.")
      }
      return .year(year)
    default: throw unfit(setting)
    }
  }

  /// Rounded to 0.5; a rate that is at one but for the last place of a binary fraction is at it.
  private func toHalf(_ rate: Double, _ rule: FloatingPointRoundingRule) -> Double {
    ((rate * 20_000).rounded() / 10_000).rounded(rule) / 2
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The choice so many places further on, round and round.
  fileprivate func moved(by steps: Int) -> Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    let shift = steps % all.count
    return all[(place + shift + all.count) % all.count]
  }
}
