import Testing

@testable import ParleyModel

struct OpeningSettingTests {
  private typealias Bundled = BundledScenarios

  private func opening(
    _ scenario: Scenario, as kind: ScenarioKey.Opening
  ) throws -> Scenario.Opening {
    try scenario.setting(.openingKind, to: .opening(kind)).opening
  }

  @Test func `a payment becomes the change on the year before that gives it`() throws {
    // 1519.2 / 1402.8 = 1.0829769
    #expect(try opening(Bundled.asSigned, as: .change) == .change(8.2977, on: nil))
    // 1784.5 / 1647.7 = 1.0830248, the payment of the scenario followed.
    let stated = try Bundled.thirteenth.setting(.openingKind, to: .opening(.money))
    #expect(stated.opening == .money(1784.5))
    #expect(try opening(stated, as: .change) == .change(8.3025, on: nil))
  }

  @Test func `a payment becomes dollars at the rate of its year`() throws {
    // 1519.2 x 1000 / 1421.4 = 1068.805; the rate of 2026 is the one of 2025, without a drift.
    #expect(try opening(Bundled.asSigned, as: .usd) == .usd(1068.8))
    let dollars = try Bundled.asSigned.setting(.openingKind, to: .opening(.usd))
    #expect(try opening(dollars, as: .money) == .money(1519.2))
  }

  @Test func `an opening that stays what it is changes nothing`() throws {
    #expect(try opening(Bundled.everything, as: .change) == Bundled.everything.opening)
  }

  @Test(arguments: [120, 960.2, 1_519.2, 4_321.9, 47_000])
  func `a change with four decimals gives the payment to the tenth`(payment: Double) throws {
    var scenario = Bundled.asSigned
    scenario.opening = .money(payment)
    let changed = try scenario.setting(.openingKind, to: .opening(.change))
    #expect(try changed.payments() == scenario.payments())
  }

  @Test func `a payment becomes no change where none is known before it`() {
    let scenario = SampleProjection.scenario(id: "early", years: 2018...2018)
    #expect(
      throws: SettingRefusal(
        "no payment of '2017' is known that a change could count on",
        help: "Keep the payment itself, follow a scenario that has the year, or begin a year after "
          + "one on record.")
    ) { try scenario.setting(.openingKind, to: .opening(.change)) }
  }

  @Test func `a payment becomes no change on nothing`() {
    var workspace = SampleProjection.workspace
    for index in workspace.payments.indices where workspace.payments[index].year == 2025 {
      workspace.payments[index].money = Decimal(coefficient: 0)
    }
    let context = SettingContext(inputs: ProjectionInputs(workspace), scenarios: [:])
    #expect(
      throws: SettingRefusal(
        "the payment of '2025' is not above zero, so no per cent leads on from it",
        help: "Keep the payment itself.")
    ) { try Bundled.asSigned.setting(.openingKind, to: .opening(.change), in: context) }
  }

  @Test func `a payment becomes no dollars without a rate`() {
    var workspace = SampleProjection.workspace
    workspace.indicators.removeAll { $0.name == Indicator.Series.exchangeRate }
    let context = SettingContext(inputs: ProjectionInputs(workspace), scenarios: [:])
    #expect(
      throws: SettingRefusal(
        .missingIndicator(.fx, year: 2026, payment: 2026, site: .opening, series: .won))
    ) { try Bundled.asSigned.setting(.openingKind, to: .opening(.usd), in: context) }
  }

  @Test func `a change may count on an earlier year and go back to the one before`() throws {
    let scenario = try Bundled.thirteenth.setting(.openingOn, to: .year(2028))
    #expect(scenario.opening == .change(8.3, on: 2028))
    // 1583.7 x 1.083
    #expect(try scenario.payments()[0] == 1715.1)
    #expect(try scenario.setting(.openingOn, to: .none) == Bundled.thirteenth)
  }
}
