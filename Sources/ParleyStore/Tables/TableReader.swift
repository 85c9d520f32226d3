import ParleyModel

/// A table while its rows become records: one row at a time is current, faults are collected.
struct TableReader {
  let schema: TableSchema
  let table: CSVTable
  let header: TableHeader
  let references: References
  private(set) var faults: [Fault]
  /// The keys used so far with the lines that used them first, those of rows left out too.
  private(set) var keys: [String: Int] = [:]
  /// Indexes of cells whose bytes are no text, or too many.
  let damaged: Set<Int>

  /// The row that is to be written, where the text holds only that.
  let draft: DraftRow?

  private let cellLimit: Int
  private let firstRow: Int
  private var row: CSVRow
  private var isMuted = false
  private var hasToldOfSources = false
  private var suggestions: [String: Phrase] = [:]
  private var isDropped = false
  /// The keys of the table beside this one, as that of the public rows beside a private table.
  let otherTable: OtherKeys?

  /// Begins a table; nil when its bytes are no table at all.
  ///
  /// - Parameter faults: Says why, when nil is returned.
  init?(
    bytes: [UInt8], schema: TableSchema, references: References, limits: ReadLimits,
    draft: DraftRow? = nil, faults: inout [Fault]
  ) {
    if let fault = FileFault.notATable(bytes, file: schema.file) {
      faults.append(fault)
      return nil
    }
    let table = CSVTable(parsing: bytes)
    guard let headerRow = table.rows.firstIndex(where: { !table.isBlank($0) }) else {
      faults.append(.emptyTable(schema))
      return nil
    }
    let row = table.rows[headerRow]
    guard row.cellCount <= limits.columns else {
      faults.append(.tooManyColumns(row.cellCount, limit: limits.columns))
      return nil
    }
    if let fault = Fault.otherSeparator(table, row) {
      faults.append(fault)
      return nil
    }
    self.schema = schema
    self.table = table
    self.references = references
    self.draft = draft
    otherTable = references.taken[schema.file]
    self.row = row
    firstRow = headerRow + 1
    cellLimit = limits.cell
    header = TableHeader(row, of: table, schema: schema)
    let damage = CellDamage(in: table, cellLimit: limits.cell)
    damaged = damage.cells
    self.faults = header.faults + table.faults.map { Fault($0) } + damage.faults
  }

  /// Decodes all rows below the header; what `decode` refuses is left out.
  ///
  /// - Parameter line: The line of a row that is passed over.
  mutating func records<R>(
    except line: Int? = nil, _ decode: (inout TableReader) -> R?
  ) -> [R] {
    var records: [R] = []
    records.reserveCapacity(table.rows.count)
    for candidate in table.rows[firstRow...] where !table.isBlank(candidate) {
      if candidate.line == line { continue }
      row = candidate
      isMuted = false
      isDropped = false
      checkLength()
      if isHollow {
        report(.emptyRow(at: table.cells[row.firstCell].span))
        continue
      }
      if let record = decode(&self), !isDropped { records.append(record) }
    }
    isMuted = false
    return records
  }

  /// Decodes the first row below the header, even one without a single value.
  mutating func firstRecord<R>(_ decode: (inout TableReader) -> R?) -> R? {
    guard table.rows.indices.contains(firstRow) else { return nil }
    row = table.rows[firstRow]
    return decode(&self)
  }

  /// Where the current row stands.
  var place: Place { Place(file: schema.file, line: draft?.line ?? row.line) }

  /// The cells of columns that parley does not know.
  var extra: [Field] {
    header.extra.isEmpty ? [] : header.extra.map { Field($0.name, text($0)) }
  }

  /// The index of the current row's cell in a column; nil where the row or table has none.
  func cellIndex(_ column: Column) -> Int? {
    column.index >= 0 && column.index < row.cellCount ? row.firstCell + column.index : nil
  }

  /// The current row's cell in a column; nil where the row or table has none.
  func cell(_ column: Column) -> CSVCell? { cellIndex(column).map { table.cells[$0] } }

  /// Whether the cell is too long to be taken.
  func isTooLong(_ cell: CSVCell) -> Bool { cell.end - cell.start > cellLimit }

  /// Whether something stands in the cell.
  func isStated(_ column: Column) -> Bool { cell(column).map { !$0.isEmpty } ?? false }

  /// Adds a fault, unless the row is so broken that its cells cannot be trusted.
  mutating func report(_ fault: Fault) {
    if !isMuted { faults.append(fault) }
  }

  /// Adds a fault of a cell.
  mutating func report(_ severity: Severity, _ column: Column, _ message: Phrase, help: Phrase) {
    report(Fault(severity, at: cell(column)?.span ?? rowSpan, message, help: help))
  }

  /// Notes the key of the current row.
  ///
  /// - Returns: Whether it is new; if not, that is reported and the row should be left out.
  mutating func isNew(key: String, at column: Column) -> Bool {
    if let first = keys[key] ?? draft?.otherKeys[key] {
      report(
        .error, column, "key \(quoted(key)) is used twice",
        help: draft == nil
          ? "Line \(first) has it already, and only that row counts. "
            + "Give this row another key, or delete it."
          : "Line \(first) has it already. Give this row another key.")
      return false
    }
    if let other = otherTable, let first = other.keys[key] {
      report(
        .error, column, "key \(quoted(key)) is used twice",
        help: draft == nil
          ? "Line \(first) of \(other.file) has it already, and only that row counts. "
            + "Give this row another key, or delete it."
          : "Line \(first) of \(other.file) has it already. Give this row another key.")
      return false
    }
    keys[key] = row.line
    return true
  }

  /// Whether a row of the table has the key.
  func hasKey(_ key: String) -> Bool {
    keys[key] != nil || draft?.otherKeys[key] != nil || seenKeys[key] != nil
  }

  /// Those of the other table that rows of this one may refer to: public rows know no private ones.
  private var seenKeys: [String: Int] { isPrivate ? otherTable?.keys ?? [:] : [:] }

  /// Whether the table is one of the private papers.
  var isPrivate: Bool { place.isPrivate }

  /// The keys of all rows of the table.
  var allKeys: Set<String> {
    Set(keys.keys).union(draft?.otherKeys.keys.map(\.self) ?? []).union(seenKeys.keys)
  }

  /// ` Did you mean '2-01'?`, or nothing; worked out once for each name, since a wrong one is often
  /// on many rows.
  mutating func suggestion(for name: String, among known: Set<String>) -> Phrase {
    if let suggestion = suggestions[name] { return suggestion }
    let suggestion = didYouMean(name, among: known)
    suggestions[name] = suggestion
    return suggestion
  }

  /// Whether the table's lack of a `sources` column is still to be told; true once.
  mutating func shouldTellOfSources() -> Bool {
    defer { hasToldOfSources = true }
    return !hasToldOfSources
  }

  /// The bytes of the current row, without its line end.
  var rowSpan: ByteSpan {
    let cells = table.cells(of: row)
    return ByteSpan(start: cells[cells.startIndex].start, end: cells[cells.endIndex - 1].end)
  }

  /// Whether the row has commas and nothing else, as spreadsheets leave them behind.
  private var isHollow: Bool { table.cells(of: row).allSatisfy(\.isEmpty) }

  private mutating func checkLength() {
    guard row.cellCount != header.count else { return }
    let cells = table.cells(of: row)
    let isBroken =
      cells.contains { $0.form == .broken } || cells.indices.contains(where: damaged.contains)
    let surplus = cells.dropFirst(header.count)
    // Behind a quote that nothing opened, a comma of the text is one too many.
    let isSurplus = surplus.contains { !$0.isEmpty } || isBroken && !surplus.isEmpty
    if !isBroken || isSurplus {
      let place = surplus.first ?? cells[cells.endIndex - 1]
      let span = ByteSpan(start: place.start, end: cells[cells.endIndex - 1].end)
      let name = quoted(table.text(of: cells[cells.startIndex]))
      report(
        .raggedRow(name, at: span, count: row.cellCount, expected: header.count, isSurplus))
    }
    // With a comma too many, any cell may have slipped into its neighbour's column, and a wrong
    // figure is worse than none.
    isMuted = isBroken || isSurplus
    isDropped = isSurplus
  }
}

extension CSVTable {
  /// Whether nothing stands on the row's line.
  func isBlank(_ row: CSVRow) -> Bool {
    row.cellCount == 1 && cells[row.firstCell].start == cells[row.firstCell].end
  }
}
