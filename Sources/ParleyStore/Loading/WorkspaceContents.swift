import ParleyModel

/// What a workspace holds besides the text of its files: which names there are.
enum WorkspaceContents {
  /// The tables, in the order of the documentation.
  static let tables = [
    "agreements.csv", "agreement_terms.csv", "rounds.csv", "delegations.csv", "issues.csv",
    "positions.csv", "offers.csv", "payments.csv", "indicators.csv", "categories.csv",
    "sources.csv",
  ]

  /// The files without which a workspace is not whole.
  static let required = [SettingsFile.name] + tables

  private static let folders = [NotesFolder.name, ScenariosFolder.name]
  /// Whether a name in a workspace's folder is that of a file it rests on, or of a folder of them.
  static func isOwn(_ name: String) -> Bool {
    required.contains(name) || folders.contains(name) || name == Trash.name
  }

  /// Warnings for names that parley does not know. Names that begin with a point are nobody's
  /// business: they belong to editors, git and file managers.
  static func diagnostics(
    of entries: [FolderEntry], in folder: borrowing WorkspaceFolder
  ) -> [Diagnostic] {
    let names = Set(entries.map(\.name))
    var diagnostics: [Diagnostic] = []
    for entry in entries where !entry.name.hasPrefix(".") {
      if folders.contains(entry.name) {
        if entry.kind == .link { diagnostics += linkWarning(entry.name, in: folder) }
      } else if entry.name == PrivateFolder.name {
        // It says itself what is to be said of it.
        continue
      } else if entry.name == Trash.name, entry.kind == .folder || entry.kind == .link {
        // What is in it was removed: nothing of it is read.
        continue
      } else if !required.contains(entry.name) {
        diagnostics.append(unknown(entry, present: names))
      }
    }
    return diagnostics
  }

  /// The error for a file that is not there.
  static func missing(_ file: String, among entries: [FolderEntry]) -> Diagnostic {
    let unknown = entries.map(\.name).filter { !required.contains($0) && !$0.hasPrefix(".") }
    let help: Phrase =
      file == SettingsFile.name
      ? "Every workspace has this file. Restore it from a copy, or take it from a new workspace "
        + "(`parley init DIR`)."
      : "Every workspace has this file, if only with the line that names its columns. Restore it "
        + "from a copy, or take it from a new workspace (`parley init DIR`)."
    let other = nearest(to: file, among: unknown)
    return Diagnostic(
      file: file, severity: .error, message: "\(quoted(file)) is missing",
      help: other.map { "\(quoted($0)) is there: if it is meant, rename it. \(help)" } ?? help)
  }

  private static func unknown(_ entry: FolderEntry, present: Set<String>) -> Diagnostic {
    let known = entry.kind == .folder ? folders : required
    let meant = nearest(to: entry.name, among: known.filter { !present.contains($0) })
    return Diagnostic(
      file: entry.name, severity: .warning,
      message: entry.kind == .folder
        ? "unknown folder \(quoted(entry.name))" : "unknown file \(quoted(entry.name))",
      help: "parley does not read it.\(meant.map { didYouMean($0) } ?? "") "
        + "If it belongs elsewhere, move it there.")
  }

  private static func linkWarning(
    _ name: String, in folder: borrowing WorkspaceFolder
  ) -> [Diagnostic] {
    guard case .success(let target) = folder.target(of: name), target.isOutside else { return [] }
    return [FileReading.warning(file: name, outside: target.path)]
  }
}
