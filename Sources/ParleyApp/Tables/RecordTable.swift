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
  case privatePositions = "private/positions"
  case privateOffers = "private/offers"

  /// The tables everybody has.
  static let open = allCases.filter { !$0.isPrivate }

  /// Whether its rows are private papers.
  var isPrivate: Bool { Place(file: file, line: 0).isPrivate }

  /// The public table of the same columns; itself where it is public.
  var kind: RecordTable {
    switch self {
    case .privatePositions: .positions
    case .privateOffers: .offers
    default: self
    }
  }

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
    case .positions, .privatePositions: TableRows(own(workspace.positions))
    case .offers, .privateOffers: TableRows(own(workspace.offers))
    case .payments: TableRows(workspace.payments)
    case .indicators: TableRows(workspace.indicators)
    case .categories: TableRows(workspace.categories)
    case .sources: TableRows(workspace.sources)
    }
  }

  /// The rows of this table, of those it shares a kind with.
  private func own<Row: Record>(_ rows: [Row]) -> [Row] {
    // Nearly always all of them are public, and then no copy is made.
    rows.contains(where: \.isPrivate)
      ? rows.filter { $0.isPrivate == isPrivate } : isPrivate ? [] : rows
  }

  /// The tables there are to look at.
  ///
  /// - Parameter isPrivate: Whether the private papers are shown.
  static func all(withPrivate isPrivate: Bool) -> [RecordTable] { isPrivate ? allCases : open }

  /// So many tables further, from the last to the first again.
  func moved(by steps: Int, among all: [RecordTable]) -> RecordTable {
    let index = (all.firstIndex(of: self) ?? 0) + steps % all.count + all.count
    return all[index % all.count]
  }
}
