import Testing

@testable import ParleyModel

struct SettingTextTests {
  private typealias Bundled = BundledScenarios

  @Test(arguments: BundledScenarios.all)
  func `a value typed as it is written changes nothing`(scenario: Scenario) throws {
    for setting in scenario.settings(in: Bundled.context) {
      let value = try #require(scenario.value(of: setting))
      let text = value.text(for: setting)
      #expect(try scenario.value(typed: text, for: setting) == value, "\(setting): \(text)")
      #expect(try scenario.typing(text, for: setting) == scenario)
    }
  }

  @Test func `values are written as the screen shows them`() {
    func text(_ setting: ScenarioSetting, _ scenario: Scenario = Bundled.everything) -> String? {
      scenario.value(of: setting)?.text(for: setting)
    }
    #expect(text(.opening, Bundled.asSigned) == "1,519.2")
    #expect(text(.opening) == "8.3")
    #expect(text(.openingKind) == "change")
    #expect(text(.openingOn) == "2024")
    #expect(text(.openingOn, Bundled.thirteenth) == "none")
    #expect(text(.term(0, .lag)) == "2")
    #expect(text(.term(0, .cap)) == "5.0")
    #expect(text(.term(0, .cap), Bundled.defenceLinked) == "none")
    #expect(text(.term(2, .rate)) == "2.25")
    #expect(text(.index(0), Bundled.defenceLinked) == "defence-budget")
    #expect(text(.index(0), Bundled.freeze) == "none")
    #expect(text(.process(.cpi, .persistence)) == "0.56")
    #expect(text(.path(.fx, 2027)) == "1,380.5")
    #expect(text(.path(.fx, 2028)) == "none")
    #expect(text(.priceYear) == "2025")
  }

  @Test(arguments: [1e12, 999_999_999_999.9, 0.000_001, 123_456_789.012_345, 0.1, 1_000, 0])
  func `a number keeps every digit that a setting may have`(number: Double) throws {
    let text = SettingValue.number(number).text(for: .opening)
    #expect(try Bundled.asSigned.value(typed: text, for: .opening) == .number(number))
  }

  @Test(arguments: [
    ("5", 5.0), ("5.0", 5), ("+5", 5), (" 5.25 % ", 5.25), ("4%", 4), ("-0.5", -0.5),
    ("1,000", 1_000), ("12,345.6", 12_345.6),
  ])
  func `a number is read as people write it`(text: String, number: Double) throws {
    let value = try Bundled.asSigned.value(typed: text, for: .term(0, .cap))
    #expect(value == .number(number))
  }

  @Test(arguments: ["none", "", "  ", "NONE", "no"])
  func `nothing typed is none where that is allowed`(text: String) throws {
    for setting: ScenarioSetting in [.term(0, .cap), .path(.cpi, 2027), .priceYear] {
      #expect(try Bundled.asSigned.value(typed: text, for: setting) == .none)
    }
  }

  @Test(arguments: [
    ("def", TermIndex.defenceBudget), ("c", .cpi), ("GDP", .gdp), ("none", .none), ("a", .amounts),
    ("fixed", .fixed),
  ])
  func `the beginning of a choice is enough`(text: String, index: TermIndex) throws {
    #expect(try Bundled.asSigned.value(typed: text, for: .index(0)) == .index(index))
  }

  @Test func `an opening is chosen by its key`() throws {
    #expect(try Bundled.asSigned.value(typed: "usd", for: .openingKind) == .opening(.usd))
    #expect(try Bundled.asSigned.value(typed: "krw_bn", for: .openingKind) == .opening(.money))
  }

  @Test(arguments: [
    (
      "1,5", ScenarioSetting.term(0, .cap), "'1,5' has a comma that sets no thousands apart",
      "Decimals stand behind a point, as 2.5."
    ),
    ("five", .term(0, .cap), "'five' is no number", "Type a number, as 2.5."),
    ("1.2.3", .term(0, .cap), "'1.2.3' is no number", "Type a number, as 2.5."),
    ("1e5", .term(0, .cap), "'1e5' is no number", "Type a number, as 2.5."),
    ("inf", .term(0, .cap), "'inf' is no number", "Type a number, as 2.5."),
    ("5.", .term(0, .cap), "'5.' is no number", "Type a number, as 2.5."),
    (
      "5%", .opening, "opening is not counted in per cent", "Type the number without '%'."
    ),
    ("", .opening, "nothing was typed for opening", "Type a number, as 2.5."),
    ("nan", .opening, "'nan' is no number", "Type a number, as 2.5."),
    ("none", .opening, "'none' is no number", "Type a number, as 2.5."),
    ("26", .lastYear, "'26' is no year", "Write it with four digits, as 2026."),
    ("", .lastYear, "no year was typed", "Write it with four digits, as 2026."),
    ("last", .priceYear, "'last' is no year", "Write it with four digits, as 2026, or none."),
    (
      "cpl", .index(0), "'cpl' is none of the choices",
      "Choose one of cpi, defence-budget, gdp, fixed, none, amounts."
    ),
    (
      "", .index(0), "nothing was typed",
      "Choose one of cpi, defence-budget, gdp, fixed, none, amounts."
    ),
    ("won", .openingKind, "'won' is none of the choices", "Choose one of krw_bn, change, usd_m."),
  ])
  func `what cannot be read says what to type`(
    text: String, setting: ScenarioSetting, message: String, help: String
  ) {
    #expect(throws: SettingRefusal(Phrase(message), help: Phrase(help))) {
      try Bundled.asSigned.value(typed: text, for: setting)
    }
  }

  @Test func `a number too long to hold is refused`() {
    let text = String(repeating: "9", count: 400)
    #expect(throws: SettingRefusal("'\(text)' is too long a number", help: "Type fewer digits.")) {
      try Bundled.asSigned.value(typed: text, for: .opening)
    }
  }
}
