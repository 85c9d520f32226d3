import ParleyModel
import ParleyStore

/// Workspaces in which rows are checked.
enum RowScene {
  /// The bundled workspace, read once for all tests.
  static let bundled: LoadedWorkspace = {
    let folder = ScratchFolder()
    try! BundledWorkspace().install(into: folder.path + "/sma")
    return WorkspaceReader(root: folder.path + "/sma").read()
  }()

  /// The tables of a workspace.
  static let files = [
    "agreements.csv", "agreement_terms.csv", "rounds.csv", "delegations.csv", "issues.csv",
    "positions.csv", "offers.csv", "payments.csv", "indicators.csv", "categories.csv",
    "sources.csv",
  ]

  /// The small workspace of the gallery with other tables in place of some of its own.
  static func read(_ changes: [String: String] = [:], case name: String? = nil) -> LoadedWorkspace {
    let folder = ScratchFolder()
    Gallery.layBase(in: folder, as: "w")
    if let name, let text = Disk.bytes(Gallery.path + "/\(name).txt") {
      GalleryCase(String(decoding: text, as: UTF8.self)).apply(to: folder, below: "w")
    }
    for (file, text) in changes { folder.write(text, to: "w/" + file) }
    return WorkspaceReader(root: folder.path + "/w").read()
  }

  /// The cells of a row by column.
  static func cells(_ file: String, _ line: Int, in loaded: LoadedWorkspace) -> [String: String] {
    guard let row = loaded.rawRow(file: file, line: line) else { return [:] }
    return Dictionary(zip(row.columns, row.cells)) { first, _ in first }
  }

  /// The records of a table.
  static func records(of file: String, in workspace: Workspace) -> [any Record] {
    switch file {
    case "agreements.csv": workspace.agreements
    case "agreement_terms.csv": workspace.terms
    case "rounds.csv": workspace.rounds
    case "delegations.csv": workspace.delegates
    case "issues.csv": workspace.issues
    case "positions.csv": workspace.positions
    case "offers.csv": workspace.offers
    case "payments.csv": workspace.payments
    case "indicators.csv": workspace.indicators
    case "categories.csv": workspace.categories
    default: workspace.sources
    }
  }
}
