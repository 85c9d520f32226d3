extension TableSchema {
  /// The columns of a table by its file, without those that parties name; nil for another file.
  static func table(_ file: String) -> TableSchema? {
    let schemas: [TableSchema] = [
      AgreementsTable.schema(parties: nil), TermsTable.schema(parties: nil),
      RoundsTable.schema(parties: nil), DelegationsTable.schema(parties: nil),
      IssuesTable.schema(parties: nil), PositionsTable.schema(parties: nil),
      OffersTable.schema(parties: nil), PaymentsTable.schema(parties: nil),
      IndicatorsTable.schema(parties: nil), CategoriesTable.schema(parties: nil),
      SourcesTable.schema(parties: nil),
    ]
    return schemas.first { $0.file == file }
  }
}
