import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

struct BundledOffersTests {
  private static let workspace = WorkspaceReader(root: Checkout.workspace).read().workspace

  @Test(arguments: [
    (10, "10-US2", "1099.3", "at 2018's average of 1,099.29"),
    (11, "11-US1", "5829.0", "at 2019's average of 1,165.8"),
    (11, "11-J1", "1174.0", "13.0 % on 2019's payment"),
    (11, "11-US2", "1589.9", "at its own rate of 1,223"),
    (11, "11-J2", "1183.3", "13.9 % on 2020's payment"),
    (12, "12-J1", "1519.2", "as stated"),
  ])
  func `an offer comes to what it says for one year`(
    agreement: Int, id: String, money: String, basis: String
  ) throws {
    let ladder = OfferLadder(of: agreement, in: Self.workspace)
    let rung = ladder.rungs[try #require(ladder.place(of: id))]
    #expect(rung.money?.value.description == money)
    #expect(rung.basis.text.english == basis)
  }

  @Test func `the ladder of the 11th leads from the first demand to the sum agreed`() {
    let ladder = OfferLadder(of: 11, in: Self.workspace)
    #expect(ladder.rungs.map(\.offer.id) == ["11-US1", "11-J1", "11-US2", "11-J2"])
    #expect(ladder.rungs[2].onReply?.value.description == "415.9")
    #expect(ladder.rungs[3].percentOnBefore?.value.description == "13.9")
  }
}
