import ParleyModel

/// Writes what `workspace.toml` states of a negotiation: only the bytes of what changed.
///
/// Where a side gets another code, the columns named after it follow: `rok_lead` of rounds.csv, `rok`
/// of issues.csv.
public struct SettingsStore: Sendable {
  let root: String
  let fileSystem: FileSystem

  /// The file of the settings, relative to the workspace.
  public static let file = SettingsFile.name

  /// How often a file that changes while it is saved is read again.
  private static let mostTries = 5

  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Saves settings; what the file says by now is put together with them key by key.
  ///
  /// All texts are composed first, then the files are written, `workspace.toml` before the tables.
  ///
  /// - Parameters:
  ///   - settings: What is to be saved, with as many sides as before or more.
  ///   - base: What it started from; see ``LoadedWorkspace/settings``.
  ///   - overruling: Conflicts whose keys become mine as long as the file still says the same.
  public func save(
    _ settings: WorkspaceSettings, from base: WorkspaceSettings,
    overruling: Set<KeyConflict> = []
  ) -> SettingsSaveOutcome {
    precondition(settings.parties.count >= base.parties.count, "no side is taken away")
    var saved: [SavedFile] = []
    trying: for _ in 0..<Self.mostTries {
      let files: [SavedFile]
      switch compose(settings, from: base, overruling) {
      case .failure(let stop): return stop.outcome(after: saved)
      case .success(let composed): files = composed
      }
      for file in files {
        switch write(file) {
        case .saved: saved.append(file)
        case .failed(let fault): return .failed(fault, saved: saved)
        case .changed: continue trying
        }
      }
      return .saved(saved)
    }
    let path = quoted(path: SettingsFile.name)
    let cause: Phrase = "another program keeps changing \(path) or a table"
    return saved.isEmpty
      ? .refused(cause: cause, remedy: "Save again when it is done.")
      : .failed(
        SaveFault(code: 0, cause: cause, remedy: "Save again when it is done."), saved: saved)
  }

  private func write(_ file: SavedFile) -> SaveOutcome {
    files.write(file.after.bytes, to: file.file, expecting: file.before)
  }

  /// What stands in the way of a save.
  private enum Stop: Error {
    case conflict([KeyConflict])
    case refused(cause: Phrase, remedy: Phrase)
    case failed(SaveFault)

    /// The outcome where some files had been written when it came up.
    func outcome(after saved: [SavedFile]) -> SettingsSaveOutcome {
      switch self {
      case .conflict(let keys): .conflict(keys)
      case .refused(let cause, let remedy): .refused(cause: cause, remedy: remedy)
      case .failed(let fault): .failed(fault, saved: saved)
      }
    }
  }

  /// The files that change; nothing is written.
  private func compose(
    _ settings: WorkspaceSettings, from base: WorkspaceSettings, _ overruling: Set<KeyConflict>
  ) -> Result<[SavedFile], Stop> {
    do throws(Stop) {
      guard let bytes = try read(SettingsFile.name) else {
        throw .refused(
          cause: "\(quoted(path: SettingsFile.name)) was deleted since it was read",
          remedy: "Restore it from a copy, or take it from a new workspace (`parley init DIR`).")
      }
      var files = [
        file(
          SettingsFile.name, bytes,
          try compose(settings, base, overruling, into: bytes))
      ]
      let columns = PartyColumns(from: base, to: settings)
      if !columns.codes.isEmpty {
        try checkRows(columns)
        for table in PartyColumns.tables {
          guard let bytes = try read(table.file) else { continue }
          do throws(PartyColumns.Twice) {
            files.append(
              file(table.file, bytes, try columns.renamed(bytes, ending: table.ending)))
          } catch {
            throw .refused(
              cause: "\(quoted(table.file)) has a column \(quoted(error.column)) already",
              remedy: "Choose another code, or rename that column. Nothing was written.")
          }
        }
      }
      return .success(files.filter { $0.before != $0.after })
    } catch {
      return .failure(error)
    }
  }

  private func file(_ name: String, _ before: [UInt8], _ after: [UInt8]) -> SavedFile {
    SavedFile(file: name, before: .bytes(before), after: .bytes(after))
  }

  /// The text of `workspace.toml` with the settings in it.
  private func compose(
    _ settings: WorkspaceSettings, _ base: WorkspaceSettings, _ overruling: Set<KeyConflict>,
    into bytes: [UInt8]
  ) throws(Stop) -> [UInt8] {
    let path = quoted(path: SettingsFile.name)
    let current = TOMLDocument(parsing: bytes)
    if let fault = current.faults.first {
      let line = current.position(of: fault.span.start).line
      throw .refused(
        cause: "\(path) cannot be read as it is now: line \(line): \(fault.message)",
        remedy: "Repair the file in an editor and save again.")
    }
    let theirs = WorkspaceSettings(current)
    guard theirs.parties.count >= base.parties.count else {
      throw .refused(
        cause: "\(path) has lost a party since it was read",
        remedy: "Look at the file in an editor, then change the settings again.")
    }
    let merge = SettingsMerge(settings, from: base, theirs: theirs)
    let conflicts = merge.conflicts.filter { !overruling.contains($0) }
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    let edited: TOMLDocument
    do throws(TOMLEditFault) {
      edited = try merge.edited(current)
    } catch {
      throw .refused(
        cause: "\(quoted(error.path)) cannot be changed the way \(path) states it",
        remedy: "Write it in an editor as `key = value` under a header of its own.")
    }
    let known = Set(SettingsFile(current).faults.map(\.message))
    if let fault = SettingsFile(edited).faults.first(where: { !known.contains($0.message) }) {
      throw .refused(
        cause: "\(path) would no longer be valid: \(fault.message)",
        remedy: "\(fault.help) Nothing was written.")
    }
    return edited.bytes
  }

  /// Cells that name a party are not changed with its code, so there may be none.
  private func checkRows(_ columns: PartyColumns) throws(Stop) {
    var places: [String] = []
    var code = ""
    for table in PartyColumns.cells {
      guard let bytes = try read(table.file) else { continue }
      let found = columns.lines(of: bytes, column: table.column)
      if code.isEmpty { code = found.first?.code ?? "" }
      places += found.map { "\(table.file):\($0.line)" }
    }
    guard !places.isEmpty else { return }
    let shown = places.count > 6 ? Array(places.prefix(5)) : places
    let more = places.count - shown.count
    let rows: Phrase = "\(shown.joined(separator: ", "))"
    throw .refused(
      cause: more == 0
        ? "the code \(quoted(code)) is in use: \(rows)"
        : "the code \(quoted(code)) is in use: \(rows) and \(more) more",
      remedy: "A code can be changed while no row names it. Keep it, or change those rows first.")
  }

  private func read(_ file: String) throws(Stop) -> [UInt8]? {
    switch files.read(file, limit: ReadLimits.standard.table) {
    case .success(let bytes): return bytes
    case .failure(let fault): throw .failed(fault)
    }
  }

  private var files: StoredFiles { StoredFiles(root: root, fileSystem: fileSystem) }
}
