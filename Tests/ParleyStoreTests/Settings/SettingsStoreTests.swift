import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// The exact bytes of files after settings were saved.
@Suite struct SettingsStoreTests {
  private let disk = ScratchFolder()
  private var root: String { disk.path + "/talks" }
  private var store: SettingsStore { SettingsStore(root: root) }

  init() throws {
    for file in EmptyWorkspace.undecided.files { disk.write(file.bytes, to: "talks/" + file.path) }
  }

  private func text(_ file: String) -> String { disk.text("talks/" + file) ?? "" }
  private func write(_ text: String, to file: String) { disk.write(text, to: "talks/" + file) }
  private func read() -> LoadedWorkspace { WorkspaceReader(root: root).read() }

  private func japan(_ base: WorkspaceSettings) -> WorkspaceSettings {
    var settings = base
    settings.title = "Japan-US host nation support"
    settings.agreement = "SMA"
    settings.money = "JPY bn"
    settings.parties = [
      WorkspaceSettings.Side(code: "JPN", name: "Japan", nativeName: "日本"),
      WorkspaceSettings.Side(code: "US", name: "United States"),
    ]
    return settings
  }

  @Test func `only the bytes of a value that changed are others`() {
    let (before, base) = (text("workspace.toml"), read().settings)
    var settings = base
    settings.money = "EUR bn"
    let after = before.replacing("\"XXX bn\"", with: "\"EUR bn\"")
    #expect(
      store.save(settings, from: base)
        == .saved([
          SavedFile(
            file: "workspace.toml", before: .bytes(Array(before.utf8)),
            after: .bytes(Array(after.utf8)))
        ]))
    #expect(text("workspace.toml") == after)
  }

  @Test func `new codes name the columns of rounds and issues`() {
    let before = Disk.snapshot(root)
    let (rounds, issues) = (text("rounds.csv"), text("issues.csv"))
    let base = read().settings
    guard case .saved(let files) = store.save(japan(base), from: base) else {
      Issue.record("not saved")
      return
    }
    #expect(files.map(\.file) == ["workspace.toml", "rounds.csv", "issues.csv"])
    #expect(text("rounds.csv") == rounds.replacing(",a_lead,b_lead,", with: ",jpn_lead,us_lead,"))
    #expect(text("issues.csv") == issues.replacing(",a,b,", with: ",jpn,us,"))
    #expect(rounds.contains(",a_lead,b_lead,") && issues.contains(",a,b,"))
    let loaded = read()
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
    #expect(loaded.workspace.parties.map(\.code) == ["JPN", "US"])
    #expect(loaded.workspace.parties[0].nativeName == "日本")
    #expect(loaded.workspace.agreementName == "SMA")
    #expect(Disk.snapshot(root).count == before.count)
  }

  @Test func `quotes, line ends and other columns of a header stay`() {
    write("\u{FEFF}id,agreement,kind,start,\"a_lead\",mine,b_lead\r\n", to: "rounds.csv")
    let base = read().settings
    var settings = base
    settings.parties[0].code = "JPN"
    _ = store.save(settings, from: base)
    #expect(
      text("rounds.csv") == "\u{FEFF}id,agreement,kind,start,\"jpn_lead\",mine,b_lead\r\n")
  }

  @Test func `parties that change places change their columns`() {
    let base = read().settings
    var settings = base
    settings.parties.swapAt(0, 1)
    let rounds = text("rounds.csv")
    #expect(
      store.save(settings, from: base).files == ["workspace.toml", "rounds.csv", "issues.csv"])
    #expect(text("rounds.csv") == rounds.replacing(",a_lead,b_lead,", with: ",b_lead,a_lead,"))
  }

  @Test func `a code that rows name stays`() {
    write(
      "id,date,party,position\nP1,2026-01-01,A,yes\nP2,2026-01-02,\"A\",no\n", to: "positions.csv")
    write("agreement,party,role,name\n1,B,,x\n1,A,,y\n", to: "delegations.csv")
    let (before, base) = (Disk.snapshot(root), read().settings)
    var settings = base
    settings.parties[0].code = "JPN"
    guard case .refused(let cause, let remedy) = store.save(settings, from: base) else {
      Issue.record("not refused")
      return
    }
    #expect(
      cause.text == "the code 'A' is in use: delegations.csv:3, positions.csv:2, positions.csv:3")
    #expect(
      remedy.text
        == "A code can be changed while no row names it. Keep it, or change those rows first.")
    #expect(Disk.snapshot(root) == before)
  }

  @Test func `a column that would be there twice is refused`() {
    write("id,agreement,title,a,b,jpn\n", to: "issues.csv")
    let (before, base) = (Disk.snapshot(root), read().settings)
    var settings = base
    settings.parties[0].code = "JPN"
    guard case .refused(let cause, _) = store.save(settings, from: base) else {
      Issue.record("not refused")
      return
    }
    #expect(cause.text == "'issues.csv' has a column 'jpn' already")
    #expect(Disk.snapshot(root) == before)
  }

  @Test func `other keys that changed in the file meanwhile stay`() {
    let base = read().settings
    write(
      text("workspace.toml").replacing("\"XXX bn\"", with: "\"JPY bn\" # chosen")
        .replacing("\"Party B\"", with: "\"United States\""), to: "workspace.toml")
    let before = text("workspace.toml")
    var settings = base
    settings.title = "Talks"
    #expect(store.save(settings, from: base).files == ["workspace.toml"])
    #expect(
      text("workspace.toml") == before.replacing("\"New negotiation\"", with: "\"Talks\""))
  }

  @Test func `a key that both changed is refused with both values until it is overruled`() {
    let base = read().settings
    write(
      text("workspace.toml").replacing("\"XXX bn\"", with: "\"JPY bn\""), to: "workspace.toml")
    let before = Disk.snapshot(root)
    var settings = base
    settings.money = "USD bn"
    let conflict = KeyConflict(
      key: "money", theirs: "\"JPY bn\"", mine: "\"USD bn\"", base: "\"XXX bn\"")
    #expect(store.save(settings, from: base) == .conflict([conflict]))
    #expect(Disk.snapshot(root) == before)
    #expect(
      store.save(settings, from: base, overruling: [conflict]).files == ["workspace.toml"])
    #expect(text("workspace.toml").contains("money = \"USD bn\""))
  }

  @Test func `the same change on both sides writes nothing`() {
    let base = read().settings
    write(
      text("workspace.toml").replacing("\"XXX bn\"", with: "\"JPY bn\""), to: "workspace.toml")
    var settings = base
    settings.money = "JPY bn"
    #expect(store.save(settings, from: base) == .saved([]))
  }

  @Test func `an emptied word is taken away with its line`() {
    let base = read().settings
    let before = text("workspace.toml")
    var settings = base
    settings.agreement = "SMA"
    _ = store.save(settings, from: base)
    #expect(text("workspace.toml") != before)
    settings.agreement = ""
    let now = read().settings
    #expect(store.save(settings, from: now).files == ["workspace.toml"])
    #expect(text("workspace.toml") == before)
  }

  @Test func `a file without parties gets them`() {
    write("schema = 1\ntitle = \"Talks\"\nmoney = \"JPY bn\"\n", to: "workspace.toml")
    write("id,agreement,kind,start\n", to: "rounds.csv")
    let base = read().settings
    #expect(base.parties.isEmpty)
    var settings = base
    settings.parties = japan(base).parties
    #expect(store.save(settings, from: base).files == ["workspace.toml"])
    #expect(
      text("workspace.toml") == """
        schema = 1
        title = "Talks"
        money = "JPY bn"

        [[parties]]
        code = "JPN"
        name = "Japan"
        name_native = "日本"

        [[parties]]
        code = "US"
        name = "United States"

        """)
  }

  @Test func `settings that would be wrong are not written`() {
    let (before, base) = (Disk.snapshot(root), read().settings)
    var settings = base
    settings.money = "EUR m"
    guard case .refused(let cause, _) = store.save(settings, from: base) else {
      Issue.record("not refused")
      return
    }
    #expect(
      cause.text == "'workspace.toml' would no longer be valid: the money 'EUR m' is no currency "
        + "in billions")
    #expect(Disk.snapshot(root) == before)
  }

  @Test func `a file that is gone or broken is not written`() {
    let base = read().settings
    var settings = base
    settings.title = "Talks"
    write("title = \n", to: "workspace.toml")
    guard case .refused(let cause, _) = store.save(settings, from: base) else {
      Issue.record("not refused")
      return
    }
    #expect(cause.text.hasPrefix("'workspace.toml' cannot be read as it is now: line 1: "))
    disk.remove("talks/workspace.toml")
    guard case .refused(let gone, _) = store.save(settings, from: base) else {
      Issue.record("not refused")
      return
    }
    #expect(gone.text == "'workspace.toml' was deleted since it was read")
    #expect(disk.text("talks/workspace.toml") == nil)
  }

  /// A fault that stays from any call on: a file holds the old text or the new one, and what was
  /// written before is said.
  @Test(arguments: [EIO, ENOSPC], 0..<90)
  func `a fault leaves each file whole`(code: Int32, call: Int) throws {
    let base = read().settings
    let names = ["workspace.toml", "rounds.csv", "issues.csv"]
    let before = names.map { text($0) }
    let wanted = japan(base)
    let system = FaultySystem(.from(call, code))
    let outcome = SettingsStore(root: root, fileSystem: system.fileSystem).save(wanted, from: base)
    let after = names.map { text($0) }
    let changed = zip(names, zip(before, after)).filter { $0.1.0 != $0.1.1 }.map(\.0)
    switch outcome {
    case .saved(let files): #expect(files.map(\.file) == names)
    case .failed(_, let saved):
      // The one at fault may be whole under its name and not known to be durable.
      #expect(changed.starts(with: saved.map(\.file)) && changed.count - saved.count <= 1)
    default: Issue.record("\(outcome)")
    }
    // Said again on a sound disk, all is there.
    #expect(store.save(wanted, from: base).files != nil)
    #expect(Diagnostic.text(read().diagnostics) == "0 errors, 0 warnings\n")
  }
}

extension SettingsSaveOutcome {
  /// The files that were saved; nil where they were not.
  fileprivate var files: [String]? {
    if case .saved(let files) = self { files.map(\.file) } else { nil }
  }
}
