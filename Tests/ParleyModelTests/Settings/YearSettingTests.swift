import Testing

@testable import ParleyModel

struct YearSettingTests {
  private typealias Bundled = BundledScenarios

  @Test func `a later last year stretches the last term`() throws {
    let longer = try Bundled.asSigned.setting(.lastYear, to: .year(2035))
    #expect(longer.terms == Bundled.cpiTo2035.terms)
    #expect(longer.years == 2026...2035)
    let dollars = try Bundled.us5bn.stepping(.lastYear, by: 2)
    #expect(dollars.terms[0].to == 2032)
    #expect(dollars.terms[0].amounts == Array(repeating: 5000, count: 6))
    let several = try Bundled.everything.setting(.lastYear, to: .year(2034))
    #expect(several.terms.map(\.from) == [2027, 2029, 2031])
    #expect(several.terms.map(\.to) == [2028, 2030, 2034])
  }

  @Test func `an earlier first year stretches the first term`() throws {
    let earlier = try Bundled.asSigned.setting(.firstYear, to: .year(2024))
    #expect(earlier.terms[0].from == 2025)
    // CPI of 2023 is 3.6.
    #expect(try earlier.payments().prefix(2) == [1519.2, 1573.9])
    var rising = Bundled.us5bn
    rising.terms[0].amounts = [1000, 2000, 3000, 4000]
    let before = try rising.stepping(.firstYear, by: -2)
    #expect(before.terms[0].amounts == [1000, 1000, 1000, 2000, 3000, 4000])
    #expect(try before.setting(.firstYear, to: .year(2026)).payments() == rising.payments())
  }

  @Test func `fewer years leave the terms alone`() throws {
    let short = try Bundled.asSigned.setting(.lastYear, to: .year(2028))
    #expect(short.terms == Bundled.asSigned.terms)
    #expect(try short.payments() == [1519.2, 1551.1, 1583.7])
    #expect(try short.stepping(.lastYear, by: 2) == Bundled.asSigned)
    let late = try Bundled.asSigned.setting(.firstYear, to: .year(2029))
    #expect(try late.stepping(.firstYear, by: -3) == Bundled.asSigned)
  }

  @Test func `a scenario of one year needs no terms`() throws {
    let one = try Bundled.everything.setting(.lastYear, to: .year(2026))
    #expect(one.years == 2026...2026)
    #expect(try one.payments().count == 1)
    let none = SampleProjection.scenario(id: "one", years: 2026...2026)
    #expect(try none.stepping(.opening, by: 1).payments() == [1529.2])
  }

  @Test func `years stop at a century and at each other`() throws {
    #expect(try Bundled.asSigned.stepping(.lastYear, by: .max).lastYear == 2125)
    #expect(try Bundled.asSigned.stepping(.lastYear, by: .min).lastYear == 2026)
    #expect(try Bundled.asSigned.stepping(.firstYear, by: 100).firstYear == 2030)
    // The change counts on 2024.
    #expect(try Bundled.everything.stepping(.firstYear, by: -100).firstYear == 2025)
  }

  @Test func `moving the end of a term moves the beginning of the next`() throws {
    let later = try Bundled.everything.stepping(.termEnd(0), by: 1)
    #expect(later.terms.map(\.from) == [2027, 2030, 2031])
    #expect(later.terms.map(\.to) == [2029, 2030, 2032])
    #expect(later.terms[1].amounts == [1700])
    let earlier = try Bundled.everything.stepping(.termEnd(0), by: -1)
    #expect(earlier.terms.map(\.from) == [2027, 2028, 2031])
    #expect(earlier.terms[1].amounts == [1600.5, 1600.5, 1700])
    let grown = try Bundled.everything.stepping(.termEnd(1), by: 1)
    #expect(grown.terms[1].amounts == [1600.5, 1700, 1700])
    #expect(try Bundled.everything.stepping(.termEnd(0), by: 9) == later)
  }

  @Test func `the end of the last term is no setting`() {
    #expect(Bundled.everything.value(of: .termEnd(1)) == .year(2030))
    #expect(Bundled.everything.value(of: .termEnd(2)) == nil)
    #expect(Bundled.asSigned.value(of: .termEnd(0)) == nil)
  }

  @Test func `terms that stand in another order are stretched by their years`() throws {
    var scenario = Bundled.everything
    scenario.terms.reverse()
    let longer = try scenario.setting(.lastYear, to: .year(2034))
    #expect(longer.terms.map(\.to) == [2034, 2030, 2028])
    let moved = try scenario.stepping(.termEnd(2), by: 1)
    #expect(moved.terms.map(\.from) == [2031, 2030, 2027])
  }
}
