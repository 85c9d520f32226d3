import ParleyModel

extension ScenarioStore {
  /// Writes changes into the scenario's own file, and only their keys.
  ///
  /// What it takes from its base is stated in its own file from then on: opening and terms whole,
  /// assumptions key by key. Where the file has changed since it was loaded, both are put together
  /// key by key.
  ///
  /// - Parameters:
  ///   - id: The scenario's id.
  ///   - loaded: The file as it was read; see ``LoadedWorkspace/scenarioTexts``.
  ///   - overruling: Whether a key that changed on both sides becomes mine.
  public func save(
    _ changes: ScenarioChanges, into id: String, loaded: [UInt8], overruling: Bool
  ) -> ScenarioSaveOutcome {
    guard PaperName(id).isPossible else { return Self.refusal(ofID: id) }
    if changes.restsOnPrivate, let refusal = Self.refusal(ofOpen: id) { return refusal }
    let path = ScenariosFolder.path(of: id)
    let ancestor = TOMLDocument(parsing: loaded)
    let rewriting = files.rewrite(
      path, limit: ReadLimits.standard.text, syncingUnchanged: !changes.isEmpty
    ) { bytes in
      compose(
        changes, into: id, loaded: ancestor, TOMLDocument(parsing: bytes), overruling: overruling
      ).flatMap { composed in
        composed == bytes ? .success(bytes) : prepared(composed, id)
      }
    }
    switch rewriting {
    case .written(let before, let after):
      return .saved(SavedFile(file: path, before: before, after: .bytes(after)))
    case .unchanged(let bytes):
      return .saved(SavedFile(file: path, before: .bytes(bytes), after: .bytes(bytes)))
    case .missing: return Self.refusalOfDeleted(path)
    case .stopped(let stop): return stop.outcome
    case .failed(let fault): return .failed(fault)
    case .restless:
      let (cause, remedy) = StoredFiles.refusalOfRestless(path)
      return .refused(cause: cause, remedy: remedy)
    }
  }

  /// A text whose folder is ready for it.
  private func prepared(_ text: [UInt8], _ id: String) -> Result<[UInt8], Stop> {
    do throws(SaveFault) {
      try prepareFolder(of: id, isForNew: false)
      return .success(text)
    } catch {
      return .failure(Stop(outcome: .failed(error)))
    }
  }

  /// An outcome other than a text.
  private struct Stop: Error {
    let outcome: ScenarioSaveOutcome
  }

  /// The text of the file with the changes in it; nothing is written.
  private func compose(
    _ changes: ScenarioChanges, into id: String, loaded: TOMLDocument, _ current: TOMLDocument,
    overruling: Bool
  ) -> Result<[UInt8], Stop> {
    func refused(_ cause: Phrase, _ remedy: Phrase) -> Result<[UInt8], Stop> {
      .failure(Stop(outcome: .refused(cause: cause, remedy: remedy)))
    }
    let path = quoted(path: ScenariosFolder.path(of: id))
    if let fault = current.faults.first {
      let line = current.position(of: fault.span.start).line
      return refused(
        "\(path) cannot be read as it is now: line \(line): \(fault.message)",
        "Repair the file in an editor and save again, or save as a new scenario.")
    }
    if changes.isEmpty { return .success(current.bytes) }
    if let (key, file) = inherited(changes.removedKeys, by: current, of: id) {
      return refused(
        "\(quoted(key)) is stated in \(quoted(path: file)), and \(path) cannot take it away",
        "Give it another value, remove it there, or save as a new scenario.")
    }
    let merge = ScenarioMerge(
      changes, ancestor: StatedSettings(loaded), theirs: StatedSettings(current))
    if !merge.conflicts.isEmpty, !overruling {
      return .failure(Stop(outcome: .conflict(merge.conflicts)))
    }
    let edited: TOMLDocument
    do throws(TOMLEditFault) {
      edited = try merge.edited(current, hasBase: current.root["base"] != nil)
    } catch {
      return refused(
        "\(quoted(error.path)) cannot be changed the way \(path) states it",
        "Write it in an editor as `key = value` under a header of its own, or save as a new "
          + "scenario.")
    }
    if let fault = Self.newFault(in: edited, since: loaded, id: id) {
      return refused(
        "\(path) would no longer be valid: \(fault.message)",
        "\(fault.help) Nothing was written.")
    }
    return .success(edited.bytes)
  }

  /// The first fault that a file has and had not when it was loaded.
  static func newFault(
    in edited: TOMLDocument, since loaded: TOMLDocument?, id: String
  ) -> Fault? {
    let known = Set(loaded.map { ScenarioFile(id: id, $0).faults.map(\.message) } ?? [])
    return ScenarioFile(id: id, edited).faults.first { !known.contains($0.message) }
  }

  /// The first of some keys that a base, or the workspace, states, and its file.
  private func inherited(
    _ keys: [String], by document: TOMLDocument, of id: String
  ) -> (key: String, file: String)? {
    guard !keys.isEmpty else { return nil }
    var passed: Set<String> = []
    var next = document.root["base"]?.string
    while let base = next, PaperName(base).isPossible, passed.insert(base).inserted {
      let file = ScenariosFolder.path(of: base)
      // What is public rests on nothing private.
      if PaperName(base).isPrivate, !PaperName(id).isPrivate { break }
      guard case .success(let bytes?) = read(file) else { break }
      let document = TOMLDocument(parsing: bytes)
      let stated = StatedSettings(document)
      if let key = keys.first(where: { stated[$0] != nil }) { return (key, file) }
      next = document.root["base"]?.string
    }
    guard case .success(let bytes?) = read(SettingsFile.name) else { return nil }
    let stated = StatedSettings(TOMLDocument(parsing: bytes))
    // Of the workspace a scenario takes the assumptions only.
    return keys.first { $0.hasPrefix("assumptions.") && stated[$0] != nil }
      .map { ($0, SettingsFile.name) }
  }
}

extension ScenarioStore {
  /// The files of the workspace.
  var files: StoredFiles { StoredFiles(root: root, fileSystem: fileSystem) }

  /// The bytes of a file of the workspace; nil where there is none.
  func read(_ file: String) -> Result<[UInt8]?, SaveFault> {
    files.read(file, limit: ReadLimits.standard.text)
  }

  func prepareFolder(of id: String, isForNew: Bool) throws(SaveFault) {
    let file = ScenariosFolder.path(of: id)
    try PrivateFolder(root: root, fileSystem: fileSystem).prepare(for: file, isForNew: isForNew)
    let folder = FilePath.folder(of: file)
    do throws(FileFault) {
      try WorkspaceFolder.prepare(
        folder, of: "scenarios", root: root, isForNew: isForNew, fileSystem: fileSystem)
    } catch {
      throw SaveFault(folder, error)
    }
  }

  /// What is said where numbers of private papers would go into a public file; nil for a private one.
  static func refusal(ofOpen id: String) -> ScenarioSaveOutcome? {
    if PaperName(id).isPrivate { return nil }
    let file = quoted(path: ScenariosFolder.path(of: id))
    return .refused(
      cause: "the scenario rests on private papers, and \(file) is none",
      remedy: "Save it as a private scenario.")
  }

  static func refusal(ofID id: String) -> ScenarioSaveOutcome {
    .refused(
      cause: "the id \(quoted(id)) cannot name a file", remedy: "Give the scenario another title.")
  }

  private static func refusalOfDeleted(_ path: String) -> ScenarioSaveOutcome {
    .refused(
      cause: "\(quoted(path: path)) was deleted since it was read",
      remedy: "Save as a new scenario, or restore the file from a copy.")
  }
}

extension TOMLEditFault {
  /// The key that cannot be changed.
  var path: String {
    switch self {
    case .isTable(let path), .isValue(let path), .noItem(let path): path
    }
  }
}
