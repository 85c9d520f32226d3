import Testing

@testable import ParleyModel

struct ScenarioSettingsTests {
  private typealias Bundled = BundledScenarios

  private func keys(_ scenario: Scenario) -> [String] {
    scenario.settings(in: Bundled.context).map { scenario.key(of: $0) }
  }

  private let processes = [
    "assumptions.drivers.cpi.mean", "assumptions.drivers.cpi.persistence",
    "assumptions.drivers.cpi.sd",
  ]

  @Test func `a scenario has the settings of its file and the values that may be given`() {
    #expect(
      Array(keys(Bundled.asSigned).prefix(14)) == [
        "first_year", "last_year", "opening", "opening.krw_bn", "terms.0.index", "terms.0.lag",
        "terms.0.add", "terms.0.cap", "terms.0.floor", "assumptions.price_year",
      ] + processes + ["assumptions.paths.cpi.2026"])
    // CPI 2025 is published, 2028 is the last that 2030 reads.
    #expect(
      keys(Bundled.asSigned).filter { $0.contains("paths") } == [
        "assumptions.paths.cpi.2026", "assumptions.paths.cpi.2027", "assumptions.paths.cpi.2028",
      ])
  }

  @Test func `dollars may be given an exchange rate for every year they are paid in`() {
    #expect(
      keys(Bundled.us5bn).filter { $0.contains("paths") } == [
        "assumptions.paths.fx.2026", "assumptions.paths.fx.2027", "assumptions.paths.fx.2028",
        "assumptions.paths.fx.2029", "assumptions.paths.fx.2030",
      ])
    #expect(keys(Bundled.us5bn).contains("terms.0.usd_m.3"))
  }

  @Test func `what an index does not read is no setting of its term`() {
    let all = keys(Bundled.everything)
    #expect(
      all.filter { $0.hasPrefix("terms.") } == [
        "terms.0.index", "terms.0.lag", "terms.0.add", "terms.0.cap", "terms.0.floor", "terms.0.to",
        "terms.1.index", "terms.1.krw_bn.0", "terms.1.krw_bn.1", "terms.1.to",
        "terms.2.index", "terms.2.rate", "terms.2.add", "terms.2.cap", "terms.2.floor",
      ])
    #expect(all.contains("opening.on"))
    #expect(all.contains("assumptions.paths.fx.2027"))
  }

  @Test(arguments: BundledScenarios.all)
  func `the settings stand in their order and each has a value, a name and a key`(
    scenario: Scenario
  ) {
    let settings = scenario.settings(in: Bundled.context)
    #expect(settings == settings.sorted())
    #expect(Set(settings).count == settings.count)
    #expect(Set(settings.map { scenario.key(of: $0) }).count == settings.count)
    for setting in settings {
      #expect(scenario.value(of: setting) != nil)
      #expect(!setting.title.isEmpty)
    }
  }

  @Test(arguments: BundledScenarios.all)
  func `every number of a scenario is a setting that leads back to its key`(scenario: Scenario) {
    let settings = scenario.settings(in: Bundled.context)
    for key in scenario.keys {
      let setting = ScenarioSetting(key, in: scenario)
      #expect(setting.map { settings.contains($0) } ?? false, "\(key.text)")
      #expect(setting?.scenarioKey(in: scenario) == key)
      #expect(setting.map { scenario.key(of: $0) } == key.text)
    }
    #expect(settings.compactMap { $0.scenarioKey(in: scenario) }.count == scenario.keys.count)
  }

  @Test func `a key of another scenario is no setting`() {
    let scenario = Bundled.asSigned
    for key in ["opening.usd_m", "terms.1.cap", "terms.0.rate", "terms.0.krw_bn.0"] {
      let key = ScenarioKey(key)
      #expect(key.flatMap { ScenarioSetting($0, in: scenario) } == nil)
    }
    #expect(
      ScenarioKey("terms.0.krw_bn.0").flatMap { ScenarioSetting($0, in: Bundled.us5bn) } == nil)
  }

  @Test func `names and units are those of a row on the screen`() {
    func row(_ setting: ScenarioSetting, _ scenario: Scenario = Bundled.everything) -> String {
      "\(setting.title) | \(setting.unit(in: scenario, money: "KRW bn"))"
    }
    #expect(row(.opening) == "opening | %")
    #expect(row(.opening, Bundled.asSigned) == "opening | KRW bn")
    #expect(row(.firstYear) == "first year | ")
    #expect(row(.openingKind) == "opening as | ")
    #expect(row(.openingOn) == "change on | ")
    #expect(row(.index(0)) == "index | ")
    #expect(row(.term(0, .lag)) == "lag | years")
    #expect(row(.term(0, .add)) == "added | points")
    #expect(row(.term(0, .cap)) == "cap | %")
    #expect(row(.amount(term: 1, year: 2029)) == "paid in 2029 | KRW bn")
    #expect(row(.amount(term: 0, year: 2029), Bundled.us5bn) == "paid in 2029 | USD m")
    #expect(row(.termEnd(0)) == "until | ")
    #expect(row(.priceYear) == "prices of | ")
    #expect(row(.process(.cpi, .mean)) == "CPI long-run mean | %")
    #expect(row(.process(.cpi, .sd)) == "CPI sd | points")
    #expect(row(.process(.cpi, .persistence)) == "CPI persistence | ")
    #expect(row(.process(.fx, .sd)) == "exchange rate sd | %")
    #expect(row(.path(.cpi, 2026)) == "CPI 2026 given | %")
    #expect(row(.path(.fx, 2027)) == "exchange rate 2027 given | KRW per USD")
  }

  @Test func `what a setting takes is said in words`() {
    let scenario = Bundled.everything
    #expect(scenario.allowedValues(of: .term(0, .cap)).english == "from -100 to 1,000,000, or none")
    #expect(scenario.allowedValues(of: .term(0, .lag)).english == "a whole number from 0 to 10")
    #expect(scenario.allowedValues(of: .lastYear).english == "a year from 2026 to 2125")
    #expect(scenario.allowedValues(of: .firstYear).english == "a year from 2025 to 2032")
    #expect(scenario.allowedValues(of: .openingOn).english == "a year from 1000 to 2025, or none")
    #expect(scenario.allowedValues(of: .openingKind).english == "one of krw_bn, change, usd_m")
    #expect(
      scenario.allowedValues(of: .index(0)).english
        == "one of cpi, defence-budget, gdp, fixed, none, amounts")
    for setting in scenario.settings(in: Bundled.context) {
      #expect(!scenario.allowedValues(of: setting).isEmpty)
    }
  }

  @Test func `a value is given for a year that a file may name`() {
    #expect(Bundled.asSigned.value(of: .path(.cpi, 9999)) == SettingValue.none)
    #expect(Bundled.asSigned.value(of: .path(.cpi, 10_000)) == nil)
    #expect(Bundled.asSigned.value(of: .path(.cpi, 999)) == nil)
  }
}
