import ParleyModel

/// The private papers, read after all public files and apart from them: no fault of a public file knows
/// of a private one, and without them the reading would have been the same.
extension WorkspaceLoading {
  /// - Parameter scenarios: The files of `scenarios/`, each by itself.
  mutating func readPrivatePapers(beside scenarios: ScenarioFiles) {
    warnOfUnknownNames()
    workspace.positions += privateRows(of: PrivatePositionsTable.self)
    workspace.offers += privateRows(of: PrivateOffersTable.self)
    let notes = NotesFolder(in: folder, rounds: references.rounds, isPrivate: true)
    diagnostics += notes.diagnostics
    workspace.notes.formUnion(notes.ids)
    readPrivateScenarios(beside: scenarios)
  }

  private mutating func warnOfUnknownNames() {
    let entries: [FolderEntry]
    do throws(FileFault) {
      entries = try folder.entries(of: PrivateFolder.name) ?? []
    } catch {
      report(
        PrivateFolder.name, error.message(of: "\(quoted(PrivateFolder.name))"), help: error.help)
      return
    }
    let folders = [NotesFolder.name, ScenariosFolder.name]
    let tables = PrivateTables.all.compactMap { PrivateTables.open(of: $0.file) }
    let known = folders + tables + [Trash.name]
    let present = Set(entries.map(\.name))
    for entry in entries where !entry.name.hasPrefix(".") && !known.contains(entry.name) {
      let file = PrivateFolder.name + "/" + entry.name
      let isFolder = entry.kind == .folder
      let meant = nearest(
        to: entry.name, among: (isFolder ? folders : tables).filter { !present.contains($0) })
      diagnostics.append(
        Diagnostic(
          file: file, severity: .warning,
          message: isFolder ? "unknown folder \(quoted(file))" : "unknown file \(quoted(file))",
          help: "parley does not read it.\(meant.map { didYouMean($0) } ?? "") "
            + "If it belongs elsewhere, move it there."))
    }
  }

  /// The rows of a private table; one that is missing is read as one without rows.
  private mutating func privateRows<Table: WorkspaceTable>(of type: Table.Type) -> [Table.Row] {
    if let bytes = bytes(of: Table.file, limit: limits.table, isNeeded: false) {
      return rows(of: type, in: bytes).rows
    }
    let isMissing = !diagnostics.contains { $0.file == Table.file }
    if isMissing, let open = PrivateTables.open(of: Table.file) {
      tableTexts[Table.file] = PrivateTables.emptyText(of: Table.file, like: tableTexts[open])
    }
    return []
  }

  /// Private scenarios may rest on public ones, which are taken as they are; what is wrong with those has
  /// been said.
  private mutating func readPrivateScenarios(beside open: ScenarioFiles) {
    let read = scenarioFiles(isPrivate: true)
    guard !read.files.isEmpty else { return }
    var set = ScenarioSet(open.files + read.files)
    var all = set.scenarios(assumptions: assumptions)
    if assumptions == nil { reportMissingAssumptions(in: set) }
    if !check(&set, all) { all = set.scenarios(assumptions: assumptions) }
    report(faultsOf: set.files.filter(\.isPrivate))
    scenarios += set.summaries.filter { PaperName($0.id).isPrivate }
    projectable.merge(all.filter { PaperName($0.key).isPrivate }) { own, _ in own }
    let stated = set.statements(
      own: open.statements.merging(read.statements) { own, _ in own },
      workspace: statements[""] ?? [:])
    statements.merge(stated.filter { PaperName($0.key).isPrivate }) { own, _ in own }
  }

  private mutating func reportMissingAssumptions(in set: ScenarioSet) {
    let hasError = diagnostics.contains {
      $0.file == SettingsFile.name && $0.severity == .error
    }
    guard !hasError else { return }
    let closed = set.files.indices.filter { set.files[$0].isPrivate }
    for index in closed where set.hasGap(in: nil, at: index) {
      report(
        ScenariosFolder.path(of: set.files[index].id),
        "key 'assumptions' is missing in 'workspace.toml', and this scenario rests on it",
        help: "A scenario says nothing without [assumptions]: take the table from a new workspace "
          + "(`parley init DIR`).")
    }
  }
}
