import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@Suite struct WorkspaceReaderTests {
  private let disk = ScratchFolder()

  private func read(_ changes: [String: String]) -> LoadedWorkspace {
    Gallery.layBase(in: disk, as: "w")
    for (name, text) in changes { disk.write(text, to: "w/" + name) }
    return WorkspaceReader(root: disk.path + "/w").read()
  }

  @Test func `a folder that does not exist is one error`() {
    let loaded = WorkspaceReader(root: disk.path + "/none").read()
    #expect(
      Diagnostic.text(loaded.diagnostics).replacing(disk.path, with: "/t") == """
        .:0:0: error: the workspace '/t/none' cannot be opened: it does not exist
        Check the spelling of the path, or restore it from a copy. `parley init DIR` makes a new \
        workspace.

        1 error, 0 warnings

        """)
    #expect(loaded.workspace.rounds.isEmpty)
    #expect(loaded.hasErrors)
  }

  @Test func `a file instead of a folder is one error`() {
    disk.write("", to: "file")
    let loaded = WorkspaceReader(root: disk.path + "/file").read()
    #expect(loaded.diagnostics.count == 1)
  }

  @Test func `leads and lines are found by the codes of the parties`() throws {
    let loaded = read([:])
    let round = try #require(loaded.workspace.round("2-01"))
    #expect(round.leads == ["JP": "Sato Kenji", "US": "Ann Miller"])
    #expect(round.leadColumns == ["JP", "US"])
    let issue = try #require(loaded.workspace.issues.first)
    #expect(issue.lines == ["JP": "as before", "US": "more"])
  }

  @Test func `columns a user added are kept`() throws {
    let table = """
      year,status,krw_bn,seen by,sources,budget line
      2022,agreed,211.0,Lee,MOFA22,"4,012"

      """
    let payment = try #require(read(["payments.csv": table]).workspace.payments.first)
    #expect(payment.extra == [Field("seen by", "Lee"), Field("budget line", "4,012")])
    #expect(payment.fields.suffix(2) == payment.extra)
    #expect(payment.place == Place(file: "payments.csv", line: 2))
  }

  @Test func `a bad cell costs itself, a bad key its row`() {
    let table = """
      year,status,agreement,krw_bn,usd_m,sources
      2021,agreed,9,201.7,a lot,MOFA16
      x,agreed,2,211.0,,MOFA22
      2023,agreed,2,unknown,,MOFA22
      2024,promised,2,211.0,,MOFA22

      """
    let loaded = read(["payments.csv": table])
    #expect(loaded.workspace.payments.map(\.year) == [2021])
    #expect(loaded.workspace.payments.first?.agreement == 9)
    #expect(loaded.workspace.payments.first?.usd == nil)
    #expect(loaded.diagnostics.map(\.line) == [2, 2, 3, 4, 5])
  }

  @Test func `a row with shifted cells gives no figure`() {
    let table = "year,status,agreement,krw_bn,sources\n2022,agreed,2,1,211.0,MOFA22\n"
    let loaded = read(["payments.csv": table])
    #expect(loaded.workspace.payments.isEmpty)
  }

  @Test func `a round with a bad id still counts as one that is referred to`() {
    let table = "id,agreement,kind,start\n2-01,2,rond,2021-08-05\n2-02,2,round,2021-11-09\n"
    let loaded = read(["rounds.csv": table])
    #expect(loaded.workspace.rounds.map(\.id) == ["2-02"])
    #expect(loaded.diagnostics.map(\.file) == ["rounds.csv"])
  }

  @Test func `the limits hold`() {
    Gallery.layBase(in: disk, as: "w")
    let table =
      "year,status,krw_bn,sources,note\n2022,agreed,211.0,MOFA22,more than fifteen bytes\n"
    disk.write(table, to: "w/payments.csv")
    let limits = ReadLimits(table: 150, text: 600, note: 600, cell: 15, columns: 8)
    let loaded = WorkspaceReader(root: disk.path + "/w", limits: limits).read()
    let messages = loaded.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    #expect(
      messages.contains("'rounds.csv' is longer than 150 bytes, the most parley reads"))
    #expect(messages.contains("the cell is longer than 15 bytes, the most parley reads"))
    #expect(loaded.workspace.payments.map(\.note) == [""])
    #expect(messages.contains("the header has 9 columns; parley reads at most 8"))
  }

  @Test func `a file with very many faults is not told for ever`() throws {
    let row = "x,2,rond,1,2021-13,2021-08-06,Tokyo,JPN,MOFA99\n"
    let header = "id,agreement,kind,number,start,end,city,host,sources\n"
    let loaded = read(["rounds.csv": header + String(repeating: row, count: 10_000)])
    let told = loaded.diagnostics.filter { $0.file == "rounds.csv" }
    #expect(told.count == 10_001)
    #expect(told.first?.message.english == "39999 more faults in 'rounds.csv' are not listed")
  }

  @Test func `a workspace with random slips is read without a crash, and nothing is written`() {
    var chance = SeededGenerator(seed: 5)
    Gallery.layBase(in: disk, as: "w")
    let names =
      ["agreements", "agreement_terms", "rounds", "offers", "payments", "sources"]
      .map { $0 + ".csv" } + ["workspace.toml", "scenarios/as-signed.toml"]
    for _ in 0..<500 {
      let name = names.randomElement(using: &chance)!
      let bytes = disk.bytes("w/" + name)!
      disk.write(Edits.edited(bytes, &chance), to: "w/" + name)
      let before = Disk.snapshot(disk.path)
      let loaded = WorkspaceReader(root: disk.path + "/w").read(checkingNotes: true)
      #expect(!Diagnostic.text(loaded.diagnostics).isEmpty)
      #expect(Disk.snapshot(disk.path) == before)
      disk.write(bytes, to: "w/" + name)
    }
  }
}
