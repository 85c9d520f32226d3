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

  /// As the screen writes it: `1,519.2`, `5.0`, `2`, `2026`, `cpi`, `change`, `none`.
  public func text(for setting: ScenarioSetting) -> String {
    switch self {
    case .number(let number): Rounded.setting(number, least: setting.isWhole ? 0 : 1)
    case .year(let year): String(year)
    case .index(let index): index.rawValue
    case .opening(let opening): opening.rawValue
    case .none: "none"
    }
  }
}
