import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct PrivateReadingTests {
  private let rig = PrivateRig(PrivateRig.papers)

  @Test func `the papers stand behind what is public, by the same names`() throws {
    let loaded = rig.read()
    #expect(loaded.sentences == [])
    #expect(loaded.privateFolder == .ready)
    #expect(loaded.workspace.offers.map(\.id) == ["2-US1", "2-JP1", "2-US9", "2-JP9"])
    #expect(loaded.workspace.offers.map(\.isPrivate) == [false, false, true, true])
    #expect(loaded.workspace.offers[3].place == Place(file: "private/offers.csv", line: 3))
    #expect(loaded.workspace.positions.map(\.id) == ["P1", "P9"])
    #expect(loaded.workspace.notes == ["2-01", "private/2-02"])
    #expect(loaded.scenarios.map(\.id) == ["as-signed", "private/us-ask", "private/us-later"])
    let later = try #require(loaded.projectable["private/us-later"])
    #expect(later.isPrivate)
    #expect(later.opening == .money(233.3))
    #expect(later.openingPlace == Place(file: "private/scenarios/us-ask.toml", line: 3))
    #expect(later.terms == loaded.projectable["as-signed"]?.terms)
    #expect(
      loaded.statements["private/us-later"]?["opening.krw_bn"]?.place
        == Place(file: "private/scenarios/us-ask.toml", line: 4))
    #expect(loaded.files.count { Place(file: $0.file, line: 0).isPrivate } == 4)
  }

  @Test func `a private note is read by those who read the papers`() throws {
    let note = WorkspaceReader(root: rig.root, papers: .all).note("private/2-02")
    guard case .text(let text, let diagnostics) = note else {
      Issue.record("\(note)")
      return
    }
    #expect(text == "# 2-02\n\nbehind closed doors\n")
    #expect(diagnostics.isEmpty)
    guard case .missing = WorkspaceReader(root: rig.root).note("private/2-02") else {
      Issue.record("it was read")
      return
    }
  }

  @Test func `nothing is said of papers that are not read`() {
    // Listing the folder, or opening a file in it, would show in what is said.
    rig.write("id\n", to: "private/rounds.csv")
    rig.write("nonsense", to: "private/scenarios/bad.toml")
    let loaded = rig.read(.open)
    #expect(loaded.sentences == [])
    #expect(loaded.privateFolder == .ready)
    #expect(loaded.files.allSatisfy { !$0.file.contains("private") })
    #expect(loaded.workspace.notes == ["2-01"])
  }

  @Test func `a folder that is open to others is not read, and both readings say so`() {
    chmod(rig.root + "/private", 0o755)
    for (papers, severity) in [(Papers.open, Severity.warning), (.all, .error)] {
      let loaded = rig.read(papers)
      #expect(
        loaded.sentences == [
          "private: others than you can look into 'private': nothing in it is read or written. "
            + "Close it to them: run `chmod 700 private` in the workspace."
        ])
      #expect(loaded.diagnostics.first?.severity == severity)
      #expect(loaded.workspace.offers.allSatisfy { !$0.isPrivate })
      #expect(loaded.scenarios.map(\.id) == ["as-signed"])
    }
    let note = WorkspaceReader(root: rig.root, papers: .all).note("private/2-02")
    guard case .unreadable = note else {
      Issue.record("\(note)")
      return
    }
  }

  @Test func `a folder that git tracks is not read`() {
    let index = GitIndexTests.bytes("v2-tracked.index")
    // The fixture's workspace is called ws.
    rename(rig.root, rig.disk.path + "/ws")
    rig.disk.write(index, to: ".git/index")
    let loaded = WorkspaceReader(root: rig.disk.path + "/ws", papers: .all).read()
    #expect(
      loaded.sentences == [
        "private: git tracks files in 'private': nothing in it is read or written. Run "
          + "`git rm -r --cached private` in the workspace. What was committed stays in the "
          + "history of the repository until it is removed there too."
      ])
    #expect(loaded.workspace.offers.count == 2)
  }

  @Test func `where git cannot be asked the papers are read with a warning`() {
    rig.disk.write("nonsense", to: ".git/index")
    let loaded = rig.read()
    #expect(loaded.sentences.count == 1)
    #expect(
      loaded.sentences[0].hasPrefix(
        "private: whether git tracks files in 'private' cannot be told: "
          + "'\(rig.disk.path)/.git/index': it is damaged. Run `git ls-files private`"))
    #expect(loaded.workspace.offers.count == 4)
  }

  @Test func `what no longer keeps git away is told`() {
    rig.write("# nothing\n", to: "private/.gitignore")
    #expect(
      rig.read().sentences == [
        "private/.gitignore: 'private/.gitignore' no longer keeps git from adding what stands "
          + "beside it. Write the line * into it again, or remove the file: parley then writes it "
          + "anew."
      ])
    rig.disk.remove("w/private/.gitignore")
    #expect(rig.read().sentences == [])
    rig.disk.folder(".git")
    #expect(
      rig.read().sentences.map { $0.prefix(46) } == [
        "private/.gitignore: 'private/.gitignore' is mi"
      ])
  }

  @Test func `names in the folder that parley does not know are told`() {
    rig.write("id\n", to: "private/offer.csv")
    rig.write("x", to: "private/drafts/x.md")
    rig.write("x", to: "private/trash/notes/x.md")
    rig.disk.remove("w/private/offers.csv")
    #expect(
      rig.read().sentences == [
        "private/drafts: unknown folder 'private/drafts'. parley does not read it. If it belongs "
          + "elsewhere, move it there.",
        "private/offer.csv: unknown file 'private/offer.csv'. parley does not read it. Did you "
          + "mean 'offers.csv'? If it belongs elsewhere, move it there.",
      ])
  }

  @Test func `a key that a public row has is the private row's fault`() {
    rig.write(
      "id,agreement,by,amount,unit,sources\n2-US1,2,US,1,krw_bn,MOFA22\n", to: "private/offers.csv")
    let loaded = rig.read()
    #expect(
      loaded.sentences == [
        "private/offers.csv: key '2-US1' is used twice. Line 2 of offers.csv has it already, and "
          + "only that row counts. Give this row another key, or delete it."
      ])
    #expect(loaded.workspace.offers.map(\.isPrivate) == [false, false])
  }

  @Test func `a private offer may answer a public one, and no public offer a private one`() {
    let table =
      rig.text("offers.csv")! + "2-JP2,2,2-02,2021-11-09,JP,claimed,,1.0,krw_bn,,,2-US9,MOFA22\n"
    rig.write(table, to: "offers.csv")
    let sentences = rig.read().sentences
    #expect(sentences == rig.read(.open).sentences)
    #expect(sentences.count == 1)
    #expect(sentences[0].hasPrefix("offers.csv: offer '2-US9' is not in this table. "))
    #expect(!sentences[0].contains("2-JP9"))
  }

  @Test func `an offer that is in neither table is told`() {
    rig.write(
      "id,agreement,by,amount,unit,reply_to,sources\n2-US9,2,US,1,krw_bn,2-JP2,MOFA22\n",
      to: "private/offers.csv")
    #expect(
      rig.read().sentences == [
        "private/offers.csv: offer '2-JP2' is neither in this table nor in 'offers.csv'. "
          + "'reply_to' holds the id of the offer that was answered. Did you mean '2-JP1'?"
      ])
  }

  @Test(arguments: ["base", "follows"])
  func `a public scenario rests on no private one`(key: String) {
    rig.write(
      "title = \"x\"\nfirst_year = 2027\nlast_year = 2027\n\(key) = \"private/us-ask\"\n"
        + "[opening]\nkrw_bn = 1.0\n", to: "scenarios/open.toml")
    let expected = [
      "scenarios/open.toml: \(key) names 'private/us-ask', one of the private papers. A public "
        + "scenario cannot rest on a private one. Name a public one, or make this one private too."
    ]
    #expect(rig.read().sentences == expected)
    #expect(rig.read(.open).sentences == expected)
    #expect(rig.read().projectable["open"] == nil)
  }

  @Test func `what public files are told to be wrong names no private paper`() {
    rig.write(
      "title = \"x\"\nbase = \"us-ask\"\nfollows = \"us-later\"\n", to: "scenarios/open.toml")
    rig.write("x", to: "notes/2-09.md")
    let table =
      rig.text("offers.csv")! + "2-JP2,2,2-02,2021-11-09,JP,claimed,,1.0,krw_bn,,,2-US8,MOFA22\n"
    rig.write(table, to: "offers.csv")
    let open = rig.read().diagnostics.filter { !$0.isPrivate }
    #expect(open == rig.read(.open).diagnostics)
    #expect(open.count == 4)
    for diagnostic in open { #expect(!diagnostic.text.contains("private")) }
  }

  @Test func `a private file that is wrong says so under its own name`() {
    rig.write("title = \"x\"\nbase = \"us-ask\"\n", to: "private/scenarios/us-later.toml")
    rig.write("x", to: "private/notes/2-03.md")
    let loaded = rig.read()
    #expect(
      loaded.diagnostics.map(\.file) == [
        "private/notes/2-03.md", "private/scenarios/us-later.toml",
      ])
    #expect(loaded.diagnostics.filter { !$0.isPrivate }.isEmpty)
    #expect(loaded.sentences[1].contains("Known scenarios: as-signed, private/us-ask."))
  }

  @Test func `no link is followed into the papers, nor out of them`() {
    rig.disk.remove("w/notes/2-01.md")
    rig.disk.link("w/notes/2-01.md", to: "../private/notes/2-02.md")
    rig.disk.remove("w/positions.csv")
    rig.disk.link("w/positions.csv", to: "private/positions.csv")
    rig.disk.remove("w/private/offers.csv")
    rig.disk.link("w/private/offers.csv", to: "../offers.csv")
    rig.disk.link("w/private/scenarios/linked.toml", to: "../../scenarios/as-signed.toml")
    let loaded = rig.read()
    let shown = loaded.diagnostics.map { "\($0.file): \($0.message.english)" }
    let rest = " is a symbolic link, and private papers are not read or written through links"
    #expect(
      shown == [
        "notes/2-01.md: 'notes/2-01.md' is a link into 'private'",
        "positions.csv: 'positions.csv' is a link into 'private'",
        "private/offers.csv: 'private/offers.csv'" + rest,
        "private/scenarios/linked.toml: 'private/scenarios/linked.toml'" + rest,
      ])
    #expect(rig.read(.open).diagnostics.count == 2)
  }

  @Test func `a public folder is not that of the papers by another name`() {
    rig.disk.remove("w/scenarios")
    rig.disk.link("w/scenarios", to: "private/scenarios")
    let loaded = rig.read(.open)
    #expect(loaded.scenarios.isEmpty)
    #expect(
      loaded.sentences.map { $0.prefix(48) } == [
        "scenarios: 'scenarios' is a link into 'private'."
      ])
  }

  @Test func `without assumptions a private scenario says what it lacks in its own name`() {
    let settings = rig.text("workspace.toml")!
    rig.write(
      String(settings.prefix(upTo: settings.firstRange(of: "[assumptions")!.lowerBound)),
      to: "workspace.toml")
    rig.disk.remove("w/scenarios/as-signed.toml")
    rig.write(
      "title = \"x\"\nfirst_year = 2022\nlast_year = 2022\n[opening]\nkrw_bn = 1.0\n",
      to: "private/scenarios/us-ask.toml")
    let loaded = rig.read()
    #expect(
      loaded.diagnostics.map(\.file) == [
        "private/scenarios/us-ask.toml", "private/scenarios/us-later.toml",
      ])
    #expect(rig.read(.open).sentences == [])
  }

  @Test func `rows that name a private offer are found, and the note of a round in both folders`() {
    rig.write("x", to: "private/notes/2-01.md")
    let loaded = rig.read()
    #expect(
      loaded.references(to: "private/offers.csv", key: ["2-US9"]) == [
        RowReference(place: Place(file: "private/offers.csv", line: 3), column: "reply_to")
      ])
    #expect(
      loaded.references(to: "offers.csv", key: ["2-JP1"]) == [
        RowReference(place: Place(file: "private/offers.csv", line: 2), column: "reply_to")
      ])
    let notes = loaded.references(to: "rounds.csv", key: ["2-01"]).map(\.place.file)
    #expect(notes.contains("notes/2-01.md") && notes.contains("private/notes/2-01.md"))
    #expect(
      loaded.references(toScenario: "as-signed").map(\.place) == [
        Place(file: "private/scenarios/us-ask.toml", line: 2)
      ])
  }

  @Test func `a day before a round does not know its private note`() {
    let workspace = rig.read().workspace
    let day = Day(year: 2021, month: 10, day: 1)!
    #expect(workspace.asOf(day).notes == ["2-01"])
    #expect(workspace.asOf(Day(year: 2022, month: 1, day: 1)!).notes == ["2-01", "private/2-02"])
  }
}
