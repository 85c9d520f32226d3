import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

/// Settings changed at random, in every spelling of every bundled scenario.
@Suite struct ScenarioSaveRandomTests {
  private static let seed: UInt64 = 23
  private static let rounds = 2
  static let ids = [
    "as-signed", "cpi-to-2035", "defence-linked", "eleventh-under-cpi", "fixed-3", "freeze",
    "thirteenth", "us-5bn",
  ]

  @Test(arguments: ScenarioSpelling.allCases)
  func `what was saved is read back, and no other line of the file changes`(
    spelling: ScenarioSpelling
  ) throws {
    let rig = ScenarioRig()
    var chance = SeededGenerator(seed: Self.seed)
    for id in Self.ids {
      let bundled = try #require(rig.text(of: id))
      let original = spelling.text(of: bundled)
      for _ in 0..<Self.rounds {
        rig.write(original, to: id)
        let loaded = rig.read()
        #expect(loaded.diagnostics.isEmpty)
        let saved = try #require(loaded.projectable[id])
        let live = RandomScenario.edited(saved, &chance)
        let changes = ScenarioChanges(from: saved, to: live)
        let before = Array(original.utf8)
        let outcome = rig.store.save(changes, into: id, loaded: before, overruling: false)
        let after = try #require(outcome.text, "\(id): \(changes.keys) \(outcome)\n\(original)")
        #expect(after == rig.text(of: id))
        let again = rig.read()
        let back = again.projectable[id]
        #expect(
          back?.withoutPlaces == live.withoutPlaces,
          "\(id): \(changes.keys)\n\(after)\n\(Diagnostic.text(again.diagnostics))")
        checkLines(of: id, loaded, after: after, changes.keys)
        // The way back leads to the same scenario.
        guard let back else { continue }
        let undone = rig.store.save(
          ScenarioChanges(from: back, to: saved), into: id, loaded: Array(after.utf8),
          overruling: false)
        #expect(undone.text != nil)
        #expect(rig.read().projectable[id]?.withoutPlaces == saved.withoutPlaces)
      }
      // Others rest on it.
      rig.write(bundled, to: id)
    }
  }

  /// Every line that states none of the keys is still there, in order.
  private func checkLines(
    of id: String, _ loaded: LoadedWorkspace, after: String, _ keys: [String]
  ) {
    let file = "scenarios/\(id).toml"
    let statements = (loaded.statements[id] ?? [:]).filter { $0.value.place.file == file }
    let touched = statements.filter { stated, _ in
      keys.contains { key in
        key == stated || stated.hasPrefix(key + ".") || key.hasPrefix(stated + ".")
          || (key.hasPrefix("opening") && stated.hasPrefix("opening"))
      }
    }
    var lines = Set(touched.map(\.value.place.line))
    let text = String(decoding: loaded.scenarioTexts[id] ?? [], as: UTF8.self)
    let old = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    // A list in brackets is one value over several lines.
    if let list = statements["terms"]?.place.line, keys.contains(where: { $0.hasPrefix("terms") }) {
      var line = list
      while line <= old.count, old[line - 1] != Array("]".utf8) {
        lines.insert(line)
        line += 1
      }
      lines.insert(line)
    }
    var rest = after.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)[
      ...]
    for (place, line) in old.enumerated() where !lines.contains(place + 1) {
      if line.allSatisfy({ $0 == 13 }) { continue }
      guard let found = rest.firstIndex(of: line) else {
        Issue.record("\(id) \(keys): line \(place + 1) is gone\n\(text)\n----\n\(after)")
        return
      }
      rest = rest[(found + 1)...]
    }
  }

  @Test(arguments: ScenarioSpelling.allCases)
  func `what is changed back before it is saved writes nothing`(spelling: ScenarioSpelling) throws {
    let rig = ScenarioRig()
    for id in Self.ids {
      let original = spelling.text(of: try #require(rig.text(of: id)))
      rig.write(original, to: id)
      let before = Disk.snapshot(rig.root)
      #expect(rig.save(id, of: rig.read()) { _ in }.text == original)
      #expect(Disk.snapshot(rig.root) == before)
    }
  }
}
