import ParleyModel
import Testing

@Suite struct CurrencySeriesTests {
  @Test func `series are named after the workspace's currency`() {
    let yen = CurrencySeries(money: "JPY bn")
    #expect(yen.exchangeRate == "usdjpy_avg")
    #expect(yen.defenceBudget == "defence_budget_jpy_bn")
    #expect(yen.gdp2015 == "gdp_jpy_bn_2015base")
    #expect(yen.gdp2020 == "gdp_jpy_bn_2020base")
    #expect(CurrencySeries.won.exchangeRate == "usdkrw_avg")
  }

  @Test func `a name tells what a series of any currency counts`() {
    #expect(SeriesSubject("usdjpy_avg") == .exchangeRate)
    #expect(SeriesSubject("defence_budget_eur_bn") == .defenceBudget)
    #expect(SeriesSubject("gdp_jpy_bn_2015base") == .gdp2015)
    #expect(SeriesSubject("gdp_krw_bn_2020base") == .gdp2020)
    #expect(SeriesSubject("usfj_troops_cited") == .troops)
    #expect(SeriesSubject("troops_cited") == .troops)
    for other in ["usd_avg", "usdjpyx_avg", "cpi_pct", "defence_budget_growth_pct", "gdp_jpy_bn"] {
      #expect(SeriesSubject(other) == nil, "\(other)")
    }
  }

  @Test func `dollars are counted at the rate of the workspace's own currency`() {
    var workspace = Workspace(title: "", money: "JPY bn", parties: [])
    let payment = SampleWorkspace.payment(2024, "200.0")
    workspace.indicators = [
      SampleWorkspace.indicator("usdkrw_avg", 2024, "1363.44"),
      SampleWorkspace.indicator("usdjpy_avg", 2024, "151.5"),
    ]
    #expect(workspace.dollars(of: payment)?.rate.name == "usdjpy_avg")
    #expect(workspace.dollars(of: payment)?.figure.value.description == "1320.1")
  }
}
