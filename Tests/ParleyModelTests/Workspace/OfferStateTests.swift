import ParleyModel
import Testing

struct OfferStateTests {
  private func offer(
    _ id: String, by: String, state: OfferState, published: String?, replyTo: String = "",
    agreement: Int = 12, sources: [String] = []
  ) -> Offer {
    Offer(
      id: id, agreement: agreement, round: "", date: nil,
      published: published.map { SampleWorkspace.date($0) }, by: by, level: .official,
      state: state, amount: nil, unit: nil, fxRate: nil, baseYear: nil, eachYear: "",
      firstYear: nil, lastYear: nil, index: nil, lag: nil, cap: nil, add: nil, conditions: "",
      replyTo: replyTo, confidence: .read, sources: sources, place: SampleWorkspace.place(2))
  }

  private func state(_ id: String, of offers: [Offer], on day: String) -> OfferState? {
    var workspace = SampleWorkspace.empty
    workspace.offers = offers
    workspace.agreements = [
      SampleWorkspace.agreement(12, concluded: "2024-10-02", covers: 2026...2030)
    ]
    workspace.sources = [SampleWorkspace.source("S1", "2025-02-01")]
    let past = workspace.asOf(SampleWorkspace.date(day).lastDay)
    return past.offers.first { $0.id == id }?.state
  }

  @Test(arguments: [("2024-05-31", nil), ("2024-06-01", OfferState.superseded)])
  func `an offer is superseded from the next one of the same side`(
    day: String, expected: OfferState?
  ) {
    let offers = [
      offer("A", by: "US", state: .superseded, published: "2024-05-01"),
      offer("B", by: "ROK", state: .open, published: "2024-05-10"),
      offer("C", by: "US", state: .open, published: "2024-06-01"),
      offer("D", by: "US", state: .open, published: "2024-05-02", agreement: 11),
    ]
    #expect(state("A", of: offers, on: day) == expected)
  }

  @Test(arguments: [("2024-05-19", nil), ("2024-05-20", OfferState.rejected)])
  func `an offer is rejected from the first reply`(day: String, expected: OfferState?) {
    let offers = [
      offer("A", by: "US", state: .rejected, published: "2024-05-01"),
      offer("B", by: "ROK", state: .open, published: "2024-05-10"),
      offer("C", by: "ROK", state: .open, published: "2024-05-20", replyTo: "A"),
    ]
    #expect(state("A", of: offers, on: day) == expected)
  }

  @Test(arguments: [OfferState.accepted, .withdrawn, .superseded, .rejected])
  func `without a later offer the conclusion of the agreement tells`(fate: OfferState) {
    let offers = [offer("A", by: "US", state: fate, published: "2024-05-01")]
    #expect(state("A", of: offers, on: "2024-10-01") == nil)
    #expect(state("A", of: offers, on: "2024-10-02") == fate)
  }

  @Test func `without an agreement the last dated source tells, and without one nothing hides it`()
  {
    let cited = [
      offer(
        "A", by: "US", state: .withdrawn, published: "2024-05-01", agreement: 13, sources: ["S1"])
    ]
    #expect(state("A", of: cited, on: "2025-01-31") == nil)
    #expect(state("A", of: cited, on: "2025-02-01") == .withdrawn)
    let bare = [offer("A", by: "US", state: .withdrawn, published: nil, agreement: 13)]
    #expect(state("A", of: bare, on: "1999-01-01") == .withdrawn)
  }

  @Test func `an open offer is open from the day it is known`() {
    let offers = [offer("A", by: "US", state: .open, published: "2024-05-01")]
    #expect(state("A", of: offers, on: "2024-05-01") == .open)
  }
}
