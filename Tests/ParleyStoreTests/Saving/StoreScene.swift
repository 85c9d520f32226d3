import Glibc
import ParleyModel

@testable import ParleyStore

/// A file of a workspace that is saved by the store it belongs to.
enum StoreScene: String, CaseIterable, Sendable {
  case note, rounds, scenario, privateNote, privateOffers, privateScenario

  /// Path relative to the workspace.
  var file: String {
    switch self {
    case .note: "notes/12-04.md"
    case .rounds: "rounds.csv"
    case .scenario: "scenarios/as-signed.toml"
    case .privateNote: "private/notes/12-04.md"
    case .privateOffers: "private/offers.csv"
    case .privateScenario: "private/scenarios/as-signed.toml"
    }
  }

  /// What was loaded.
  var old: [UInt8] {
    switch self {
    case .note, .privateNote: Array("# Round 4\n\nheld in Seoul\n".utf8)
    case .rounds, .scenario: Array(BundledWorkspace.text(file).utf8)
    case .privateOffers:
      Array(
        """
        id,agreement,by,amount,unit
        12-US7,12,US,1500.0,krw_bn
        12-US8,12,US,1510.0,krw_bn

        """.utf8)
    case .privateScenario: Array(BundledWorkspace.text("scenarios/as-signed.toml").utf8)
    }
  }

  /// What is saved.
  var new: [UInt8] { mine(old) }

  /// A text with the change of this parley in it.
  func mine(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .note, .privateNote:
      replacing("held in Seoul", by: "held in Washington, in the rain", in: bytes)
    case .rounds:
      replacing("12-05,12,round,5,,2024-07-10", by: "12-05,12,round,5,,2024-07", in: bytes)
    case .scenario, .privateScenario: replacing("cap = 5.0  ", by: "cap = 4.0  ", in: bytes)
    case .privateOffers: replacing("12-US7,12,US,1500.0", by: "12-US7,12,US,1499.0", in: bytes)
    }
  }

  /// A text with a change of another program in it, elsewhere.
  func theirs(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .note, .privateNote: replacing("# Round 4", by: "# Round four", in: bytes)
    case .rounds: replacing("12-06,12,round,6", by: "12-06,12,round,66", in: bytes)
    case .scenario, .privateScenario: bytes + Array("# theirs\n".utf8)
    case .privateOffers: replacing("12-US8,12,US", by: "12-US8,12,JOINT", in: bytes)
    }
  }

  /// The folders in which a save makes files, as a parley cleans them at its start.
  private static let folders = [
    "", "/notes", "/scenarios", "/private", "/private/notes", "/private/scenarios",
  ]

  /// Whether it is saved among the private papers.
  var isPrivate: Bool { file.hasPrefix("private/") }

  /// Puts the file on a disk.
  func make(on disk: ScratchFolder) {
    disk.write(old, to: file)
    guard isPrivate else { return }
    disk.write("*\n", to: "private/.gitignore")
    chmod(disk.path + "/private", 0o700)
  }

  /// Saves the change to what was loaded.
  func save(
    on disk: ScratchFolder, by fileSystem: FileSystem = FaultySystem().fileSystem
  ) -> StoreOutcome {
    switch self {
    case .note, .privateNote:
      let store = NoteStore(root: disk.path, fileSystem: fileSystem)
      let id = NoteStore.note(ofFile: file)!
      return StoreOutcome(store.save(new, ofNote: id, expecting: .bytes(old)))
    case .rounds, .privateOffers:
      let key = self == .rounds ? "12-05" : "12-US7"
      let change = RowChange(
        file: file, key: [key],
        before: RawRow(in: old, line: line(of: key + ",", in: old))!.texts,
        after: self == .rounds ? ["start": "2024-07"] : ["amount": "1499.0"])
      let store = RowStore(root: disk.path, fileSystem: fileSystem)
      return StoreOutcome(store.save([change], overruling: []))
    case .scenario, .privateScenario:
      let saved = Self.loaded.projectable["as-signed"]!
      var live = saved
      live.terms[0].cap = 4
      let store = ScenarioStore(root: disk.path, fileSystem: fileSystem)
      return StoreOutcome(
        store.save(
          ScenarioChanges(from: saved, to: live), into: ScenarioStore.id(ofFile: file)!,
          loaded: old, overruling: false)
      )
    }
  }

  /// The names that were made on the way and are still there.
  func temporaries(on disk: ScratchFolder) -> [String] {
    Self.folders.flatMap { Disk.names(in: disk.path + $0) }
      .filter { $0.hasPrefix(".parley-") }
  }

  /// A start of parley at which every process that made something is dead.
  func clean(_ disk: ScratchFolder) {
    _ = Leftovers(fileSystem: FaultySystem().fileSystem) { _ in false }
      .clean(folders: Self.folders.map { disk.path + $0 })
  }

  /// The system calls of its save.
  var calls: [String] {
    let disk = ScratchFolder()
    make(on: disk)
    let system = FaultySystem()
    _ = save(on: disk, by: system.fileSystem)
    return system.calls
  }

  /// Every call of each save, by number.
  static let eachCall: [(StoreScene, Int)] = allCases.flatMap { scene in
    scene.calls.indices.map { (scene, $0) }
  }

  private static let loaded = ScenarioRig().read()

  private func replacing(_ text: String, by other: String, in bytes: [UInt8]) -> [UInt8] {
    let old = String(decoding: bytes, as: UTF8.self)
    precondition(old.contains(text), "\(file) has changed")
    return Array(old.replacing(text, with: other).utf8)
  }

  private func line(of start: String, in bytes: [UInt8]) -> Int {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.hasPrefix(start) }! + 1
  }
}

/// What came of a save, whichever store did it.
enum StoreOutcome: Equatable {
  case saved
  /// The file is another; nothing was written.
  case changed
  case failed(SaveFault)

  init(_ outcome: SaveOutcome) {
    switch outcome {
    case .saved: self = .saved
    case .changed: self = .changed
    case .failed(let fault): self = .failed(fault)
    }
  }

  init(_ outcome: RowSaveOutcome) {
    switch outcome {
    case .saved: self = .saved
    case .conflict, .refused: self = .changed
    case .failed(let fault, _): self = .failed(fault)
    }
  }

  init(_ outcome: ScenarioSaveOutcome) {
    switch outcome {
    case .saved: self = .saved
    case .conflict, .refused, .exists: self = .changed
    case .failed(let fault): self = .failed(fault)
    }
  }
}
