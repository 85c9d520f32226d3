import ParleyModel

/// One table of a workspace: its columns, and how a row of it becomes a record.
protocol WorkspaceTable {
  associatedtype Row: Record

  /// Its file and columns.
  ///
  /// - Parameter parties: The parties' codes, from which some columns take their names.
  static func schema(parties: [String]?) -> TableSchema

  /// Looks up the columns.
  init(_ header: TableHeader, parties: [String])

  /// The current row as a record, or nil, reported, when it cannot be one.
  mutating func record(_ row: inout TableReader) -> Row?

  /// Checks that need all rows.
  mutating func finish(_ table: inout TableReader)
}

extension WorkspaceTable {
  mutating func finish(_ table: inout TableReader) {}
}
