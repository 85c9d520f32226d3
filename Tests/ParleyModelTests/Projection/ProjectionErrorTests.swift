import Testing

@testable import ParleyModel

struct ProjectionErrorTests {
  private typealias Sample = SampleProjection

  private func refusal(of scenario: Scenario, without series: String? = nil) -> ProjectionError? {
    var workspace = Sample.workspace
    workspace.indicators.removeAll { $0.name == series }
    do throws(ProjectionError) {
      _ = try Projection(of: scenario, in: workspace, scenarios: [:])
      return nil
    } catch { return error }
  }

  @Test func `a change on a payment that nobody published says which row is missing`() throws {
    let error = try #require(
      refusal(of: Sample.scenario(years: 2031...2031, opening: .change(8.3, on: nil))))
    #expect(error == .missingPayment(year: 2030))
    #expect(error.site == .opening)
    #expect(error.message.english == "no agreed payment is on record for '2030'")
    #expect(
      error.help.english
        == "Add the row 2030,agreed to payments.csv, follow a scenario that has the year, as "
        + "follows = \"ID\", let 'on' name a year that has a payment, or write the payment itself, "
        + "as krw_bn = 1500.0.")
  }

  @Test func `a term whose index nobody published says which value is missing`() throws {
    let error = try #require(refusal(of: Sample.asSigned, without: Indicator.Series.cpi))
    #expect(
      error == .missingIndicator(.cpi, year: 2025, payment: 2027, site: .term(0), series: .won))
    #expect(error.site == .term(0))
    #expect(
      error.message.english
        == "no CPI is published or given for '2025', which the payment of 2027 needs")
    #expect(
      error.help.english
        == "Add the row 2025,cpi_pct to indicators.csv, or give the value in the scenario: "
        + "a line 2025 = … under [assumptions.paths.cpi].")
  }

  @Test func `dollars without an exchange rate are refused at the opening and at a term`() {
    let series = Indicator.Series.exchangeRate
    #expect(
      refusal(of: Sample.scenario(years: 2026...2026, opening: .usd(5_000)), without: series)
        == .missingIndicator(.fx, year: 2026, payment: 2026, site: .opening, series: .won))
    let amounts = Sample.term(2027...2030, .amounts, amounts: [1, 2, 3, 4], isInUSD: true)
    #expect(
      refusal(of: Sample.scenario([amounts]), without: series)
        == .missingIndicator(.fx, year: 2027, payment: 2027, site: .term(0), series: .won))
  }

  @Test func `an index before the first published year is missing`() throws {
    let error = try #require(
      refusal(
        of: Sample.scenario(
          [Sample.term(2021...2025, .gdp, lag: 0)], years: 2020...2025,
          opening: .money(1000))))
    // 2021 is the first level; growth needs the year before.
    #expect(
      error == .missingIndicator(.gdp, year: 2021, payment: 2021, site: .term(0), series: .won))
  }

  @Test func `a year without a term is named`() throws {
    let error = try #require(
      refusal(of: Sample.scenario([Sample.term(2027...2028, .none)])))
    #expect(error == .yearWithoutTerm(2029))
    #expect(error.message.english == "no term covers the year '2029'")
    #expect(error.help.english == "Every year after first_year needs exactly one [[terms]].")
  }

  @Test(arguments: [
    (
      Measure.perSoldier, 2002,
      "per-soldier has no figure for '2002': no number of soldiers is cited in that year or before "
        + "it, troops_cited"
    ),
    (
      .usd, 2002, "usd has no figure for '2002': it needs an exchange rate, usdkrw_avg"
    ),
    (
      .real, 2002,
      "real has no figure for '2002': it needs the rise of consumer prices between that year and "
        + "the price year, cpi_pct"
    ),
    (
      .defenceShare, 2002,
      "defence-share has no figure for '2002': it needs the defence budget, "
        + "defence_budget_krw_bn"
    ),
    (
      .gdpShare, 2002,
      "gdp-share has no figure for '2002': it needs the GDP, gdp_krw_bn_2015base or "
        + "gdp_krw_bn_2020base"
    ),
  ])
  func `a measure without its divisor says what it needs`(
    measure: Measure, year: Int, message: String
  ) throws {
    let projection = try Sample.projection(
      Sample.scenario([Sample.term(2003...2003, .none)], years: 2002...2003))
    #expect(try projection.measured(.krw).total.central == 3038.4)
    do throws(ProjectionError) {
      _ = try projection.measured(measure)
      Issue.record("\(measure.name) of \(year) needs nothing")
    } catch {
      #expect(error == .noMeasure(measure, year: year, series: .won))
      #expect(error.message.english == message)
      #expect(error.help.english == "Ask for other years or another measure.")
    }
  }

  @Test func `a circle, a missing scenario and a sum too large say what to do`() {
    #expect(
      ProjectionError.circle("a").message.english == "following 'a' leads back to this scenario")
    #expect(ProjectionError.circle("a").help.english == "Remove one of the keys 'follows'.")
    #expect(ProjectionError.circle("a").site == .follows)
    #expect(
      ProjectionError.unknownScenario("a").message.english
        == "scenario 'a' is not there or has errors")
    #expect(
      ProjectionError.unknownScenario("a").help.english
        == "Check the scenarios' names, and mend the errors of that one first.")
    let large = ProjectionError.tooLarge(year: 2029, site: .term(1))
    #expect(large.message.english == "the payment of '2029' is too large to count")
    #expect(large.help.english == "Check the amounts and rates of the scenario.")
    #expect(large.site == .term(1))
  }
}
