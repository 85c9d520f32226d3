/// What a setting of a scenario is set to.
public enum SettingValue: Hashable, Sendable {
  /// A number, in the unit of the setting.
  case number(Double)
  /// A calendar year.
  case year(Int)
  /// What a term follows.
  case index(TermIndex)
  /// What the opening states.
  case opening(ScenarioKey.Opening)
  /// Not stated: no cap, no floor, no given value, the default year.
  case none

  /// As the screen writes it, in the language in force: `1,519.2`, `5.0`, `2`, `2026`, `cpi`, `change`, `none`.
  public func text(for setting: ScenarioSetting) -> String {
    switch self {
    case .number(let number): Self.text(of: number, least: setting.isWhole ? 0 : 1)
    case .year(let year): String(year)
    case .index(let index): index.rawValue
    case .opening(let opening): opening.rawValue
    case .none: Phrase("none").text
    }
  }

  /// With as many decimals as tell the number from every other one that a setting may be.
  private static func text(of number: Double, least: Int) -> String {
    for decimals in least...6 {
      let scaled = (number * Double(Decimal.powersOfTen[decimals])).rounded()
      guard abs(scaled) < 1e15 else { break }
      let exact = Decimal(coefficient: Int(scaled), decimals: decimals)
      if exact.doubleValue == number { return exact.grouped }
    }
    return Rounded.setting(number, least: least)
  }
}
