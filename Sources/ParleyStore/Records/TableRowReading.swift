import ParleyModel

/// How one row of a table is read by itself, whichever table it is.
protocol RowReading: Sendable {
  /// The names in the table's header, as they stand there.
  var header: [String] { get }

  /// Reads a row of one cell for each name of the header.
  func read(_ row: [String], knowing added: AddedKeys) -> (
    record: (any Record)?, faults: [RowFault]
  )
}

/// A table whose rows have been read but for one, which is still to be written.
struct TableRowReading<Table: WorkspaceTable>: RowReading {
  let header: [String]
  private let schema: TableSchema
  private let references: References
  private let draft: DraftRow
  /// The table after it has read the other rows.
  private let others: Table

  init?(in loaded: LoadedWorkspace, replacing line: Int?) {
    guard let bytes = loaded.tableTexts[Table.file] else { return nil }
    // Those a reading knows only once it is done: of a new public row it is told here that a private
    // one has its key.
    references = loaded.references
    schema = Table.schema(parties: references.parties)
    var faults: [Fault] = []
    guard
      var reader = TableReader(
        bytes: bytes, schema: schema, references: references, limits: .standard, faults: &faults),
      reader.header.hasAll(schema.required), let names = reader.table.header
    else { return nil }
    var others = Table(reader.header, parties: references.parties ?? [])
    _ = reader.records(except: line) { others.record(&$0) }
    self.others = others
    header = reader.table.texts(of: names)
    let lineFeeds = bytes.count { $0 == UInt8(ascii: "\n") }
    let next = lineFeeds + (bytes.last == UInt8(ascii: "\n") ? 1 : 2)
    draft = DraftRow(otherKeys: reader.keys, line: line ?? next)
  }

  func read(_ row: [String], knowing added: AddedKeys) -> (
    record: (any Record)?, faults: [RowFault]
  ) {
    let text = DraftTable(header: header, row: row)
    var ignored: [Fault] = []
    guard
      var reader = TableReader(
        bytes: text.bytes, schema: schema,
        references: added == AddedKeys() ? references : references.adding(added),
        limits: .standard, draft: draft, faults: &ignored)
    else { return (nil, []) }
    var table = Table(reader.header, parties: references.parties ?? [])
    let record = reader.firstRecord { table.record(&$0) }
    table.finish(&reader, beside: others)
    let cells = Array(reader.table.cells.dropFirst(header.count))
    // What is wrong with the header or the table is no matter of this row.
    let faults = reader.faults.compactMap { fault -> (cell: Int, fault: RowFault)? in
      guard let span = fault.span, span.start >= text.rowStart else { return nil }
      let cell = span == reader.rowSpan ? nil : cells.firstIndex { span.start <= $0.end }
      return (
        cell ?? -1,
        RowFault(
          column: cell.map { header[$0] }, severity: fault.severity, message: fault.message,
          help: fault.help)
      )
    }
    return (record, faults.sorted { $0.cell < $1.cell }.map(\.fault))
  }
}
