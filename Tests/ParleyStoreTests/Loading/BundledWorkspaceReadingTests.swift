import ParleyModel
import ParleyStore
import Testing

@Suite struct BundledWorkspaceReadingTests {
  /// The bundled workspace, installed and read once for all tests.
  private static let loaded: LoadedWorkspace = {
    let folder = ScratchFolder()
    try! BundledWorkspace().install(into: folder.path + "/sma")
    return WorkspaceReader(root: folder.path + "/sma").read(checkingNotes: true)
  }()

  private var workspace: Workspace { Self.loaded.workspace }

  private func asOf(_ date: String) -> Workspace {
    workspace.asOf(PartialDate(date)!.lastDay)
  }

  @Test func `it has no error and no warning`() {
    #expect(Diagnostic.text(Self.loaded.diagnostics) == "0 errors, 0 warnings\n")
  }

  @Test func `every row becomes a record`() throws {
    for (path, bytes) in BundledWorkspace.files where path.hasSuffix(".csv") {
      let text = String(decoding: bytes, as: UTF8.self)
      let rows = text.split(separator: "\n").count - 1
      let records: [String: Int] = [
        "agreements.csv": workspace.agreements.count, "agreement_terms.csv": workspace.terms.count,
        "rounds.csv": workspace.rounds.count, "delegations.csv": workspace.delegates.count,
        "issues.csv": workspace.issues.count, "positions.csv": workspace.positions.count,
        "offers.csv": workspace.offers.count, "payments.csv": workspace.payments.count,
        "indicators.csv": workspace.indicators.count,
        "categories.csv": workspace.categories.count, "sources.csv": workspace.sources.count,
      ]
      #expect(try #require(records[path]) == rows, "\(path)")
    }
  }

  @Test func `every field of every row is as the file has it`() throws {
    func check(_ file: String, _ records: [some Record]) throws {
      let bytes = try #require(BundledWorkspace.files.first { $0.path == file }).bytes
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let columns = lines[0].split(separator: ",").map(String.init)
      for record in records {
        #expect(record.fields.map(\.column) == columns, "\(file)")
        let line = lines[record.place.line - 1]
        let cells = record.fields.map { $0.text.contains(",") ? "\"\($0.text)\"" : $0.text }
        #expect(cells.joined(separator: ",") == line, "\(record.place)")
      }
    }
    try check("agreements.csv", workspace.agreements)
    try check("agreement_terms.csv", workspace.terms)
    try check("rounds.csv", workspace.rounds)
    try check("delegations.csv", workspace.delegates)
    try check("issues.csv", workspace.issues)
    try check("positions.csv", workspace.positions)
    try check("offers.csv", workspace.offers)
    try check("payments.csv", workspace.payments)
    try check("indicators.csv", workspace.indicators)
    try check("categories.csv", workspace.categories)
    try check("sources.csv", workspace.sources)
  }

  @Test func `settings, scenarios and notes are found`() {
    #expect(workspace.title == "ROK-US Special Measures Agreement")
    #expect(workspace.parties.map(\.code) == ["ROK", "US"])
    #expect(workspace.parties.first?.nativeName == "대한민국")
    #expect(
      Self.loaded.scenarios.map(\.id) == [
        "as-signed", "cpi-to-2035", "defence-linked", "eleventh-under-cpi", "fixed-3", "freeze",
        "thirteenth", "us-5bn",
      ])
    #expect(Self.loaded.scenarios.first?.title == "12th SMA as signed")
    #expect(Self.loaded.scenarios.first?.knownFrom == PartialDate("2024-10-04"))
    #expect(workspace.notes.count == 13)
    #expect(workspace.notes.contains("12-08x"))
  }

  @Test func `on 24 June 2024 three rounds were held and the fourth was to begin`() throws {
    let day = Day(year: 2024, month: 6, day: 24)!
    let past = asOf("2024-06-24")
    let talks = try #require(past.talks.first)
    #expect(talks.id == 12)
    #expect(talks.agreement == nil)
    #expect(talks.entries.map(\.round.id) == ["12-01", "12-02", "12-03", "12-04"])
    #expect(talks.entries.filter { $0.round.phase(on: day) == .held }.count == 3)
    let fourth = try #require(talks.entries.last)
    #expect(fourth.round.phase(on: day) == .coming(days: 1))
    #expect(fourth.gap == 13)
    #expect(fourth.round.outcome.isEmpty)
    #expect(!past.notes.contains("12-04"))
  }

  @Test func `on 24 June 2024 the payment of 2025 was set and that of 2026 unknown`() {
    let past = asOf("2024-06-24")
    #expect(past.payment(in: 2025)?.money == Decimal("1402.8"))
    #expect(past.payment(in: 2026) == nil)
    #expect(past.agreement(12) == nil)
    #expect(past.terms.allSatisfy { $0.agreement < 12 })
    #expect(past.offers.allSatisfy { $0.agreement < 12 })
  }

  @Test func `the day before, the fourth round was not announced`() {
    #expect(asOf("2024-06-23").round("12-04") == nil)
  }

  @Test func `on 5 October 2024 the twelfth agreement was known but not signed`() throws {
    let past = asOf("2024-10-05")
    #expect(past.payment(in: 2026)?.money == Decimal("1519.2"))
    #expect(past.round("12-initialling") != nil)
    #expect(past.round("12-signature") == nil)
    let agreement = try #require(past.agreement(12))
    #expect(agreement.signed == nil)
    #expect(agreement.inForce == nil)
  }

  @Test func `what is known only grows with time`() {
    var before = 0
    for year in 1990...2026 {
      let past = asOf(String(year))
      let count = past.rounds.count + past.payments.count + past.indicators.count
      #expect(count >= before)
      before = count
    }
    #expect(asOf("9999") == workspaceWithoutRemarks)
  }

  /// Remarks carry no day, so no as-of view has them.
  private var workspaceWithoutRemarks: Workspace {
    var workspace = workspace
    for index in workspace.agreements.indices { workspace.agreements[index].note = "" }
    for index in workspace.terms.indices { workspace.terms[index].note = "" }
    for index in workspace.delegates.indices { workspace.delegates[index].note = "" }
    for index in workspace.payments.indices { workspace.payments[index].note = "" }
    for index in workspace.indicators.indices { workspace.indicators[index].note = "" }
    for index in workspace.categories.indices { workspace.categories[index].note = "" }
    for index in workspace.sources.indices { workspace.sources[index].note = "" }
    return workspace
  }
}
