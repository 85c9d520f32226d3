import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct PrivateSavingTests {
  private let rig = PrivateRig()
  private let note = Array("# 2-02\n".utf8)

  private func saveNote(by fileSystem: FileSystem = .system) -> SaveOutcome {
    NoteStore(root: rig.root, fileSystem: fileSystem)
      .save(note, ofNote: "private/2-02", expecting: .absent)
  }

  private func addOffer(_ id: String = "2-US9") -> RowSaveOutcome {
    let change = RowChange(
      file: "private/offers.csv", key: nil, before: [:],
      after: ["id": id, "agreement": "2", "by": "US", "amount": "233.3", "unit": "krw_bn"])
    return RowStore(root: rig.root).save([change], overruling: [])
  }

  private func scenario(_ id: String = "private/us-ask") -> ScenarioSaveOutcome {
    let loaded = rig.read()
    let base = loaded.projectable["as-signed"]!
    var asked = base
    asked.opening = .money(233.3)
    return ScenarioStore(root: rig.root).create(
      asked, from: base, title: "What they ask for", note: "", id: id,
      assumptions: loaded.assumptions, knownFrom: nil)
  }

  /// Saves a paper of each kind; the causes of those that could not be.
  private func saveAll() -> [String] {
    var causes: [String] = []
    if case .failed(let fault) = saveNote() { causes.append(fault.cause.english) }
    if case .failed(let fault, _) = addOffer() { causes.append(fault.cause.english) }
    if case .failed(let fault) = scenario() { causes.append(fault.cause.english) }
    return causes
  }

  @Test func `the first paper makes the folder, closed to others and kept from git`() {
    #expect(saveNote() == .saved)
    #expect(rig.mode("private") == 0o700)
    #expect(rig.mode("private/notes") == 0o700)
    #expect(rig.mode("private/notes/2-02.md") == 0o600)
    #expect(rig.mode("private/.gitignore") == 0o600)
    #expect(rig.text("private/.gitignore") == "*\n")
    #expect(rig.read().workspace.notes.contains("private/2-02"))
  }

  @Test func `papers of every kind are read back as they were saved`() {
    #expect(saveAll() == [])
    let loaded = rig.read()
    #expect(loaded.sentences.filter { !$0.contains("has no source") } == [])
    #expect(loaded.workspace.offers.last?.id == "2-US9")
    #expect(loaded.projectable["private/us-ask"]?.opening == .money(233.3))
    #expect(rig.text("private/scenarios/us-ask.toml")?.contains("base = \"as-signed\"") == true)
    for file in ["private/offers.csv", "private/scenarios/us-ask.toml"] {
      #expect(rig.mode(file) == 0o600)
    }
  }

  @Test func `no paper changes a public file`() {
    let before = rig.open
    #expect(saveAll() == [])
    // The folder of the workspace itself has another name in it.
    #expect(rig.open.dropFirst() == before.dropFirst())
  }

  @Test func `a table that is missing is made with the columns of the public one`() {
    rig.write(
      rig.text("offers.csv")!.replacing("sources\n", with: "sources,seen by\n"), to: "offers.csv")
    guard case .saved(let files) = addOffer() else {
      Issue.record("it was not saved")
      return
    }
    let header = rig.text("offers.csv")!.split(separator: "\n")[0]
    let rows = rig.text("private/offers.csv")?.split(separator: "\n") ?? []
    #expect(rows.count == 2)
    #expect(rows.first == header)
    #expect(files.map(\.before) == [.absent])
    #expect(
      rig.read().header(of: "private/positions.csv") == rig.read().header(of: "positions.csv"))
  }

  @Test func `without a public table the columns are those parley knows`() {
    rig.disk.remove("w/offers.csv")
    guard case .saved = addOffer() else {
      Issue.record("it was not saved")
      return
    }
    #expect(
      rig.text("private/offers.csv")?.hasPrefix("id,agreement,round,date,published,by,") == true)
  }

  @Test func `a row that is gone with its table is not made again unasked`() {
    let change = RowChange(
      file: "private/offers.csv", key: ["2-US9"], before: ["id": "2-US9"], after: ["by": "JP"])
    guard case .conflict = RowStore(root: rig.root).save([change], overruling: []) else {
      Issue.record("it was made")
      return
    }
    #expect(rig.mode("private") == nil)
  }

  @Test func `a form of a private row knows the keys of both tables`() throws {
    #expect(saveAll() == [])
    let loaded = rig.read()
    func told(_ file: String, _ key: String) throws -> [String] {
      try #require(RowCheck(file: file, in: loaded, replacing: nil))
        .faults(of: ["id": key, "agreement": "2", "by": "US"]).map(\.help.english)
    }
    #expect(
      try told("private/offers.csv", "2-US1")
        == ["Line 2 of offers.csv has it already. Give this row another key."])
    #expect(
      try told("offers.csv", "2-US9")
        == ["Line 2 of private/offers.csv has it already. Give this row another key."])
    let answer = try #require(RowCheck(file: "private/offers.csv", in: loaded, replacing: nil))
    #expect(
      answer.faults(of: ["id": "2-JP9", "agreement": "2", "by": "JP", "reply_to": "2-US1"]) == [])
    #expect(RowCheck(file: "private/positions.csv", in: loaded, replacing: nil) != nil)
    #expect(RowCheck(file: "private/offers.csv", in: rig.read(.open), replacing: nil) == nil)
  }

  @Test func `a new private row goes where its table's order puts it`() {
    #expect(saveAll() == [])
    guard case .saved = addOffer("2-US8") else {
      Issue.record("it was not saved")
      return
    }
    #expect(rig.read().workspace.offers.suffix(2).map(\.id) == ["2-US9", "2-US8"])
  }

  @Test func `modes of papers that are there stay`() {
    #expect(saveNote() == .saved)
    chmod(rig.root + "/private/notes/2-02.md", 0o640)
    let text = Array("more\n".utf8)
    let store = NoteStore(root: rig.root)
    #expect(store.save(text, ofNote: "private/2-02", expecting: .bytes(note)) == .saved)
    #expect(rig.mode("private/notes/2-02.md") == 0o640)
  }

  @Test func `nothing is written into a folder that others can look into`() {
    rig.disk.folder("w/private")
    let before = Disk.snapshot(rig.root)
    #expect(saveAll() == Array(repeating: "others than you can look into 'private'", count: 3))
    #expect(Disk.snapshot(rig.root) == before)
  }

  @Test func `nothing is written where git tracks the papers, even those that are gone`() {
    rename(rig.root, rig.disk.path + "/ws")
    rig.disk.write(GitIndexTests.bytes("v2-tracked.index"), to: ".git/index")
    let outcome = NoteStore(root: rig.disk.path + "/ws")
      .save(note, ofNote: "private/2-02", expecting: .absent)
    guard case .failed(let fault) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(fault.cause.english == "git tracks files in 'private'")
    #expect(Disk.names(in: rig.disk.path + "/ws/private").isEmpty)
  }

  @Test(arguments: ["private/notes", "private/scenarios", "private/offers.csv"])
  func `nothing is written through a link among the papers`(name: String) {
    rig.disk.folder("w/elsewhere")
    rig.disk.write("id,agreement,by,amount,unit\n", to: "w/elsewhere/offers.csv")
    rig.disk.link(
      "w/" + name, to: name == "private/offers.csv" ? "../elsewhere/offers.csv" : "../elsewhere")
    rig.close()
    let before = Disk.snapshot(rig.root + "/elsewhere")
    #expect(
      saveAll() == [
        "'\(name)' is a symbolic link, and private papers are not read or written through links"
      ])
    #expect(Disk.snapshot(rig.root + "/elsewhere") == before)
  }

  @Test func `a public note is not saved among the papers by a link`() {
    #expect(saveNote() == .saved)
    rig.disk.remove("w/notes")
    rig.disk.link("w/notes", to: "private/notes")
    let outcome = NoteStore(root: rig.root).save(note, ofNote: "2-01", expecting: .absent)
    guard case .failed(let fault) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(fault.cause.english == "'notes' is a link into 'private'")
    #expect(rig.text("private/notes/2-01.md") == nil)
  }

  @Test func `what rests on private papers goes into no public scenario`() {
    #expect(saveAll() == [])
    let loaded = rig.read()
    let asked = loaded.projectable["private/us-ask"]!
    let store = ScenarioStore(root: rig.root)
    let made = store.create(
      asked, from: asked, title: "x", note: "", id: "open", assumptions: loaded.assumptions,
      knownFrom: nil)
    guard case .refused(let cause, let remedy) = made else {
      Issue.record("\(made)")
      return
    }
    #expect(
      cause.english
        == "the scenario rests on private papers, and 'scenarios/open.toml' is none")
    #expect(remedy.english == "Save it as a private scenario.")
    #expect(rig.text("scenarios/open.toml") == nil)
    var sought = loaded.projectable["as-signed"]!
    sought.opening = .money(217.7)
    sought.restsOnPrivate = true
    let changes = ScenarioChanges(from: loaded.projectable["as-signed"]!, to: sought)
    let saved = store.save(
      changes, into: "as-signed", loaded: loaded.scenarioTexts["as-signed"]!, overruling: false)
    guard case .refused = saved else {
      Issue.record("\(saved)")
      return
    }
    #expect(rig.text("scenarios/as-signed.toml")?.contains("217.7") == false)
  }

  @Test func `a private scenario is based on another, and saved into its own file`() {
    #expect(saveAll() == [])
    var loaded = rig.read()
    let asked = loaded.projectable["private/us-ask"]!
    let id = ScenarioStore.id(
      fromTitle: "US ask", taken: Set(loaded.scenarios.map(\.id)), isPrivate: true)
    #expect(id == "private/us-ask-2")
    var more = asked
    more.opening = .money(244.4)
    guard
      case .saved = ScenarioStore(root: rig.root).create(
        more, from: asked, title: "US ask", note: "", id: id, assumptions: loaded.assumptions,
        knownFrom: nil)
    else {
      Issue.record("it was not made")
      return
    }
    #expect(
      rig.text("private/scenarios/us-ask-2.toml")?.contains("base = \"private/us-ask\"") == true)
    loaded = rig.read()
    #expect(
      loaded.references(toScenario: "private/us-ask").map(\.place.file) == [
        "private/scenarios/us-ask-2.toml"
      ])
    var last = loaded.projectable[id]!
    last.opening = .money(255.5)
    let outcome = ScenarioStore(root: rig.root).save(
      ScenarioChanges(from: loaded.projectable[id]!, to: last), into: id,
      loaded: loaded.scenarioTexts[id]!, overruling: false)
    guard case .saved(let file) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(file.file == "private/scenarios/us-ask-2.toml")
    #expect(rig.read().projectable[id]?.opening == .money(255.5))
  }

  @Test func `names lead to files and back`() {
    for id in ["12-04", "private/12-04"] {
      #expect(NoteStore.note(ofFile: NoteStore.file(ofNote: id)) == id)
      #expect(ScenarioStore.id(ofFile: ScenarioStore.file(of: id)) == id)
    }
    #expect(NoteStore.file(ofNote: "private/12-04") == "private/notes/12-04.md")
    #expect(ScenarioStore.file(of: "private/x") == "private/scenarios/x.toml")
    for file in ["private/notes/.md", "private/notes/a/b.md", "notes/private/b.md", "private/x.md"]
    {
      #expect(NoteStore.note(ofFile: file) == nil)
    }
    #expect(ScenarioStore.reasonAgainst(id: "private/a/b") != nil)
    #expect(ScenarioStore.reasonAgainst(id: "private/") != nil)
  }

  @Test func `a save that fails at any call leaves no paper open to others`() {
    let calls = FaultySystem()
    _ = saveNote(by: calls.fileSystem)
    for call in calls.calls.indices {
      for code in [EIO, ENOSPC, EACCES] {
        let rig = PrivateRig()
        let system = FaultySystem(.once(call, code))
        let store = NoteStore(root: rig.root, fileSystem: system.fileSystem)
        let outcome = store.save(note, ofNote: "private/2-02", expecting: .absent)
        #expect(system.open.isEmpty)
        if rig.text("private/notes/2-02.md") == nil { #expect(outcome != .saved) }
        #expect([nil, 0o700].contains(rig.mode("private")))
        let again = NoteStore(root: rig.root)
          .save(note, ofNote: "private/2-02", expecting: .absent)
        #expect(again == .saved)
        #expect(rig.text("private/.gitignore") == "*\n")
        #expect(rig.text("private/notes/2-02.md") == "# 2-02\n")
      }
    }
  }

  @Test func `what a killed save left among the papers is cleared`() {
    #expect(saveNote() == .saved)
    for folder in ["private", "private/notes", "private/scenarios"] {
      let dead = TemporaryName(
        .replacement, owner: ProcessStamp(pid: 1 << 22, start: 1, host: ProcessStamp.current.host),
        number: 0, target: "x")
      rig.write("half", to: folder + "/" + dead.text)
    }
    #expect(NoteStore(root: rig.root).clearLeftovers() == [])
    let left = Disk.snapshot(rig.root).filter { $0.contains(".parley-") }
    #expect(left == [])
  }
}
