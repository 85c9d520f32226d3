import ParleyModel
import ParleyStore
import Testing

@Suite struct RowReferenceTests {
  private func told(_ references: [RowReference]) -> [String] {
    references.map { "\($0.place) \($0.column)" }
  }

  @Test func `an agreement is referred to by the rows of all tables, by file and line`() {
    let loaded = RowScene.read([
      "positions.csv":
        "id,date,party,agreement,position\nP1,2021,US,2,a\nP2,bad,US,2,b\nP3,2021,US,1,c\n"
    ])
    #expect(
      told(loaded.references(to: "agreements.csv", key: ["2"])) == [
        "agreement_terms.csv:3 agreement", "delegations.csv:2 agreement",
        "delegations.csv:3 agreement", "issues.csv:2 agreement", "offers.csv:2 agreement",
        "offers.csv:3 agreement", "payments.csv:3 agreement", "positions.csv:2 agreement",
        "positions.csv:3 agreement", "rounds.csv:2 agreement", "rounds.csv:3 agreement",
      ])
  }

  @Test func `a round is referred to by offers and its note`() {
    let loaded = RowScene.read()
    #expect(
      told(loaded.references(to: "rounds.csv", key: ["2-01"])) == [
        "notes/2-01.md ", "offers.csv:2 round",
      ])
    #expect(
      told(loaded.references(to: "rounds.csv", key: ["2-02"])) == ["offers.csv:3 round"])
  }

  @Test func `an offer is referred to by its replies, not by itself`() {
    let loaded = RowScene.read(case: "offer-references")
    #expect(loaded.references(to: "offers.csv", key: ["A3"]).isEmpty)
    #expect(told(loaded.references(to: "offers.csv", key: ["A9"])) == ["offers.csv:3 reply_to"])
  }

  @Test func `a source is referred to by rows, and by the remarks of scenarios and assumptions`() {
    let payments =
      "year,status,krw_bn,usd_m_reported_source,sources\n"
      + "2021,agreed,201.7,STAT22 ; MOFA16,MOFA16\n2022,agreed,211.0,,MOFA16;MOFA2;MOFA22\n"
    let scenario = """
      title = "b"
      base = "as-signed"
      last_year = 2025   # [MOFA2, MOFA16]
      """
    let loaded = RowScene.read([
      "payments.csv": payments, "scenarios/b.toml": scenario,
      "scenarios/c.toml": "title = \"c\"\nbase = \"b\"\n",
    ])
    #expect(
      told(loaded.references(to: "sources.csv", key: ["MOFA2"])) == [
        "payments.csv:3 sources", "scenarios/b.toml:3 last_year",
      ])
    #expect(
      told(
        loaded.references(to: "sources.csv", key: ["STAT22"]).filter {
          $0.place.file == "payments.csv"
        }) == ["payments.csv:2 usd_m_reported_source"])
  }

  @Test func `every source a row of the bundled workspace cites is found there`() {
    let loaded = RowScene.bundled
    for source in loaded.workspace.sources {
      let found = Set(
        loaded.references(to: "sources.csv", key: [source.id]).filter {
          $0.column == "sources"
        }.map(\.place))
      let citing = RowScene.files.flatMap { file in
        RowScene.records(of: file, in: loaded.workspace).filter { $0.sources.contains(source.id) }
          .map(\.place)
      }
      #expect(found == Set(citing), "\(source.id)")
    }
    #expect(
      told(loaded.references(to: "sources.csv", key: ["SEED2"])).isEmpty
        == !loaded.workspace.rounds.contains { $0.sources.contains("SEED2") })
  }

  @Test func `nothing refers to a payment, or to no key`() {
    let loaded = RowScene.bundled
    #expect(loaded.references(to: "payments.csv", key: ["2026", "agreed"]).isEmpty)
    #expect(loaded.references(to: "offers.csv", key: [""]).isEmpty)
  }

  @Test func `a scenario is referred to by those that rest on it`() {
    let loaded = RowScene.read([
      "scenarios/b.toml": "title = \"b\"\nbase = \"as-signed\"\n",
      "scenarios/c.toml": "title = \"c\"\n\nfollows = \"as-signed\"\nbase = \"b\"\n",
    ])
    #expect(
      told(loaded.references(toScenario: "as-signed")) == [
        "scenarios/b.toml:2 base", "scenarios/c.toml:3 follows",
      ])
    #expect(told(loaded.references(toScenario: "b")) == ["scenarios/c.toml:4 base"])
    #expect(loaded.references(toScenario: "c").isEmpty)
  }
}
