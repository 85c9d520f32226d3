import Testing

@testable import ParleyModel

struct IndexSettingTests {
  private typealias Bundled = BundledScenarios

  @Test(arguments: [
    BundledScenarios.asSigned, BundledScenarios.defenceLinked, BundledScenarios.cpiTo2035,
  ])
  func `going round all indexes leads back to the same rule`(scenario: Scenario) throws {
    for step in [1, -1] {
      var round = scenario
      for _ in TermIndex.allCases { round = try round.stepping(.index(0), by: step) }
      #expect(round == scenario)
    }
  }

  @Test func `a fixed rise begins at the present average`() throws {
    // 2.1, 2.1, 2.0 and 2.0 are 2.05 on average.
    let scenario = try Bundled.asSigned.setting(.index(0), to: .index(.fixed))
    #expect(scenario.terms[0].rate == 2.1)
    #expect(scenario.terms[0].cap == 5)
    #expect(scenario.terms[0].lag == 2)
    // 1519.2 to 7107.5 to 7107.5, whose rises are 367.8 %, 0, 0 and 0.
    let dollars = try Bundled.us5bn.setting(.index(0), to: .index(.fixed))
    #expect(try Bundled.us5bn.payments() == [1519.2, 7107, 7107, 7107, 7107])
    #expect(dollars.terms[0].rate == 92)
    #expect(dollars.terms[0].amounts.isEmpty)
  }

  @Test func `amounts begin at the present payments`() throws {
    let scenario = try Bundled.asSigned.setting(.index(0), to: .index(.amounts))
    #expect(scenario.terms[0].amounts == [1551.1, 1583.7, 1615.4, 1647.7])
    #expect(try scenario.payments() == Bundled.asSigned.payments())
    #expect(!scenario.terms[0].isInUSD)
    #expect(try scenario.setting(.index(0), to: .index(.cpi)) == Bundled.asSigned)
  }

  @Test func `dollars stay dollars when an index is tried and left`() throws {
    let tried = try Bundled.us5bn.setting(.index(0), to: .index(.fixed))
      .setting(.term(0, .rate), to: .number(3))
    let dollars = try tried.setting(.index(0), to: .index(.amounts))
    #expect(dollars.terms[0].isInUSD)
    // 1564.8 x 1000 / 1421.4 = 1100.89
    #expect(dollars.terms[0].amounts[0] == 1100.9)
    #expect(dollars.key(of: .amount(term: 0, year: 2027)) == "terms.0.usd_m.0")
  }

  @Test func `amounts of years outside of the scenario are the nearest payment`() throws {
    let short = try Bundled.asSigned.setting(.lastYear, to: .year(2028))
      .setting(.firstYear, to: .year(2027))
    let scenario = try short.setting(.index(0), to: .index(.amounts))
    // 1519.2 in 2027, then 2.1 %.
    #expect(scenario.terms[0].amounts == [1519.2, 1551.1, 1551.1, 1551.1])
  }

  @Test func `a frozen payment is frozen`() throws {
    let scenario = try Bundled.everything.setting(.index(0), to: .index(.none))
    let payments = try scenario.payments()
    #expect(payments[0] == payments[1] && payments[1] == payments[2])
    #expect(scenario.terms[0].cap == 5)
    #expect(scenario.terms[0].floor == nil && scenario.terms[0].add == 0)
    let fixed = try Bundled.everything.setting(.index(0), to: .index(.fixed))
    #expect(fixed.terms[0].add == 0 && fixed.terms[0].floor == 1)
    let gdp = try Bundled.everything.setting(.index(0), to: .index(.gdp))
    #expect(gdp.terms[0].add == 0.5 && gdp.terms[0].floor == 1)
  }

  @Test func `only a fixed rise has a rate and only amounts are stated`() throws {
    // No GDP growth is in the sample for 2020, which the 11th would read.
    for scenario in Bundled.all where scenario != Bundled.eleventhUnderCPI {
      for place in scenario.terms.indices {
        for index in TermIndex.allCases {
          let term = try scenario.setting(.index(place), to: .index(index)).terms[place]
          #expect(term.index == index)
          #expect(index == .fixed || term.rate == 0)
          #expect(term.amounts.count == (index == .amounts ? term.to - term.from + 1 : 0))
        }
      }
    }
  }
}
