@testable import ParleyModel

/// The scenarios of the bundled workspace, made by hand: the model reads no files.
enum BundledScenarios {
  private typealias Sample = SampleProjection

  static let asSigned = Sample.asSigned
  static let cpiTo2035 = Sample.scenario(
    [Sample.term(2027...2035, .cpi, lag: 2, cap: 5)], id: "cpi-to-2035", years: 2026...2035)
  static let defenceLinked = Sample.scenario(
    [Sample.term(2027...2030, .defenceBudget, lag: 1)], id: "defence-linked")
  static let eleventhUnderCPI = Sample.scenario(
    [Sample.term(2022...2025, .cpi, lag: 2, cap: 4)], id: "eleventh-under-cpi",
    years: 2021...2025, opening: .change(13.9, on: nil))
  static let fixed3 = Sample.scenario([Sample.term(2027...2030, .fixed, rate: 3)], id: "fixed-3")
  static let freeze = Sample.scenario([Sample.term(2027...2030, .none)], id: "freeze")
  static let thirteenth = Sample.scenario(
    [Sample.term(2032...2035, .cpi, lag: 2, cap: 5)], id: "thirteenth", years: 2031...2035,
    follows: "as-signed", opening: .change(8.3, on: nil))
  static let us5bn = Sample.scenario(
    [
      Sample.term(
        2027...2030, .amounts, amounts: [5000, 5000, 5000, 5000], isInUSD: true)
    ], id: "us-5bn")
  /// Not bundled: every kind of setting at once.
  static let everything: Scenario = {
    var assumptions = Sample.assumptions
    assumptions.paths = [.cpi: [2026: 2.4], .fx: [2027: 1_380.5]]
    return Sample.scenario(
      [
        Sample.term(2027...2028, .cpi, lag: 2, add: 0.5, cap: 5, floor: 1),
        Sample.term(2029...2030, .amounts, amounts: [1600.5, 1700]),
        Sample.term(2031...2032, .fixed, rate: 2.25),
      ], id: "everything", years: 2026...2032, opening: .change(8.3, on: 2024),
      assumptions: assumptions)
  }()

  static let all = [
    asSigned, cpiTo2035, defenceLinked, eleventhUnderCPI, fixed3, freeze, thirteenth, us5bn,
    everything,
  ]

  static let context = SettingContext(
    inputs: Sample.inputs, scenarios: ["as-signed": asSigned])
}

extension Scenario {
  /// The central payments by year. Unit: billions.
  func payments(in context: SettingContext = BundledScenarios.context) throws -> [Double] {
    try context.projection(of: self).payments.map(\.billions)
  }

  func setting(_ setting: ScenarioSetting, to value: SettingValue) throws(SettingRefusal)
    -> Scenario
  {
    try self.setting(setting, to: value, in: BundledScenarios.context)
  }

  func stepping(_ setting: ScenarioSetting, by steps: Int) throws(SettingRefusal) -> Scenario {
    try stepping(setting, by: steps, in: BundledScenarios.context)
  }

  /// The scenario with what a person typed for a setting.
  func typing(_ text: String, for setting: ScenarioSetting) throws(SettingRefusal) -> Scenario {
    try self.setting(setting, to: try value(typed: text, for: setting))
  }
}
