import Testing

@testable import ParleyModel

struct SteppingTests {
  private typealias Bundled = BundledScenarios

  @Test(arguments: BundledScenarios.all)
  func `a step forth and a step back lead to the same scenario`(scenario: Scenario) throws {
    var count = 0
    for setting in scenario.settings(in: Bundled.context) {
      guard case .number(let number)? = scenario.value(of: setting) else { continue }
      for steps in [1, 3, 40] where setting != .term(0, .lag) || steps == 1 {
        for steps in [steps, -steps] {
          guard let there = try? scenario.stepping(setting, by: steps) else { continue }
          // The end of a range is where steps stop.
          let isAtEnd = there.value(of: setting) != .number(moved(number, setting, scenario, steps))
          if isAtEnd { continue }
          #expect(there != scenario)
          #expect(try there.stepping(setting, by: -steps) == scenario, "\(setting) by \(steps)")
          count += 1
        }
      }
    }
    #expect(count > 60)
  }

  private func moved(
    _ number: Double, _ setting: ScenarioSetting, _ scenario: Scenario, _ steps: Int
  ) -> Double {
    let moved = SettingStep(of: setting, in: scenario).moved(number, by: steps)
    return (moved * 1e6).rounded() / 1e6
  }

  @Test(arguments: [
    (ScenarioSetting.opening, 1, "1,529.2"), (.opening, -1, "1,509.2"), (.opening, 10, "1,619.2"),
    (.term(0, .lag), -1, "1"), (.term(0, .cap), 1, "5.1"), (.term(0, .add), -3, "-0.3"),
    (.lastYear, -2, "2028"), (.process(.cpi, .mean), 1, "2.1"), (.process(.cpi, .sd), 1, "1.2"),
    (.process(.cpi, .persistence), 1, "0.61"), (.process(.fx, .drift), -1, "-0.1"),
    (.priceYear, 1, "2026"), (.openingKind, 1, "change"), (.openingKind, -1, "usd_m"),
    (.index(0), 1, "defence-budget"), (.index(0), -1, "amounts"),
    (.index(0), 601, "defence-budget"),
  ])
  func `a step is as large as a person expects`(
    setting: ScenarioSetting, steps: Int, text: String
  ) throws {
    let moved = try Bundled.asSigned.stepping(setting, by: steps)
    #expect(moved.value(of: setting)?.text(for: setting) == text)
  }

  @Test func `steps are fine below a threshold and lead back over it`() throws {
    var scenario = Bundled.asSigned
    scenario.opening = .money(205)
    #expect(ScenarioSetting.opening.step(in: scenario) == 10)
    let below = try scenario.stepping(.opening, by: -2)
    #expect(below.opening == .money(198.5))
    #expect(ScenarioSetting.opening.step(in: below) == 1)
    #expect(try below.stepping(.opening, by: 2) == scenario)
    scenario.opening = .usd(1_000)
    #expect(ScenarioSetting.opening.step(in: scenario) == 50)
    #expect(try scenario.stepping(.opening, by: 1).opening == .usd(1_050))
    #expect(try scenario.stepping(.opening, by: -1).opening == .usd(999))
  }

  @Test func `the first step of a cap states where it just does not bind`() throws {
    // 2027 and 2028 rise by 2.1, 2029 and 2030 by 2.0.
    let uncapped = try Bundled.asSigned.setting(.term(0, .cap), to: .none)
    for steps in [1, -1] {
      let capped = try uncapped.stepping(.term(0, .cap), by: steps)
      #expect(capped.terms[0].cap == 2.5)
      #expect(try capped.payments() == uncapped.payments())
    }
    #expect(try uncapped.stepping(.term(0, .cap), by: -6).terms[0].cap == 2)
    // 7.5 is published for 2026: a cap on it does not bind, whatever the half.
    #expect(try Bundled.defenceLinked.stepping(.term(0, .cap), by: 1).terms[0].cap == 7.5)
  }

  @Test func `the first step of a floor states where it just does not bind`() throws {
    let floored = try Bundled.asSigned.stepping(.term(0, .floor), by: -1)
    #expect(floored.terms[0].floor == 2)
    #expect(try floored.payments() == Bundled.asSigned.payments())
    #expect(try Bundled.freeze.stepping(.term(0, .floor), by: 1).terms[0].floor == 0)
    let fixed = try Bundled.fixed3.setting(.term(0, .rate), to: .number(3.3))
    #expect(try fixed.stepping(.term(0, .floor), by: 1).terms[0].floor == 3)
    #expect(try fixed.stepping(.term(0, .cap), by: 1).terms[0].cap == 3.5)
    var falling = Bundled.fixed3
    falling.terms[0].rate = -4
    #expect(try falling.stepping(.term(0, .floor), by: 1).terms[0].floor == 0)
  }

  @Test func `the first step of a given value states the projected one`() throws {
    // 2.0 + 0.56 x (2.1 - 2.0) = 2.056
    let given = try Bundled.asSigned.stepping(.path(.cpi, 2026), by: 1)
    #expect(given.assumptions.paths == [.cpi: [2026: 2.1]])
    #expect(try given.stepping(.path(.cpi, 2026), by: 1).assumptions.paths == [.cpi: [2026: 2.2]])
    let rate = try Bundled.us5bn.stepping(.path(.fx, 2028), by: 3)
    #expect(rate.assumptions.paths == [.fx: [2028: 1_440]])
    #expect(try rate.setting(.path(.fx, 2028), to: .none) == Bundled.us5bn)
  }

  @Test func `the first step of the price year states the one that counts`() throws {
    let unstated = try Bundled.asSigned.setting(.priceYear, to: .none)
    #expect(try unstated.stepping(.priceYear, by: 1).assumptions.priceYear == 2025)
    #expect(try unstated.stepping(.priceYear, by: -2).assumptions.priceYear == 2024)
  }

  @Test func `a change steps back from the year before and is unstated there again`() throws {
    let opening = try Bundled.asSigned.setting(.openingKind, to: .opening(.change))
    let earlier = try opening.stepping(.openingOn, by: -1)
    #expect(earlier.value(of: .openingOn) == .year(2024))
    #expect(try earlier.stepping(.openingOn, by: 1) == opening)
  }

  @Test func `a step past the end stops there, a step at the end is refused`() throws {
    let longest = try Bundled.asSigned.stepping(.term(0, .lag), by: 3)
    #expect(longest.terms[0].lag == 5)
    let unlagged = try Bundled.asSigned.stepping(.term(0, .lag), by: -9)
    #expect(unlagged.terms[0].lag == 0)
    #expect(
      throws: SettingRefusal(
        "lag '0' goes no lower",
        help: "It is at the end of what it may be; step the other way, or type a value.")
    ) { try unlagged.stepping(.term(0, .lag), by: -1) }
    let certain = try Bundled.asSigned.stepping(.process(.cpi, .sd), by: .min)
    #expect(certain.assumptions.cpi.sd == 0)
    let stuck = try Bundled.asSigned.stepping(.process(.cpi, .persistence), by: .max)
    #expect(stuck.assumptions.cpi.persistence == 0.999_999)
  }

  @Test func `a cap and a floor stop at each other`() throws {
    let both = try Bundled.asSigned.setting(.term(0, .floor), to: .number(1))
    let low = try both.stepping(.term(0, .cap), by: -1000)
    #expect(low.terms[0].cap == 1)
    #expect(throws: SettingRefusal.self) { try low.stepping(.term(0, .cap), by: -1) }
    #expect(throws: SettingRefusal.self) { try low.stepping(.term(0, .floor), by: 1) }
  }

  @Test func `no steps change nothing`() throws {
    for setting in Bundled.everything.settings(in: Bundled.context) {
      #expect(try Bundled.everything.stepping(setting, by: 0) == Bundled.everything)
    }
  }

  @Test func `the nearest number is one that a file may hold`() {
    let scenario = Bundled.asSigned
    #expect(ScenarioSetting.term(0, .cap).nearest(to: 4.123_456_7, in: scenario) == 4.1235)
    #expect(ScenarioSetting.opening.nearest(to: -3, in: scenario) == 0)
    #expect(ScenarioSetting.opening.nearest(to: 1_512.345_678_9, in: scenario) == 1_512.345_679)
    #expect(ScenarioSetting.term(0, .cap).nearest(to: .nan, in: scenario) == nil)
    #expect(ScenarioSetting.lastYear.nearest(to: 2030, in: scenario) == nil)
  }
}
