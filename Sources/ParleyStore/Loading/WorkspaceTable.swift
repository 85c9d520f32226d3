import ParleyModel

/// One table of a workspace: its columns, and how a row of it becomes a record.
protocol WorkspaceTable: Sendable {
  associatedtype Row: Record

  /// Its file, as `rounds.csv`.
  static var file: String { get }

  /// Whether some columns take their names from the parties.
  static var hasPartyColumns: Bool { get }

  /// Its columns in order.
  ///
  /// - Parameter parties: The parties' codes, from which some columns take their names.
  static func columns(parties: [String]) -> [TableColumns.Entry]

  /// Looks up the columns.
  init(_ header: TableHeader, parties: [String])

  /// The current row as a record, or nil, reported, when it cannot be one.
  mutating func record(_ row: inout TableReader) -> Row?

  /// Checks that need all rows.
  mutating func finish(_ table: inout TableReader)

  /// Checks of the only row of a table beside those of another reading.
  mutating func finish(_ table: inout TableReader, beside others: Self)
}

extension WorkspaceTable {
  static var hasPartyColumns: Bool { false }

  /// Its file and columns as a reading needs them.
  ///
  /// - Parameter parties: Nil where the parties are not known.
  static func schema(parties: [String]?) -> TableSchema {
    let columns = columns(parties: parties ?? [])
    return TableSchema(
      file: file, required: columns.filter(\.isIndispensable).map(\.name),
      optional: columns.filter { !$0.isIndispensable }.map(\.name),
      isOpen: hasPartyColumns && parties == nil)
  }

  mutating func finish(_ table: inout TableReader) {}

  mutating func finish(_ table: inout TableReader, beside others: Self) { finish(&table) }
}
