import ParleyModel

@testable import ParleyStore

/// A file of a workspace that is saved by the store it belongs to.
enum StoreScene: String, CaseIterable, Sendable {
  case note, rounds, scenario

  /// Path relative to the workspace.
  var file: String {
    switch self {
    case .note: "notes/12-04.md"
    case .rounds: "rounds.csv"
    case .scenario: "scenarios/as-signed.toml"
    }
  }

  /// What was loaded.
  var old: [UInt8] {
    switch self {
    case .note: Array("# Round 4\n\nheld in Seoul\n".utf8)
    case .rounds: Array(BundledWorkspace.text(file).utf8)
    case .scenario: Array(BundledWorkspace.text(file).utf8)
    }
  }

  /// What is saved.
  var new: [UInt8] { mine(old) }

  /// A text with the change of this parley in it.
  func mine(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .note: replacing("held in Seoul", by: "held in Washington, in the rain", in: bytes)
    case .rounds:
      replacing("12-05,12,round,5,,2024-07-10", by: "12-05,12,round,5,,2024-07", in: bytes)
    case .scenario: replacing("cap = 5.0  ", by: "cap = 4.0  ", in: bytes)
    }
  }

  /// A text with a change of another program in it, elsewhere.
  func theirs(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .note: replacing("# Round 4", by: "# Round four", in: bytes)
    case .rounds: replacing("12-06,12,round,6", by: "12-06,12,round,66", in: bytes)
    case .scenario: bytes + Array("# theirs\n".utf8)
    }
  }

  /// The folders in which a save makes files, as a parley cleans them at its start.
  private static let folders = ["", "/notes", "/scenarios"]

  /// Puts the file on a disk.
  func make(on disk: ScratchFolder) { disk.write(old, to: file) }

  /// Saves the change to what was loaded.
  func save(
    on disk: ScratchFolder, by fileSystem: FileSystem = FaultySystem().fileSystem
  ) -> StoreOutcome {
    switch self {
    case .note:
      let store = NoteStore(root: disk.path, fileSystem: fileSystem)
      return StoreOutcome(store.save(new, ofNote: "12-04", expecting: .bytes(old)))
    case .rounds:
      let change = RowChange(
        file: file, key: ["12-05"],
        before: RawRow(in: old, line: line(of: "12-05,", in: old))!.texts,
        after: ["start": "2024-07"])
      let store = RowStore(root: disk.path, fileSystem: fileSystem)
      return StoreOutcome(store.save([change], overruling: []))
    case .scenario:
      let saved = Self.loaded.projectable["as-signed"]!
      var live = saved
      live.terms[0].cap = 4
      let store = ScenarioStore(root: disk.path, fileSystem: fileSystem)
      return StoreOutcome(
        store.save(
          ScenarioChanges(from: saved, to: live), into: "as-signed", loaded: old, overruling: false)
      )
    }
  }

  /// The names that were made on the way and are still there.
  func temporaries(on disk: ScratchFolder) -> [String] {
    Self.folders.flatMap { Disk.names(in: disk.path + $0) }.filter { $0.hasPrefix(".") }
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
