import Testing

@testable import ParleyModel

struct CounterfactualTests {
  private typealias Sample = SampleProjection

  /// The sample workspace with the agreements and terms of the bundled one from the 8th on.
  private static let workspace: Workspace = {
    var workspace = Sample.workspace
    workspace.agreements = [
      agreement(8, 2009...2013, first: "760.0"), agreement(9, 2014...2018, first: "920.0"),
      agreement(10, 2019...2019, first: "1038.9"),
      agreement(11, 2020...2025, first: "1038.9", concluded: "2021-03-07"),
      agreement(12, 2026...2030, first: "1519.2"),
    ]
    workspace.terms = [
      term(8, 2010...2013, .cpi, lag: 2, cap: "4.0"), term(9, 2015...2018, .cpi, lag: 2, cap: "4"),
      term(10, 2019...2019, .defenceBudget, lag: 0), term(11, 2020...2020, .none),
      term(11, 2021...2021, .defenceBudget, lag: 1, add: "6.5"),
      term(11, 2022...2025, .defenceBudget, lag: 1),
      term(12, 2027...2030, .cpi, lag: 2, cap: "5.0"),
    ]
    return workspace
  }()

  private static func agreement(
    _ number: Int, _ years: ClosedRange<Int>, first: String, concluded: String? = nil
  ) -> Agreement {
    var row = SampleWorkspace.agreement(number, concluded: concluded, covers: years)
    row.firstYearMoney = SampleWorkspace.decimal(first)
    return row
  }

  private static func term(
    _ agreement: Int, _ years: ClosedRange<Int>, _ index: TermIndex, lag: Int? = nil,
    cap: String? = nil, add: String? = nil
  ) -> AgreementTerm {
    var row = SampleWorkspace.term(agreement, years, index)
    row.lag = lag
    row.cap = cap.map { SampleWorkspace.decimal($0) }
    row.add = add.map { SampleWorkspace.decimal($0) }
    row.place = Place(file: "agreement_terms.csv", line: years.lowerBound)
    return row
  }

  private func counterfactual(_ number: Int, under id: String) throws -> Scenario? {
    let agreement = try #require(Self.workspace.agreement(number))
    let choice = try #require(Self.workspace.ruleChoices.first { $0.id == id })
    return Self.workspace.counterfactual(
      of: agreement, under: choice, assumptions: Sample.assumptions)
  }

  @Test func `each rule is a choice once, the newest first`() {
    let choices = Self.workspace.ruleChoices
    #expect(
      choices.map(\.id) == [
        "cpi-lag-2-cap-5", "defence-budget-lag-1", "defence-budget-lag-1-plus-6-5", "frozen",
        "defence-budget-lag-0", "cpi-lag-2-cap-4",
      ])
    #expect(choices.map(\.agreements) == [[12], [11], [11], [11], [10], [9, 8]])
    #expect(
      choices.map(\.text.english) == [
        "CPI of 2 years earlier, at most 5.0 %", "defence budget growth of the year before",
        "defence budget growth of the year before plus 6.5 points", "frozen",
        "defence budget growth of the same year", "CPI of 2 years earlier, at most 4.0 %",
      ])
    #expect(choices.last?.rule.place.line == 2015)
  }

  @Test func `amounts stated year by year are no rule that others could follow`() {
    var workspace = Self.workspace
    workspace.terms = [Self.term(1, 1992...1993, .amounts)]
    #expect(workspace.ruleChoices.isEmpty)
  }

  @Test func `a rule with bounds below zero has a name of letters and digits`() {
    var rule = Self.term(1, 1992...1993, .fixed, add: "-0.5")
    rule.rate = SampleWorkspace.decimal("1234.5")
    rule.floor = SampleWorkspace.decimal("-1.25")
    #expect(
      RuleChoice(rule: rule, agreements: [1]).id == "fixed-1234-5-less-0-5-floor-minus-1-25")
  }

  @Test func `the 11th under the rule of the 9th is the bundled scenario`() throws {
    let scenario = try #require(try counterfactual(11, under: "cpi-lag-2-cap-4"))
    // 13.9 % in 2021; CPI of 2020-2023: 0.5, 2.5, 5.1 held at 4.0, 3.6.
    #expect(try scenario.payments() == [1183.3, 1189.2, 1218.9, 1267.7, 1313.3])
    #expect(try scenario.payments() == BundledScenarios.eleventhUnderCPI.payments())
    #expect(scenario.years == BundledScenarios.eleventhUnderCPI.years)
    let projection = try BundledScenarios.context.projection(of: scenario)
    let bundled = try BundledScenarios.context.projection(of: BundledScenarios.eleventhUnderCPI)
    for year in scenario.years { #expect(projection.state(of: year) == bundled.state(of: year)) }
  }

  @Test func `a counterfactual says what it is and what was kept`() throws {
    let scenario = try #require(try counterfactual(11, under: "cpi-lag-2-cap-4"))
    #expect(scenario.id == "11th-under-cpi-lag-2-cap-4")
    #expect(scenario.title == "The 11th under CPI of 2 years earlier, at most 4.0 %")
    #expect(
      scenario.note
        == "Assumes that 2022-2025 of the 11th agreement followed the rule of the 8th and the 9th: "
        + "CPI of 2 years earlier, at most 4.0 %. Kept as paid: 2020-2021, each year agreed "
        + "on its own; 2021 was KRW bn 1,183.3.")
    #expect(scenario.knownFrom == PartialDate("2021-03-07"))
    #expect(scenario.agreementNumber == nil)
    #expect(scenario.openingPlace.description == "payments.csv:32")
    #expect(scenario.terms[0].place.description == "agreement_terms.csv:2015")
  }

  @Test func `an agreement with one rule keeps its first payment`() throws {
    let scenario = try #require(try counterfactual(12, under: "defence-budget-lag-1"))
    #expect(scenario.id == "12th-under-defence-budget-lag-1")
    #expect(try scenario.payments() == BundledScenarios.defenceLinked.payments())
    #expect(
      scenario.note
        == "Assumes that 2027-2030 of the 12th agreement followed the rule of the 11th: defence "
        + "budget growth of the year before. Kept as paid: 2026, KRW bn 1,519.2.")
    let frozen = try #require(try counterfactual(12, under: "frozen"))
    #expect(frozen.title == "The 12th, frozen")
    #expect(try frozen.payments() == BundledScenarios.freeze.payments())
    // Two spans of several years: both are replaced.
    var workspace = Self.workspace
    workspace.terms.removeAll { $0.agreement == 12 }
    workspace.terms += [
      Self.term(12, 2027...2028, .cpi, lag: 2), Self.term(12, 2029...2030, .none),
    ]
    let agreement = try #require(workspace.agreement(12))
    let choice = workspace.ruleChoices[0]
    #expect(
      workspace.counterfactual(of: agreement, under: choice, assumptions: Sample.assumptions)?
        .years == 2026...2030)
  }

  @Test func `a first payment that the agreement does not state comes from the record`() throws {
    var workspace = Self.workspace
    let choice = workspace.ruleChoices[0]
    var agreement = try #require(workspace.agreement(12))
    agreement.firstYearMoney = nil
    let scenario = workspace.counterfactual(
      of: agreement, under: choice, assumptions: Sample.assumptions)
    #expect(scenario?.opening == .money(1519.2))
    #expect(scenario?.openingPlace.description == "payments.csv:37")
    workspace.payments = []
    #expect(
      workspace.counterfactual(of: agreement, under: choice, assumptions: Sample.assumptions)
        == nil)
  }

  @Test func `an agreement of one year has no other years to change`() throws {
    #expect(try counterfactual(10, under: "frozen") == nil)
    var agreement = try #require(Self.workspace.agreement(12))
    agreement.coversTo = 2026 + Scenario.mostYears
    #expect(
      Self.workspace.counterfactual(
        of: agreement, under: Self.workspace.ruleChoices[0], assumptions: Sample.assumptions) == nil
    )
  }
}
