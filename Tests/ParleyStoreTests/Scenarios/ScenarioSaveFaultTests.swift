import Glibc
import ParleyModel
import Synchronization
import Testing

@testable import ParleyStore

/// A disk that fails, or a process that ends, at any call.
@Suite struct ScenarioSaveFaultTests {
  private let rig = ScenarioRig()
  private let old = BundledWorkspace.text("scenarios/as-signed.toml")
  private var new: String { old.replacing("cap = 5.0  ", with: "cap = 4.0  ") }

  /// What every test starts from.
  private static let loaded = ScenarioRig().read()

  private func save(by system: FaultySystem) -> ScenarioSaveOutcome {
    rig.save("as-signed", of: Self.loaded, by: system.fileSystem) { $0.terms[0].cap = 4 }
  }

  private func create(by system: FaultySystem) -> ScenarioSaveOutcome {
    let loaded = Self.loaded
    var live = loaded.projectable["as-signed"]!
    live.lastYear = 2029
    return ScenarioStore(root: rig.root, fileSystem: system.fileSystem).create(
      live, from: loaded.projectable["as-signed"], title: "New", note: "", id: "new",
      assumptions: loaded.assumptions, knownFrom: nil)
  }

  private let created = "title = \"New\"\nbase = \"as-signed\"\nlast_year = 2029\n"

  @Test func `a save that meets no fault closes what it opens`() {
    let system = FaultySystem()
    #expect(save(by: system).text == new)
    #expect(system.open.isEmpty)
    #expect(rig.text(of: "as-signed") == new)
  }

  @Test func `a save writes in no more than the calls that are made to fail here`() {
    let (first, second) = (FaultySystem(), FaultySystem())
    _ = save(by: first)
    _ = create(by: second)
    #expect(first.calls.count <= 40)
    #expect(second.calls.count <= 40)
  }

  @Test(arguments: [EIO, EACCES], 0..<40)
  func `a fault leaves the old text or the new one`(code: Int32, call: Int) {
    let system = FaultySystem(.from(call, code))
    let outcome = save(by: system)
    let text = rig.text(of: "as-signed")
    #expect(text == old || text == new)
    if outcome.text != nil { #expect(text == new) }
    if text == old {
      guard case .failed = outcome else {
        Issue.record("\(outcome)")
        return
      }
    }
  }

  @Test(arguments: 0..<40)
  func `a process that ends leaves the old text or the new one`(call: Int) {
    _ = save(by: FaultySystem(.kill(call)))
    let text = rig.text(of: "as-signed")
    #expect(text == old || text == new)
  }

  @Test(arguments: 0..<40)
  func `a new file is whole or not there`(call: Int) {
    let outcome = create(by: FaultySystem(.kill(call)))
    let text = rig.text(of: "new")
    #expect(text == nil || text == created)
    if outcome.text != nil { #expect(text == created) }
    #expect(rig.text(of: "as-signed") == old)
  }

  @Test func `a full disk says so and what to do`() {
    #expect(
      save(by: FaultySystem(.always("write", ENOSPC))).words
        == "'scenarios/as-signed.toml' cannot be written: the disk or your quota is full. Free some "
        + "space on its disk and save again.")
    #expect(rig.text(of: "as-signed") == old)
  }

  @Test func `a file that never stays the same is given up`() {
    let path = rig.root + "/scenarios/as-signed.toml"
    let text = old
    let counter = Counter()
    var fileSystem = FileSystem.system
    let write = fileSystem.write
    fileSystem.write = { file, bytes throws(SystemError) in
      // Another program adds a line whenever the new text is on its way.
      let other = open(path, O_WRONLY | O_TRUNC)
      let changed = Array((text + counter.lines()).utf8)
      changed.withUnsafeBytes { _ = Glibc.write(other, $0.baseAddress, $0.count) }
      close(other)
      return try write(file, bytes)
    }
    let outcome = rig.save("as-signed", of: Self.loaded, by: fileSystem) { $0.terms[0].cap = 4 }
    #expect(
      outcome.words
        == "another program keeps changing 'scenarios/as-signed.toml'. Save again when it is done.")
    #expect(rig.text(of: "as-signed")?.hasPrefix(old + "# 1\n# 2\n") == true)
  }
}

/// Counts how often it was asked.
private final class Counter: Sendable {
  private let count = Mutex(0)

  /// A comment for each time so far.
  func lines() -> String {
    let count = count.withLock { count in
      count += 1
      return count
    }
    return (1...count).map { "# \($0)\n" }.joined()
  }
}
