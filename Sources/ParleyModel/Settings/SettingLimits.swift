/// The numbers a setting takes: none that a file would refuse.
struct SettingLimits: Sendable {
  /// The least and the greatest.
  let range: ClosedRange<Double>
  /// The range in words, as `from 0 to 1,000`.
  let words: Phrase
  /// The most decimals: rates are computed with four, whatever a file may hold has six.
  let decimals: Int

  private init(_ range: ClosedRange<Double>, _ words: Phrase, decimals: Int = 6) {
    self.range = range
    self.words = words
    self.decimals = decimals
  }

  private static let percent = SettingLimits(
    -100...1_000_000, "from -100 to 1,000,000", decimals: 4)
  private static let number = SettingLimits(-100...1_000_000, "from -100 to 1,000,000")
  private static let amount = SettingLimits(0...1e12, "from 0 to 1,000,000,000,000")
  private static let lag = SettingLimits(0...10, "a whole number from 0 to 10", decimals: 0)
  private static let deviation = SettingLimits(0...1000, "from 0 to 1,000")
  private static let persistence = SettingLimits(0...0.999_999, "0 or more and less than 1")
  private static let growth = SettingLimits(
    -99.999_999...1_000_000, "more than -100 and at most 1,000,000")
  private static let rate = SettingLimits(
    0.000_001...1e9, "more than 0 and at most 1,000,000,000")

  /// The limits of a setting; nil for choices and years.
  init?(of setting: ScenarioSetting, in scenario: Scenario) {
    switch setting {
    case .opening: self = scenario.openingKind == .change ? .percent : .amount
    case .term(_, .lag): self = .lag
    case .term: self = .percent
    case .amount: self = .amount
    case .process(_, .persistence): self = .persistence
    case .process(_, .sd): self = .deviation
    case .process: self = .number
    case .path(let driver, _): self = driver == .fx ? .rate : .growth
    case .firstYear, .lastYear, .openingKind, .openingOn, .index, .termEnd, .priceYear: return nil
    }
  }

  /// The number without what lies behind its last decimal.
  func rounded(_ number: Double) -> Double {
    let power = Double(Decimal.powersOfTen[decimals])
    // Larger numbers have no such decimals.
    guard abs(number) < 1e9 else { return number }
    let rounded = (number * power).rounded() / power
    return rounded == 0 ? 0 : rounded
  }
}

extension ScenarioSetting {
  /// The number nearest to another one that a file may hold for the setting: a solution of goal
  /// seek, as a rate with four decimals; nil for choices and years and for what is no number.
  public func nearest(to number: Double, in scenario: Scenario) -> Double? {
    guard let limits = SettingLimits(of: self, in: scenario), number.isFinite else { return nil }
    let range = limits.range
    return min(max(limits.rounded(number), range.lowerBound), range.upperBound)
  }
}

extension Scenario {
  /// What a setting takes, in words, as a dialogue says it: `from -100 to 1,000,000, or none`,
  /// `a year from 2026 to 2125`, `one of krw_bn, change, usd_m`.
  public func allowedValues(of setting: ScenarioSetting) -> Phrase {
    let values: Phrase =
      switch setting {
      case .index: "one of \(TermIndex.names)"
      case .openingKind: "one of \(ScenarioKey.Opening.names)"
      default:
        yearRange(of: setting).map { "a year from \($0.lowerBound) to \($0.upperBound)" }
          ?? SettingLimits(of: setting, in: self)?.words ?? ""
      }
    return setting.isOptional ? "\(values), or none" : values
  }

  /// A number as it is stored for a setting.
  func checked(
    _ number: Double, for setting: ScenarioSetting
  ) throws(SettingRefusal) -> Double {
    guard let limits = SettingLimits(of: setting, in: self) else { throw unfit(setting) }
    let title = setting.title
    guard number.isFinite else {
      throw SettingRefusal("\(title) must be a number", help: "It must be \(limits.words).")
    }
    let stored = limits.rounded(number)
    guard limits.range.contains(stored) else {
      throw SettingRefusal(
        "\(title) '\(SettingValue.number(number).text(for: setting))' is out of range",
        help: "It must be \(limits.words).")
    }
    guard limits.decimals == 6 || abs(stored - number) < 1e-9 * max(1, abs(number)) else {
      let written: Phrase = "\(title) '\(Rounded.setting(number))'"
      throw limits.decimals == 0
        ? SettingRefusal("\(written) is no whole number", help: "It must be \(limits.words).")
        : SettingRefusal(
          "\(written) has more than four decimals",
          help: "Round it to four: payments are computed with no more decimals of a per cent.")
    }
    return stored
  }

  /// The refusal of a value that is of another kind than the setting.
  func unfit(_ setting: ScenarioSetting) -> SettingRefusal {
    switch setting {
    case .firstYear, .lastYear, .openingOn, .termEnd, .priceYear:
      SettingRefusal(
        "'\(setting.title)' takes a calendar year", help: "Write it with four digits, as 2026.")
    case .index:
      SettingRefusal(
        "'\(setting.title)' takes the name of an index",
        help: "Known indexes: \(TermIndex.names).")
    case .openingKind:
      SettingRefusal(
        "'\(setting.title)' takes what the opening states",
        help: "Choose one of \(ScenarioKey.Opening.names).")
    case .opening, .term, .amount, .process, .path:
      SettingRefusal("'\(setting.title)' takes a number", help: "Type a number, as 2.5.")
    }
  }
}

extension TermIndex {
  /// All indexes, as a sentence lists them.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension ScenarioKey.Opening {
  /// All openings, as a sentence lists them.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
