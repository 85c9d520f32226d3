import Testing

@testable import ParleyModel

/// Every refusal in its exact words; a file with the value would be refused too.
struct SettingRefusalTests {
  private typealias Bundled = BundledScenarios

  private static let percent = "It must be from -100 to 1,000,000."
  private static let amount = "It must be from 0 to 1,000,000,000,000."

  @Test(arguments: [
    (ScenarioSetting.term(0, .cap), -100.5, "cap '-100.5' is out of range", percent),
    (.term(0, .cap), 1_000_001, "cap '1,000,001.0' is out of range", percent),
    (.term(0, .add), 1e9, "added '1,000,000,000.0' is out of range", percent),
    (
      .term(0, .floor), 1.000_01, "floor '1.00001' has more than four decimals",
      "Round it to four: payments are computed with no more decimals of a per cent."
    ),
    (
      .term(0, .floor), 6, "floor '6.0' lies above cap '5.0'",
      "No yearly rise can meet both: move the other one first."
    ),
    (
      .term(0, .lag), 11, "lag '11' is out of range", "It must be a whole number from 0 to 10."
    ),
    (
      .term(0, .lag), 1.5, "lag '1.5' is no whole number",
      "It must be a whole number from 0 to 10."
    ),
    (.opening, -1, "opening '-1.0' is out of range", amount),
    (.opening, 1e13, "opening '10,000,000,000,000.0' is out of range", amount),
    (.opening, .nan, "opening must be a number", amount),
    (.term(0, .cap), .infinity, "cap must be a number", percent),
    (
      .process(.cpi, .persistence), 1, "CPI persistence '1.0' is out of range",
      "It must be 0 or more and less than 1."
    ),
    (.process(.cpi, .sd), -0.1, "CPI sd '-0.1' is out of range", "It must be from 0 to 1,000."),
    (
      .process(.fx, .sd), 1_001, "exchange rate sd '1,001.0' is out of range",
      "It must be from 0 to 1,000."
    ),
    (
      .path(.cpi, 2026), -100, "CPI 2026 given '-100.0' is out of range",
      "It must be more than -100 and at most 1,000,000."
    ),
    (
      .path(.fx, 2026), 0, "exchange rate 2026 given '0.0' is out of range",
      "It must be more than 0 and at most 1,000,000,000."
    ),
  ])
  func `a number that no file may hold is refused`(
    setting: ScenarioSetting, number: Double, message: String, help: String
  ) {
    #expect(throws: SettingRefusal(Phrase(message), help: Phrase(help))) {
      try Bundled.asSigned.setting(setting, to: .number(number))
    }
  }

  @Test(arguments: [
    (
      ScenarioSetting.firstYear, 2031,
      "the scenario would end in '2030', before it begins in '2031'",
      "Move the other of its two years first."
    ),
    (
      .lastYear, 2025, "the scenario would end in '2025', before it begins in '2026'",
      "Move the other of its two years first."
    ),
    (
      .lastYear, 2126, "the scenario would have 101 years, '2026' to '2126'",
      "parley projects at most 100 years."
    ),
    (
      .firstYear, 1930, "the scenario would have 101 years, '1930' to '2030'",
      "parley projects at most 100 years."
    ),
    (.firstYear, 26, "first year '26' is out of range", "Write the year with four digits."),
    (.lastYear, 10_000, "last year '10000' is out of range", "Write the year with four digits."),
    (
      .priceYear, 2131, "prices of '2131' lie more than a century after last year 2030",
      "Name an earlier year."
    ),
    (
      .priceYear, 1990,
      "real has no figure for '2026': it needs the rise of consumer prices between that year and "
        + "the price year, cpi_pct", "Ask for other years or another measure."
    ),
  ])
  func `a year that makes no scenario is refused`(
    setting: ScenarioSetting, year: Int, message: String, help: String
  ) {
    #expect(throws: SettingRefusal(Phrase(message), help: Phrase(help))) {
      try Bundled.asSigned.setting(setting, to: .year(year))
    }
  }

  @Test func `a change counts on no year of the scenario itself`() {
    #expect(
      throws: SettingRefusal(
        "the opening cannot count on the payment of '2026', which is no year before first year 2026",
        help: "Name an earlier year, or none for the year before the first.")
    ) { try Bundled.everything.setting(.openingOn, to: .year(2026)) }
    #expect(
      throws: SettingRefusal(
        "the opening counts on a payment that is not before first year '2024'",
        help: "Let the change count on an earlier year first.")
    ) { try Bundled.everything.setting(.firstYear, to: .year(2024)) }
  }

  @Test func `a term keeps a year when another one grows`() {
    #expect(
      throws: SettingRefusal(
        "until '2030' leaves a term without a year", help: "It must be from 2027 to 2029.")
    ) { try Bundled.everything.setting(.termEnd(0), to: .year(2030)) }
  }

  @Test func `a scenario without a term cannot grow by itself`() {
    let scenario = SampleProjection.scenario(id: "short", years: 2026...2026)
    for (setting, year, missing) in [
      (ScenarioSetting.lastYear, 2027, 2027), (.firstYear, 2025, 2026),
    ] {
      #expect(
        throws: SettingRefusal(
          "the scenario has no term that could cover '\(missing)'",
          help: "Add [[terms]] with from, to and index to its file.")
      ) { try scenario.setting(setting, to: .year(year)) }
    }
  }

  @Test func `a scenario that cannot be projected is refused as its file would be`() {
    #expect(
      throws: SettingRefusal(
        "no defence budget growth is published or given for '2018', which the payment of 2027 needs",
        help: "Add the row 2018,defence_budget_growth_pct to indicators.csv, or give the value in "
          + "the scenario: a line 2018 = … under [assumptions.paths.defence-budget].")
    ) { try Bundled.defenceLinked.setting(.term(0, .lag), to: .number(9)) }
    #expect(
      throws: SettingRefusal(
        "the payment of '2029' is too large to count",
        help: "Check the amounts and rates of the scenario.")
    ) { try Bundled.fixed3.setting(.term(0, .rate), to: .number(1_000_000)) }
    #expect(throws: SettingRefusal(.missingPayment(year: 1999))) {
      try Bundled.everything.setting(.openingOn, to: .year(1999))
    }
  }

  @Test(arguments: [
    (ScenarioSetting.term(1, .cap), "terms.1.cap"), (.index(7), "terms.7.index"),
    (.term(0, .rate), "terms.0.rate"), (.openingOn, "opening.on"), (.termEnd(0), "terms.0.to"),
    (.amount(term: 0, year: 2028), "terms.0.krw_bn.1"),
    (.amount(term: 3, year: 2028), "terms.3.krw_bn.2028"),
    (.process(.cpi, .drift), "assumptions.drivers.cpi.drift"),
  ])
  func `what a scenario does not have cannot be set or stepped`(
    setting: ScenarioSetting, key: String
  ) {
    let refusal = SettingRefusal(
      "the scenario has no setting '\(key)'", help: "Choose one that it lists.")
    #expect(throws: refusal) { try Bundled.asSigned.setting(setting, to: .number(3)) }
    #expect(throws: refusal) { try Bundled.asSigned.stepping(setting, by: 1) }
  }

  @Test(arguments: [
    (
      ScenarioSetting.term(0, .cap), SettingValue.year(2026), "'cap' takes a number",
      "Type a number, as 2.5."
    ),
    (
      .lastYear, .number(2030.5), "'last year' takes a calendar year",
      "Write it with four digits, as 2026."
    ),
    (
      .index(0), .number(1), "'index' takes the name of an index",
      "Known indexes: cpi, defence-budget, gdp, fixed, none, amounts."
    ),
    (
      .openingKind, .index(.cpi), "'opening as' takes what the opening states",
      "Choose one of krw_bn, change, usd_m."
    ),
    (.opening, .none, "'opening' cannot be none", "Type a number, as 2.5."),
    (.lastYear, .none, "'last year' cannot be none", "Write it with four digits, as 2026."),
  ])
  func `a value of another kind is refused`(
    setting: ScenarioSetting, value: SettingValue, message: String, help: String
  ) {
    #expect(throws: SettingRefusal(Phrase(message), help: Phrase(help))) {
      try Bundled.asSigned.setting(setting, to: value)
    }
  }
}
