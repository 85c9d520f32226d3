import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// A file that has changed since it was loaded.
@Suite struct ScenarioMergeTests {
  private let rig = ScenarioRig()
  private let id = "as-signed"
  private let cap = "cap = 5.0                       # on the yearly rise [KT24] [CRS25]"

  /// Saves a cap of 4.0 into a file that another program has changed.
  private func outcome(
    after theirs: (String) -> String?, overruling: Bool = false,
    mine change: (inout Scenario) -> Void = { $0.terms[0].cap = 4 }
  ) -> ScenarioSaveOutcome {
    let loaded = rig.read()
    let text = rig.text(of: id)!
    if let changed = theirs(text) {
      if changed == text { Issue.record("nothing was changed on disk") }
      rig.write(changed, to: id)
    } else {
      rig.disk.remove("sma/scenarios/\(id).toml")
    }
    return rig.save(id, of: loaded, overruling: overruling, change)
  }

  private func checkUntouched(_ outcome: ScenarioSaveOutcome, by theirs: (String) -> String) {
    #expect(outcome.text == nil)
    #expect(rig.text(of: id) == theirs(BundledWorkspace.text("scenarios/\(id).toml")))
  }

  @Test func `a key only they changed stays theirs, mine becomes mine`() {
    let saved = outcome { $0.replacing("krw_bn = 1519.2", with: "krw_bn = 1550") }
    #expect(saved.text?.contains("krw_bn = 1550 ") == true)
    #expect(saved.text?.contains(cap.replacing("5.0", with: "4.0")) == true)
    #expect(rig.text(of: id) == saved.text)
  }

  @Test func `the same on both sides is no conflict and nothing is written`() {
    let saved = outcome { $0.replacing("cap = 5.0", with: "cap = 4") }
    #expect(saved.text?.contains("cap = 4  ") == true)
  }

  @Test func `the same key changed to something else is a conflict`() {
    let theirs: (String) -> String = { $0.replacing("cap = 5.0", with: "cap = 4.5") }
    let found = outcome(after: theirs)
    #expect(
      found
        == .conflict([KeyConflict(key: "terms.0.cap", theirs: "4.5", mine: "4.0", base: "5.0")]))
    checkUntouched(found, by: theirs)
  }

  @Test func `a conflict is overruled by the same save again`() {
    let saved = outcome(
      after: { $0.replacing("cap = 5.0", with: "cap = 4.5").replacing("lag = 2", with: "lag = 1") },
      overruling: true)
    #expect(saved.text?.contains(cap.replacing("5.0", with: "4.0")) == true)
    #expect(saved.text?.contains("lag = 1 ") == true)
  }

  @Test func `a value written in another way is no change of theirs`() {
    let saved = outcome { $0.replacing("cap = 5.0", with: "  cap   =   5.00") }
    #expect(saved.text?.contains("  cap   =   4.0  ") == true)
  }

  @Test func `comments and order of theirs stay`() {
    let saved = outcome { text in
      let line = text.split(separator: "\n").first { $0.hasPrefix("cap") }! + "\n"
      return text.replacing(line, with: "").replacing(
        "from = 2027", with: "# why\n\(line)from = 2027"
      )
      .replacing("\n", with: "\r\n")
    }
    #expect(saved.text?.contains("# why\r\ncap = 4.0   ") == true)
  }

  @Test func `a key they removed is a conflict, and comes back when overruled`() {
    let theirs: (String) -> String = { $0.replacing(cap + "\n", with: "") }
    let found = outcome(after: theirs)
    #expect(
      found == .conflict([KeyConflict(key: "terms.0.cap", theirs: "", mine: "4.0", base: "5.0")]))
    checkUntouched(found, by: theirs)
    rig.write(BundledWorkspace.text("scenarios/\(id).toml"), to: id)
    #expect(outcome(after: theirs, overruling: true).text?.hasSuffix("cap = 4.0\n") == true)
  }

  @Test func `both removed it is no conflict`() {
    let saved = outcome(
      after: { $0.replacing(cap + "\n", with: "") }, mine: { $0.terms[0].cap = nil })
    #expect(saved.text?.contains("cap") == false)
  }

  @Test func `mine is removed where they changed something else`() {
    let saved = outcome(
      after: { $0.replacing("lag = 2", with: "lag = 1") }, mine: { $0.terms[0].cap = nil })
    #expect(saved.text?.contains("cap =") == false)
    #expect(saved.text?.contains("lag = 1 ") == true)
  }

  @Test func `terms of other spans are a conflict as a whole`() {
    let theirs: (String) -> String = { $0.replacing("to = 2030", with: "to = 2031") }
    let rest = "index = \"cpi\", lag = 2, cap ="
    #expect(
      outcome(after: theirs)
        == .conflict([
          KeyConflict(
            key: "terms", theirs: "{ from = 2027, to = 2031, \(rest) 5.0 }",
            mine: "{ from = 2027, to = 2030, \(rest) 4.0 }",
            base: "{ from = 2027, to = 2030, \(rest) 5.0 }")
        ]))
  }

  @Test func `another kind of opening against another amount is a conflict as a whole`() {
    #expect(
      outcome(
        after: { $0.replacing("krw_bn = 1519.2", with: "krw_bn = 1550") },
        mine: { $0.opening = .change(9, on: nil) })
        == .conflict([
          KeyConflict(
            key: "opening", theirs: "krw_bn = 1550.0", mine: "change = 9.0", base: "krw_bn = 1519.2"
          )
        ]))
  }

  @Test func `another kind of opening is put in the place of theirs when overruled`() {
    let saved = outcome(
      after: { $0.replacing("krw_bn = 1519.2", with: "change = 7.0") }, overruling: true,
      mine: { $0.opening = .usd(1100) })
    #expect(saved.text?.contains("[opening]\nusd_m = 1100\n\n[[terms]]") == true)
  }

  @Test func `terms they began to state are merged with mine`() {
    rig.write("title = \"x\"\nbase = \"as-signed\"\n", to: "x")
    let loaded = rig.read()
    rig.write(
      "title = \"x\"\nbase = \"as-signed\"\n[[terms]]\nfrom = 2027\nto = 2030\nindex = \"cpi\"\n"
        + "lag = 1\ncap = 5 # c\n", to: "x")
    #expect(
      rig.save("x", of: loaded) { $0.terms[0].cap = 4 }.text
        == "title = \"x\"\nbase = \"as-signed\"\n[[terms]]\nfrom = 2027\nto = 2030\nindex = \"cpi\"\n"
        + "lag = 1\ncap = 4 # c\n")
  }

  @Test func `a file they broke is refused with the line`() {
    let theirs: (String) -> String = { $0.replacing("cap = 5.0", with: "cap = = 5.0") }
    let found = outcome(after: theirs)
    #expect(
      found.words
        == "'scenarios/as-signed.toml' cannot be read as it is now: line 15: expected a value, "
        + "found '='. Repair the file in an editor and save again, or save as a new scenario."
    )
    checkUntouched(found, by: theirs)
  }

  @Test func `a file they deleted is not made again`() {
    #expect(
      outcome(after: { _ in nil }).words
        == "'scenarios/as-signed.toml' was deleted since it was read. Save as a new scenario, or "
        + "restore the file from a copy.")
    #expect(rig.text(of: id) == nil)
  }

  @Test func `a key that became a table is a conflict, and no value even when overruled`() {
    let theirs: (String) -> String = {
      $0.replacing("title = \"12th SMA as signed\"", with: "title.x = 1")
    }
    let found = outcome(after: theirs, mine: { $0.title = "x" })
    #expect(
      found
        == .conflict([
          KeyConflict(key: "title", theirs: "", mine: "\"x\"", base: "\"12th SMA as signed\"")
        ]))
    rig.write(BundledWorkspace.text("scenarios/\(id).toml"), to: id)
    #expect(
      outcome(after: theirs, overruling: true, mine: { $0.title = "x" }).words
        == "'title' cannot be changed the way 'scenarios/as-signed.toml' states it. Write it in an "
        + "editor as `key = value` under a header of its own, or save as a new scenario.")
  }

  @Test(arguments: 0..<40)
  func `a change on disk at any moment of the save is never lost`(call: Int) {
    let loaded = rig.read()
    let text = rig.text(of: id)!
    let path = rig.root + "/scenarios/\(id).toml"
    let theirs = Array(text.replacing("lag = 2", with: "lag = 1").utf8)
    let system = FaultySystem(
      .change(call) {
        let file = open(path, O_WRONLY | O_TRUNC)
        theirs.withUnsafeBytes { _ = write(file, $0.baseAddress, $0.count) }
        close(file)
      })
    let saved = rig.save(id, of: loaded, by: system.fileSystem) { $0.terms[0].cap = 4 }
    guard call < system.calls.count else { return }
    #expect(rig.text(of: id)?.contains("lag = 1 ") == true, "\(saved)")
  }
}

extension BundledWorkspace {
  /// The text of a bundled file.
  static func text(_ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }
}
