import ParleyModel

/// The tables of a workspace, in the order of the documentation.
enum RecordTable: String, CaseIterable, Sendable, Hashable {
  case agreements
  case terms = "agreement_terms"
  case rounds
  case delegations
  case issues
  case positions
  case offers
  case payments
  case indicators
  case categories
  case sources

  /// The table of a file, as `payments.csv`; nil for files that are none.
  init?(file: String) {
    guard let table = RecordTable.allCases.first(where: { $0.file == file }) else { return nil }
    self = table
  }

  /// Path relative to the workspace, as `payments.csv`.
  var file: String { rawValue + ".csv" }

  /// What the tab is called: in English as the file is.
  var title: Phrase { Phrase(rawValue) }

  /// The rows a workspace has of the table, in the order of the file.
  func rows(of workspace: Workspace) -> TableRows {
    switch self {
    case .agreements: TableRows(workspace.agreements)
    case .terms: TableRows(workspace.terms)
    case .rounds: TableRows(workspace.rounds)
    case .delegations: TableRows(workspace.delegates)
    case .issues: TableRows(workspace.issues)
    case .positions: TableRows(workspace.positions)
    case .offers: TableRows(workspace.offers)
    case .payments: TableRows(workspace.payments)
    case .indicators: TableRows(workspace.indicators)
    case .categories: TableRows(workspace.categories)
    case .sources: TableRows(workspace.sources)
    }
  }

  /// So many tables further, from the last to the first again.
  func moved(by steps: Int) -> RecordTable {
    let all = RecordTable.allCases
    let index = (all.firstIndex(of: self) ?? 0) + steps % all.count + all.count
    return all[index % all.count]
  }
}
