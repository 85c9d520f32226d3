import ParleyModel

/// A table of private papers: the same columns and rules as the public one, in a file of its own.
struct PrivateTable<Open: WorkspaceTable>: WorkspaceTable {
  private var table: Open

  static var file: String { Place.privateFolder + "/" + Open.file }
  static var hasPartyColumns: Bool { Open.hasPartyColumns }

  static func columns(parties: [String]) -> [TableColumns.Entry] { Open.columns(parties: parties) }

  init(_ header: TableHeader, parties: [String]) { table = Open(header, parties: parties) }

  mutating func record(_ row: inout TableReader) -> Open.Row? { table.record(&row) }

  mutating func finish(_ table: inout TableReader) { self.table.finish(&table) }

  mutating func finish(_ table: inout TableReader, beside others: Self) {
    self.table.finish(&table, beside: others.table)
  }
}

/// `private/offers.csv`: offers that must not be known to others.
typealias PrivateOffersTable = PrivateTable<OffersTable>
/// `private/positions.csv`: what a side said behind closed doors.
typealias PrivatePositionsTable = PrivateTable<PositionsTable>

/// The tables of private papers. A workspace need not have them: one that is missing is made with its
/// first row.
enum PrivateTables {
  static let all: [any WorkspaceTable.Type] = [
    PrivateOffersTable.self, PrivatePositionsTable.self,
  ]

  /// The public table a private one goes with; nil where the file is no private table.
  static func open(of file: String) -> String? {
    guard all.contains(where: { $0.file == file }) else { return nil }
    return String(file.dropFirst(Place.privateFolder.count + 1))
  }

  /// The private table that goes with a public one; nil where there is none.
  static func file(beside open: String) -> String? {
    let file = Place.privateFolder + "/" + open
    return all.contains { $0.file == file } ? file : nil
  }

  /// A private table without rows: the line of columns of the public table, where it has a good one.
  ///
  /// - Parameter text: What the public table holds; nil where that is not known.
  static func emptyText(of file: String, like text: [UInt8]?) -> [UInt8]? {
    guard let open = open(of: file), let schema = TableSchema.table(open) else { return nil }
    var names = TableColumns(file: open, parties: []).entries.map(\.name)
    if let text, FileFormat.fault(of: text) == nil {
      let stated = RawRow.columns(of: text)
      let isGood =
        Set(stated).count == stated.count && !stated.contains("")
        && Set(stated).isSuperset(of: schema.required)
      if isGood { names = stated }
    }
    return CSVText.row(names) + [UInt8(ascii: "\n")]
  }
}
