import ParleyModel
import ParleyStore
import Testing

@Suite struct ProposedKeyTests {
  private let bundled = RowScene.bundled.workspace
  private let small = RowScene.read().workspace

  @Test func `a round has its agreement's next number`() {
    #expect(ProposedKey.round(ofAgreement: 12, kind: .round, in: bundled) == "12-09")
    #expect(ProposedKey.round(ofAgreement: 13, kind: .round, in: bundled) == "13-01")
    #expect(ProposedKey.roundNumber(ofAgreement: 12, in: bundled) == 9)
    #expect(ProposedKey.round(ofAgreement: 2, kind: .round, in: small) == "2-03")
    #expect(ProposedKey.round(ofAgreement: 12, kind: .round, number: 4, in: bundled) == "12-04-2")
    #expect(ProposedKey.round(ofAgreement: 12, kind: .round, number: 11, in: bundled) == "12-11")
  }

  @Test func `what is no numbered round is named for the round before it or its kind`() {
    #expect(ProposedKey.round(ofAgreement: 12, kind: .extraSession, in: bundled) == "12-08y")
    #expect(
      ProposedKey.round(ofAgreement: 12, kind: .extraSession, number: 5, in: bundled) == "12-05x")
    #expect(ProposedKey.round(ofAgreement: 13, kind: .signature, in: bundled) == "13-signature")
    #expect(ProposedKey.round(ofAgreement: 12, kind: .inForce, in: bundled) == "12-in-force-2")
    #expect(ProposedKey.round(ofAgreement: 12, kind: .deadline, in: bundled) == "12-deadline")
  }

  @Test func `a position has the number after the highest, with as many digits`() {
    #expect(ProposedKey.position(in: small) == "P2")
    var workspace = small
    workspace.positions[0].id = "P009"
    #expect(ProposedKey.position(in: workspace) == "P010")
    workspace.positions = []
    #expect(ProposedKey.position(in: workspace) == "P1")
  }

  @Test func `an issue has its agreement and theme`() {
    #expect(ProposedKey.issue(ofAgreement: 13, theme: "level", in: bundled) == "13-level")
    #expect(ProposedKey.issue(ofAgreement: 12, theme: "level", in: bundled) == "12-level-2")
    #expect(
      ProposedKey.issue(ofAgreement: 12, theme: "Defence budget", in: bundled)
        == "12-defence-budget")
    #expect(ProposedKey.issue(ofAgreement: 2, theme: "", in: small) == "2-issue")
  }

  @Test func `an offer has its agreement, its side and the next number`() {
    #expect(ProposedKey.offer(ofAgreement: 10, by: "US", in: bundled) == "10-US3")
    #expect(ProposedKey.offer(ofAgreement: 11, by: "joint", in: bundled) == "11-J3")
    #expect(ProposedKey.offer(ofAgreement: 12, by: "ROK", in: bundled) == "12-ROK1")
  }

  @Test(arguments: [
    ("The Korea Times", "2024-10-04", "KT24B"), ("The Korea Times", "2026", "KT26"),
    ("Yonhap", "2021-03", "YNA21B"), ("Asia Economy", "2021", "ASIAE21D"),
    ("ROK Ministry of National Defense", "2025", "MND25"),
    ("Maeil Business Newspaper", "2026-02-01", "MBN26"), ("The New York Times", "2026", "NYT26"),
    ("Reuters", "2026-01-01", "REUTERS26"), ("연합뉴스", "2026", "연합뉴스26"),
    ("KBS World (English)", "2024", "KBS24D"), ("", "2026", "S26"),
  ])
  func `a source has its publisher's letters and its year`(
    publisher: String, date: String, id: String
  ) {
    let proposed = ProposedKey.source(
      publisher: publisher, date: PartialDate(date), in: bundled)
    #expect(proposed == id)
  }

  @Test func `a source without a date has no year`() {
    #expect(ProposedKey.source(publisher: "Reuters", date: nil, in: bundled) == "REUTERS")
  }

  @Test func `agreements, payments and series go on where they end`() {
    #expect(ProposedKey.agreement(in: bundled) == 13)
    #expect(ProposedKey.paymentYear(in: small) == 2023)
    #expect(ProposedKey.paymentYear(status: .executed, in: small) == nil)
    #expect(ProposedKey.indicatorYear(of: "cpi_pct", in: bundled) == 2026)
    #expect(ProposedKey.indicatorYear(of: "none", in: bundled) == nil)
  }

  @Test func `no proposal is taken, however many were made before`() {
    var workspace = bundled
    let round = workspace.rounds[0]
    for kind in RoundKind.allCases {
      for _ in 0..<30 {
        var next = round
        next.id = ProposedKey.round(ofAgreement: 12, kind: kind, in: workspace)
        (next.agreement, next.kind, next.number) = (12, kind, nil)
        #expect(workspace.round(next.id) == nil)
        workspace.rounds.append(next)
      }
    }
    for _ in 0..<30 {
      var next = workspace.sources[0]
      next.publisher = "The Korea Times"
      next.id = ProposedKey.source(
        publisher: next.publisher, date: PartialDate("2024"), in: workspace)
      #expect(workspace.source(next.id) == nil)
      workspace.sources.append(next)
    }
  }
}
