import Testing

@testable import ParleyModel

/// Whatever a person presses: a scenario with figures, or a refusal and the one before.
struct RandomSettingTests {
  private static let texts = [
    "0", "-0", "none", "", "5", "-100", "1,000,000", "99999999999999999", "0.0000001", "2026",
    "1000",
    "9999", "2030", "c", "n", "fixed", "amounts", "change", "usd", "krw", "4%", "0.99999999", "10",
    "1.23456",
  ]

  @Test(arguments: 0..<40)
  func `any sequence of changes leaves a scenario that projects`(seed: Int) throws {
    var random = RandomScenario(seed: UInt64(7_000 + seed))
    let inputs = seed % 2 == 0 ? SampleProjection.inputs : ProjectionInputs(random.workspace())
    let followed = random.scenario("first")
    let context = SettingContext(inputs: inputs, scenarios: ["first": followed])
    var scenario = random.scenario("second", follows: seed % 3 == 0 ? followed : nil)
    if (try? context.projection(of: scenario)) == nil { scenario = BundledScenarios.everything }
    var count = 0
    for _ in 0..<60 {
      let settings = scenario.settings(in: context)
      let setting = random.one(of: settings)
      let before = scenario
      do throws(SettingRefusal) {
        if random.isLucky(0.7) {
          let steps = random.one(of: [1, -1, 1, -1, 2, -3, 50, -1000, .max, .min])
          scenario = try scenario.stepping(setting, by: steps, in: context)
        } else {
          let value = try scenario.value(typed: random.one(of: Self.texts), for: setting)
          scenario = try scenario.setting(setting, to: value, in: context)
        }
        count += 1
      } catch {
        #expect(scenario == before)
        #expect(!error.message.isEmpty && error.message.english.last != ".")
        #expect(error.help.english.last == ".")
        continue
      }
      _ = try Projection(of: scenario, inputs: inputs, scenarios: context.scenarios)
      try expectWhole(scenario)
      try expectInRange(setting, scenario)
    }
    #expect(count > 5)
  }

  /// What the store checks of a scenario's parts together.
  private func expectWhole(_ scenario: Scenario) throws {
    #expect(scenario.firstYear <= scenario.lastYear)
    #expect(scenario.lastYear - scenario.firstYear < Scenario.mostYears)
    if case .change(_, let on?) = scenario.opening { #expect(on < scenario.firstYear) }
    for year in scenario.years.dropFirst() {
      #expect(scenario.terms.count { $0.from <= year && year <= $0.to } == 1)
    }
    for term in scenario.terms {
      #expect(term.from <= term.to)
      #expect((term.floor ?? -.infinity) <= (term.cap ?? .infinity))
      #expect(term.index != .amounts || term.amounts.count == term.to - term.from + 1)
    }
  }

  private func expectInRange(_ setting: ScenarioSetting, _ scenario: Scenario) throws {
    switch scenario.value(of: setting) {
    case .number(let number)?:
      let range = try #require(setting.numberKey(in: scenario)).range
      #expect(range.contains(number), "\(setting) \(number)")
      if range == -100...1_000_000 || setting.isWhole {
        let places = number * (setting.isWhole ? 1 : 1e6)
        #expect(abs(places - places.rounded()) < 1e-3)
      }
    case .year(let year)?: #expect((1000...9999).contains(year))
    default: break
    }
  }
}
