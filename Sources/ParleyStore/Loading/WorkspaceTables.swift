/// The tables of a workspace.
enum WorkspaceTables {
  /// All of them, in the order of the documentation.
  static let all: [any WorkspaceTable.Type] = [
    AgreementsTable.self, TermsTable.self, RoundsTable.self, DelegationsTable.self,
    IssuesTable.self, PositionsTable.self, OffersTable.self, PaymentsTable.self,
    IndicatorsTable.self, CategoriesTable.self, SourcesTable.self,
  ]

  /// The table of a file, a private one too; nil where it is none.
  static func table(of file: String) -> (any WorkspaceTable.Type)? {
    all.first { $0.file == file } ?? PrivateTables.all.first { $0.file == file }
  }
}
