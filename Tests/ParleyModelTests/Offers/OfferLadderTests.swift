import ParleyModel
import Testing

struct OfferLadderTests {
  @Test func `the newest offer stands last and one without a date first`() {
    let workspace = SampleOffers.workspace([
      SampleOffers.offer("late", date: "2024-09-01"),
      SampleOffers.offer("other", agreement: 11, date: "2024-01-01"),
      SampleOffers.offer("none", date: nil),
      SampleOffers.offer("month", date: "2024-06"),
      SampleOffers.offer("early", date: nil, published: "2024-05-01"),
    ])
    let ladder = OfferLadder(of: 12, in: workspace)
    #expect(ladder.rungs.map(\.offer.id) == ["none", "early", "month", "late"])
    #expect(ladder.place(of: "month") == 2)
    #expect(ladder.place(of: "other") == nil)
  }

  @Test func `a reply says what it differs by from what it answered`() throws {
    let workspace = SampleOffers.workspace([
      SampleOffers.offer("A", by: "ROK", amount: "1450.0", .moneyBillions),
      SampleOffers.offer(
        "B", date: "2024-07-01", amount: "1160.0", .usdMillions, fxRate: "1300",
        years: (2026, 2030), replyTo: "A"),
    ])
    let rung = try #require(OfferLadder(of: 12, in: workspace).rungs.last)
    #expect(rung.repliesTo?.id == "A")
    #expect(rung.money?.value.description == "1508.0")
    #expect(rung.onReply?.value.description == "58.0")
    #expect(rung.onReply?.provenance.formula?.english == "1,508.0 - 1,450.0")
    #expect(rung.onReply?.provenance.sources == ["S-B", "S-A"])
    #expect(rung.percentOnReply?.value.description == "4.0")
    #expect(rung.before?.value.description == "1402.8")
    #expect(rung.onBefore?.value.description == "105.2")
    #expect(rung.percentOnBefore?.value.description == "7.5")
  }

  @Test func `a reply to an offer that is not known differs from nothing`() throws {
    let workspace = SampleOffers.workspace([
      SampleOffers.offer("B", amount: "1450", .moneyBillions, replyTo: "gone")
    ])
    let rung = try #require(OfferLadder(of: 12, in: workspace).rungs.first)
    #expect(rung.repliesTo == nil)
    #expect(rung.onReply == nil)
    #expect(rung.onBefore == nil)
  }

  @Test func `what a public offer differs by from a private one is private`() throws {
    let workspace = SampleOffers.workspace([
      SampleOffers.offer("A", amount: "1450", .moneyBillions, file: "private/offers.csv"),
      SampleOffers.offer("B", date: "2024-07-01", amount: "1500", .moneyBillions, replyTo: "A"),
    ])
    let rung = try #require(OfferLadder(of: 12, in: workspace).rungs.last)
    #expect(!rung.isPrivate)
    #expect(rung.onReply?.isPrivate == true)
  }
}
