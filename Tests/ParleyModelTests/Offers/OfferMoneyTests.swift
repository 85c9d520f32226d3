import ParleyModel
import Testing

struct OfferMoneyTests {
  private func money(_ offer: Offer) -> OfferMoney {
    OfferMoney(of: offer, in: SampleOffers.workspace())
  }

  @Test func `a sum in the payer's currency is what is stated, from the offer's row`() throws {
    let offer = SampleOffers.offer("A", amount: "1519.2", .moneyBillions)
    let money = money(offer)
    let figure = try #require(money.figure)
    #expect(figure.value.description == "1519.2")
    #expect(figure.unit == .moneyBillions)
    #expect(figure.provenance.places == [offer.place])
    #expect(figure.provenance.sources == ["S-A"])
    #expect(money.basis == .asStated)
  }

  @Test func `dollars count at the rate the offer names`() throws {
    let money = money(
      SampleOffers.offer("A", date: "2020-05-07", amount: "1300", .usdMillions, fxRate: "1223"))
    let figure = try #require(money.figure)
    #expect(figure.value.description == "1589.9")
    #expect(figure.provenance.formula?.english == "1,300 x 1,223 / 1000 (its own rate)")
    #expect(money.basis.text.english == "at its own rate of 1,223")
  }

  @Test func `without a rate the average of the year the offer was made in counts`() throws {
    let money = money(SampleOffers.offer("A", amount: "1000.5", .usdMillions))
    let figure = try #require(money.figure)
    #expect(figure.value.description == "1364.1")
    #expect(figure.provenance.formula?.english == "1,000.5 x 1,363.44 / 1000 (average of 2024)")
    #expect(
      figure.provenance.places == [Place(file: "offers.csv", line: 7), SampleWorkspace.place(2024)])
    #expect(money.basis.text.english == "at 2024's average of 1,363.44")
  }

  @Test func `where that average is not published the last one before it counts and is named`() {
    let money = money(
      SampleOffers.offer("A", date: "2026-11-26", amount: "1300", .usdMillions))
    #expect(money.figure?.value.description == "1772.5")
    #expect(money.basis.text.english == "at 2024's average of 1,363.44, the last one published")
  }

  @Test func `an offer made before any average comes to nothing and says why`() {
    let early = SampleOffers.offer("A", date: "2019", amount: "5000", .usdMillions)
    #expect(money(early).figure == nil)
    #expect(
      money(early).basis.text.english == "no rate of exchange of 2019 or before is known")
    let undated = SampleOffers.offer("A", date: nil, amount: "5000", .usdMillions)
    #expect(
      money(undated).basis.text.english == "neither a rate of exchange nor a date is stated")
  }

  @Test func `per cent count on the payment of the base year`() throws {
    let money = money(SampleOffers.offer("A", amount: "13.0", .percent, baseYear: 2025))
    let figure = try #require(money.figure)
    #expect(figure.value.description == "1585.2")
    #expect(
      figure.provenance.formula?.english == "1,402.8 x (1 + 13.0 %) (on the payment of 2025)")
    #expect(figure.provenance.places.map(\.line) == [7, 2025])
    #expect(money.basis.text.english == "13.0 % on 2025's payment")
  }

  @Test func `without a base year per cent count on the payment before the first year`() {
    let money = money(SampleOffers.offer("A", amount: "-2", .percent, years: (2026, nil)))
    #expect(money.figure?.value.description == "1374.7")
    #expect(money.basis.text.english == "-2 % on 2025's payment, the year before its first")
  }

  @Test(arguments: [
    (SampleOffers.offer("A"), "no amount is stated"),
    (SampleOffers.offer("A", amount: "5"), "the amount has no unit"),
    (
      SampleOffers.offer("A", amount: "5", .percent, baseYear: 2031),
      "no payment of 2031 is on record"
    ),
    (
      SampleOffers.offer("A", amount: "5", .percent), "no year is stated that the per cent count on"
    ),
    (
      SampleOffers.offer("A", amount: "999999999999999", .usdMillions, fxRate: "99999999"),
      "the sum is too large to count"
    ),
  ])
  func `an offer that comes to nothing says why`(offer: Offer, reason: String) {
    #expect(money(offer).figure == nil)
    #expect(money(offer).basis.text.english == reason)
  }

  @Test func `what a private offer comes to is private`() {
    let offer = SampleOffers.offer(
      "A", amount: "1300", .usdMillions, fxRate: "1223", file: "private/offers.csv")
    #expect(money(offer).figure?.isPrivate == true)
  }
}
