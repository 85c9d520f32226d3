import ParleyModel
import Testing

struct OfferScenarioTests {
  private let assumptions = Assumptions(
    priceYear: 2024, cpi: RateProcess(mean: 2, persistence: 0.5, sd: 1),
    defenceBudget: RateProcess(mean: 5, persistence: 0.3, sd: 1),
    gdp: RateProcess(mean: 4, persistence: 0.3, sd: 2), fx: ExchangeProcess(sd: 4))

  /// The 12th in force from 2024-11-29 for 2026-2030 by the CPI, the 11th before it.
  private func workspace(_ offer: Offer) -> Workspace {
    var workspace = SampleOffers.workspace([offer])
    var twelfth = SampleWorkspace.agreement(12, inForce: "2024-11-29", covers: 2026...2030)
    twelfth.firstYearMoney = SampleWorkspace.decimal("1519.2")
    workspace.agreements = [
      SampleWorkspace.agreement(11, inForce: "2021-09-01", covers: 2020...2025), twelfth,
    ]
    var rule = SampleWorkspace.term(12, 2027...2030, .cpi)
    (rule.lag, rule.cap) = (2, SampleWorkspace.decimal("5.0"))
    var before = SampleWorkspace.term(11, 2022...2025, .defenceBudget)
    before.lag = 1
    workspace.terms = [SampleWorkspace.term(11, 2020...2020, .none), before, rule]
    workspace.indicators += (2020...2025).flatMap { year in
      [
        SampleWorkspace.indicator("cpi_pct", year, "2.1"),
        SampleWorkspace.indicator("defence_budget_growth_pct", year, "4.4"),
      ]
    }
    return workspace
  }

  private func reading(
    _ offer: Offer, following: Scenario? = nil
  ) throws(OfferScenarioFault) -> OfferScenario {
    try OfferScenario(
      of: offer, in: workspace(offer), assumptions: assumptions, following: following)
  }

  @Test func `an offer that states all but the rate and the addition assumes two of eight`() throws
  {
    let offer = SampleOffers.offer(
      "12-US1", date: "2026-11-26", amount: "1300", .usdMillions, years: (2027, 2030), index: .cpi,
      lag: 2, cap: "5")
    let reading = try reading(offer)
    #expect(reading.count.english == "2 of 8 assumed")
    #expect(reading.assumed.map(\.part) == [.rate, .add])
    #expect(reading.assumed.map(\.value.english) == ["projected from 1,363.44", "none"])
    #expect(reading.assumed(.path(.fx, 2027))?.place == SampleWorkspace.place(2024))
    #expect(reading.stated == [.firstYear, .lastYear, .amount, .index, .lag, .cap])
    #expect(reading.ground == 12)
    let scenario = reading.scenario
    #expect(scenario.id == "offer-12-US1")
    #expect(scenario.years == 2027...2030)
    #expect(scenario.opening == .usd(1300))
    #expect(scenario.terms.map(\.index) == [.cpi])
    #expect(scenario.terms[0].cap == 5)
    let projection = try Projection(of: scenario, in: workspace(offer), scenarios: [:])
    #expect(projection.figure(.krw, 2027)?.figure.value.description == "1772.5")
  }

  @Test func `what is not stated comes from the agreement in force when the offer was made`() throws
  {
    let offer = SampleOffers.offer("A", date: "2026-11-26", amount: "1600", .moneyBillions)
    let reading = try reading(offer)
    #expect(reading.count.english == "6 of 7 assumed")
    #expect(
      reading.assumed.map { "\($0.part.rawValue) \($0.value.english)" } == [
        "first_year 2027", "last_year 2030", "index cpi", "lag 2", "cap 5.0", "add none",
      ])
    #expect(
      reading.scenario.note
        == """
        Assumes what offer A states. Not stated, and taken from the 12th agreement as then in force: \
        first year 2027, last year 2030, index cpi, lag 2, cap 5.0, added none.
        """)
    // Negotiated while the 11th was in force, it would have followed the 11th.
    let early = try self.reading(
      SampleOffers.offer("A", date: "2024-06-01", amount: "1600", .moneyBillions))
    #expect(early.ground == 11)
    #expect(early.scenario.years == 2026...2031)
    #expect(early.scenario.terms.map(\.index) == [.defenceBudget])
    #expect(early.scenario.terms[0].lag == 1)
    #expect(early.scenario.terms[0].cap == nil)
  }

  @Test func `an offer without an amount begins with what is due in its first year`() throws {
    let later = try reading(
      SampleOffers.offer("A", date: "2026-11-26", years: (2027, nil), cap: "4"))
    #expect(later.scenario.opening == .money(1551.1))
    #expect(later.assumed.first { $0.part == .amount }?.value.english == "1,551.1")
    let paid = try reading(SampleOffers.offer("A", date: "2026-11-26", years: (2026, nil)))
    #expect(paid.scenario.opening == .money(1519.2))
    #expect(paid.assumed(.opening)?.place == SampleWorkspace.place(2026))
  }

  @Test func `the rate an offer names is given for its first year while no average is published`()
    throws
  {
    let offer = SampleOffers.offer(
      "A", date: "2026-11-26", amount: "1300", .usdMillions, fxRate: "1380", years: (2027, 2030))
    let scenario = try reading(offer).scenario
    #expect(scenario.opening == .usd(1300))
    #expect(scenario.assumptions.paths[.fx] == [2027: 1380])
    #expect(scenario.assumptions.pathPlaces[.fx]?[2027] == offer.place)
    let past = try reading(
      SampleOffers.offer(
        "B", date: "2024-06-01", amount: "1000", .usdMillions, fxRate: "1380", years: (2024, 2024)))
    #expect(past.scenario.opening == .money(1380))
    #expect(past.assumed.isEmpty)
  }

  @Test func `a sum for every year is the same every year`() throws {
    let dollars = try reading(
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "5000", .usdMillions, eachYear: "yes", years: (2027, 2029))
    )
    #expect(dollars.scenario.terms[0].amounts == [5000, 5000])
    #expect(dollars.scenario.terms[0].isInUSD)
    #expect(dollars.parts == [.firstYear, .lastYear, .amount, .rate, .index])
    let money = try reading(
      SampleOffers.offer(
        "B", date: "2026-11-26", amount: "1600", .moneyBillions, eachYear: "yes",
        years: (2027, 2029)))
    #expect(money.scenario.terms.map(\.index) == [.none])
    #expect(money.assumed.isEmpty)
  }

  @Test func `a fixed rule rises by what the offer adds`() throws {
    let offer = SampleOffers.offer(
      "A", date: "2026-11-26", amount: "1600", .moneyBillions, years: (2027, 2028), index: .fixed,
      add: "3")
    let reading = try reading(offer)
    #expect(reading.scenario.terms[0].rate == 3)
    #expect(reading.scenario.terms[0].add == 0)
    #expect(reading.count.english == "0 of 5 assumed")
  }

  @Test func `a change counts on the payment before the first year unless the offer says which`()
    throws
  {
    let free = try reading(
      SampleOffers.offer("A", date: "2026-11-26", amount: "8.3", .percent, years: (2027, 2030)))
    #expect(free.scenario.opening == .change(8.3, on: nil))
    #expect(free.assumed(.openingOn)?.value.english == "2026")
    let stated = try reading(
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "8.3", .percent, baseYear: 2025, years: (2027, 2030)))
    #expect(stated.scenario.opening == .change(8.3, on: 2025))
    #expect(stated.assumed(.openingOn) == nil)
  }

  @Test func `a change on a year to come follows the scenario that has it`() throws {
    let offer = SampleOffers.offer(
      "A", date: "2026-11-26", amount: "8.3", .percent, years: (2031, 2035))
    #expect(throws: OfferScenarioFault.noBase(year: 2030)) { try reading(offer) }
    let signed = try reading(
      SampleOffers.offer("B", date: "2026-11-26", amount: "1600", .moneyBillions)
    ).scenario
    let scenario = try reading(offer, following: signed).scenario
    #expect(scenario.follows == "offer-B")
    let projection = try Projection(
      of: scenario, in: workspace(offer), scenarios: ["offer-B": signed])
    #expect(projection.years == 2031...2035)
  }

  @Test func `a private offer gives a private scenario and private figures`() throws {
    let offer = SampleOffers.offer(
      "A", date: "2026-11-26", amount: "1600", .moneyBillions, file: "private/offers.csv")
    let scenario = try reading(offer).scenario
    #expect(scenario.isPrivate)
    let projection = try Projection(of: scenario, in: workspace(offer), scenarios: [:])
    #expect(projection.totalFigure?.isPrivate == true)
  }

  @Test(arguments: [
    (
      SampleOffers.offer("A", date: "2026-11-26", amount: "16"), OfferScenarioFault.noUnit,
      "the offer's amount has no unit"
    ),
    (
      SampleOffers.offer("A", date: "2026-11-26", years: (2031, 2035)), .noAmount,
      "the offer states no amount, and no payment of its first year is known"
    ),
    (
      SampleOffers.offer("A", date: "2010-01-01", amount: "16", .moneyBillions),
      .noYear(.firstYear), "the offer states no first year, and no agreement in force says one"
    ),
    (
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "16", .moneyBillions, years: (2031, 2029)),
      .reversed(first: 2031, last: 2029),
      "the offer would end in '2029', before it begins in '2031'"
    ),
    (
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "16", .moneyBillions, years: (2031, 2200)),
      .tooManyYears(first: 2031, last: 2200),
      "the offer would run for 170 years, from '2031' to '2200'"
    ),
    (
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "16", .moneyBillions, years: (2027, 2028), index: .fixed),
      .noRise, "the offer's later years rise at a fixed rate that is not stated"
    ),
    (
      SampleOffers.offer(
        "A", date: "2026-11-26", amount: "16", .moneyBillions, years: (2027, 2028), index: .amounts),
      .amountsByYear, "the offer's later years are stated one by one, but not in its row"
    ),
    (
      SampleOffers.offer(
        "A", date: "2010-01-01", amount: "16", .moneyBillions, years: (2027, 2028)), .noRule,
      "the offer states no index, and no rule of an agreement in force is on record"
    ),
    (
      SampleOffers.offer("A", date: "2026-11-26", amount: "-16", .moneyBillions),
      .outOfRange(.amount, "-16"), "the offer's amount '-16' is out of range"
    ),
  ])
  func `an offer that gives no scenario says why`(
    offer: Offer, fault: OfferScenarioFault, message: String
  ) {
    #expect(throws: fault) { try reading(offer) }
    #expect(fault.message.english == message)
    #expect(!fault.help.english.isEmpty)
  }
}
