import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

/// Two programs that change the same scenario at random.
@Suite struct ScenarioMergeRandomTests {
  private static let seed: UInt64 = 5
  private static let rounds = 16

  @Test(arguments: [ScenarioSpelling.asBundled, .ownAssumptions, .inline, .dotted])
  func `nobody's change is lost without a word`(spelling: ScenarioSpelling) throws {
    let rig = ScenarioRig()
    var chance = SeededGenerator(seed: Self.seed)
    var counts = (merged: 0, conflicts: 0)
    for id in ["as-signed", "freeze"] {
      let bundled = try #require(rig.text(of: id))
      let original = spelling.text(of: bundled)
      for _ in 0..<Self.rounds {
        rig.write(original, to: id)
        let loaded = rig.read()
        let saved = try #require(loaded.projectable[id])
        let mine = RandomScenario.edited(saved, &chance)
        let theirs = RandomScenario.edited(saved, &chance)
        let changes = ScenarioChanges(from: saved, to: mine)
        let before = Array(original.utf8)
        let other = try #require(
          rig.store.save(
            ScenarioChanges(from: saved, to: theirs), into: id, loaded: before, overruling: false
          ).text)
        switch rig.store.save(changes, into: id, loaded: before, overruling: false) {
        case .saved(let file):
          counts.merged += 1
          #expect(rig.text(of: id) == String(decoding: file.after.bytes, as: UTF8.self))
          // Years and terms of both together may leave a gap.
          guard let back = rig.read().projectable[id] else { continue }
          check(ScenarioSettings(back), of: saved, mine: mine, theirs: theirs)
        case .conflict(let conflicts):
          counts.conflicts += 1
          #expect(rig.text(of: id) == other)
          let both = Set(ScenarioChanges(from: saved, to: theirs).keys).map {
            $0.prefix { $0 != "." }
          }
          for conflict in conflicts {
            #expect(conflict.theirs != conflict.mine)
            #expect(both.contains(conflict.key.prefix { $0 != "." }))
          }
          let overruled = rig.store.save(changes, into: id, loaded: before, overruling: true)
          guard overruled.text != nil, let back = rig.read().projectable[id] else { continue }
          checkMine(ScenarioSettings(back), of: saved, mine: mine)
        case .refused(let cause, _):
          // A cap of theirs and a floor of mine may not go together.
          #expect(cause.english.contains("would no longer be valid: floor"))
          #expect(rig.text(of: id) == other)
        case let outcome: Issue.record("\(outcome)")
        }
      }
      rig.write(bundled, to: id)
    }
    #expect(counts.merged > Self.rounds / 4)
    #expect(counts.conflicts > Self.rounds / 8)
  }

  private func check(
    _ result: ScenarioSettings, of saved: Scenario, mine: Scenario, theirs: Scenario
  ) {
    let (base, mine) = (ScenarioSettings(saved), ScenarioSettings(mine))
    let theirs = ScenarioSettings(theirs)
    func merged<Value: Equatable>(_ value: (ScenarioSettings) -> Value) -> Value? {
      if value(mine) == value(base) { return value(theirs) }
      if value(theirs) == value(base) || value(mine) == value(theirs) { return value(mine) }
      return nil
    }
    for key in ["title", "note", "last_year"] {
      #expect(result.root[key] == merged { $0.root[key] }, "\(key)")
    }
    let keys = Set([base, mine, theirs].flatMap { $0.assumptions.map(\.key) })
    for key in keys { #expect(result.assumptions[key] == merged { $0.assumptions[key] }, "\(key)") }
    if let opening = merged(\.opening) { #expect(result.opening == opening) }
    if let terms = merged(\.terms) { #expect(result.terms == terms) }
  }

  /// What was changed here is what the file says after overruling.
  private func checkMine(_ result: ScenarioSettings, of saved: Scenario, mine: Scenario) {
    let (base, mine) = (ScenarioSettings(saved), ScenarioSettings(mine))
    for setting in mine.root where base.root[setting.key] != setting.value {
      #expect(result.root[setting.key] == setting.value)
    }
    for setting in mine.assumptions where base.assumptions[setting.key] != setting.value {
      #expect(result.assumptions[setting.key] == setting.value)
    }
    for setting in mine.opening where base.opening[setting.key] != setting.value {
      #expect(result.opening[setting.key] == setting.value)
    }
    if !ScenarioChanges.haveSameSpans(base.terms, mine.terms) {
      #expect(result.terms == mine.terms)
    }
  }
}
