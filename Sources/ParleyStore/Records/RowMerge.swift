import ParleyModel

/// A table as it is now, into which changes of its rows are merged one after another.
struct RowMerge {
  let file: String
  /// The table with the changes so far.
  private(set) var table: CSVTable
  /// What was changed on both sides and is not overruled.
  private(set) var conflicts: [CellConflict] = []

  let header: TableHeader
  private let headerRow: Int
  private let overruling: Set<CellConflict>

  /// - Parameter overruling: Conflicts that were shown and that mine is to win.
  /// - Throws: Why the file is no table that can be changed.
  init(
    file: String, bytes: [UInt8], overruling: Set<CellConflict>
  ) throws(RowRefusal) {
    let reader = try Self.reader(of: bytes, file: file)
    self.file = file
    self.overruling = overruling
    table = reader.table
    header = reader.header
    headerRow = reader.table.rows.firstIndex { !reader.table.isBlank($0) } ?? 0
    for column in RowKey.columns(of: file) where !header[column].isThere {
      throw .missingColumn(column, file: file)
    }
  }

  /// The bytes with all changes, read by the reader once more.
  ///
  /// - Throws: Why they would be no table.
  func composed() throws(RowRefusal) -> [UInt8] {
    guard table.bytes.count <= ReadLimits.standard.table else { throw .tooLong(file: file) }
    return try Self.reader(of: table.bytes, file: file).table.print()
  }

  /// Merges a change into the table; what cannot be is added to ``conflicts``.
  mutating func apply(_ change: RowChange) throws(RowRefusal) {
    precondition(change.file == file, "a change goes into its own file")
    guard let after = change.after else { return try remove(change) }
    if let key = change.key {
      try set(after, key: key, change)
    } else {
      try add(after)
    }
  }

  private mutating func set(
    _ after: [String: String], key: [String], _ change: RowChange
  ) throws(RowRefusal) {
    let whole = change.before.merging(after) { _, mine in mine }
    let newKey = zip(RowKey.columns(of: file), key).map { after[$0] ?? $1 }
    guard let row = row(of: key) else {
      if let moved = self.row(of: newKey), newKey != key, says(after, moved) { return }
      let conflict = CellConflict(
        file: file, key: key, kind: .rowGone, column: "", base: line(change.before), theirs: "",
        mine: line(whole))
      if overrules(conflict) { try add(whole) }
      return
    }
    if newKey != key, let other = self.row(of: newKey), other != row {
      throw .keyTaken(newKey, file: file, line: table.rows[other].line)
    }
    try merge(after, over: change.before, into: row, key: key, kind: .cell)
  }

  private mutating func add(_ cells: [String: String]) throws(RowRefusal) {
    try checkColumns(of: cells)
    let key = RowKey.columns(of: file).map { cells[$0] ?? "" }
    if let row = row(of: key) {
      return try merge(cells, over: [:], into: row, key: key, kind: .rowAdded)
    }
    let rows = table.rows.indices.filter { $0 > headerRow && !isHollow($0) }
    let place = RowPlacing(
      file: file, table: table, header: header, rows: rows, headerRow: headerRow
    ).index(for: cells)
    do throws(CSVEditFault) {
      table = try table.inserting(columns.map { cells[$0] ?? "" }, at: place)
    } catch {
      throw refusal(of: error, key: key)
    }
  }

  private mutating func remove(_ change: RowChange) throws(RowRefusal) {
    guard let key = change.key, let row = row(of: key) else { return }
    let names = Set(columns).union(change.before.keys).subtracting([""])
    let isChanged = names.contains { name in
      !text(row, name).isSameText(as: change.before[name] ?? "")
    }
    if isChanged {
      let cells = table.cells(of: table.rows[row])
      let span = cells[cells.startIndex].start..<cells[cells.endIndex - 1].end
      let conflict = CellConflict(
        file: file, key: key, kind: .rowChanged, column: "", base: line(change.before),
        theirs: String(decoding: table.bytes[span], as: UTF8.self), mine: "")
      guard overrules(conflict) else { return }
    }
    do throws(CSVEditFault) {
      table = try table.removing(row: row)
    } catch {
      throw refusal(of: error, key: key)
    }
  }

  /// Sets the cells that differ between two texts, where the file has not changed them too.
  private mutating func merge(
    _ after: [String: String], over before: [String: String], into row: Int, key: [String],
    kind: CellConflict.Kind
  ) throws(RowRefusal) {
    let changed = after.filter { name, mine in !mine.isSameText(as: before[name] ?? "") }
    try checkColumns(of: changed)
    var texts: [Int: String] = [:]
    for (index, name) in columns.enumerated() where header[name].index == index {
      guard let mine = changed[name] else { continue }
      let (base, theirs) = (before[name] ?? "", text(row, name))
      if theirs.isSameText(as: mine) { continue }
      let conflict = CellConflict(
        file: file, key: key, kind: kind, column: name, base: base, theirs: theirs, mine: mine)
      if theirs.isSameText(as: base) || overrules(conflict) { texts[index] = mine }
    }
    do throws(CSVEditFault) {
      table = try table.setting(texts, ofRow: row)
    } catch {
      throw refusal(of: error, key: key)
    }
  }

  /// Whether a conflict that was shown is to be won; else it is noted.
  private mutating func overrules(_ conflict: CellConflict) -> Bool {
    if overruling.contains(conflict) { return true }
    conflicts.append(conflict)
    return false
  }
}

extension RowMerge {
  /// The names of the columns as the file has them.
  private var columns: [String] {
    table.cells(of: table.rows[headerRow]).map { table.text(of: $0) }
  }

  /// The first row with these key cells, the only one that the reader counts.
  private func row(of key: [String]) -> Int? {
    let names = RowKey.columns(of: file)
    precondition(key.count == names.count, "a key has one text for each of its columns")
    let places = names.map { header[$0].index }
    return table.rows.indices.first { row in
      row > headerRow && !table.isBlank(table.rows[row])
        && zip(places, key).allSatisfy { table.text(row: row, column: $0) == $1 }
    }
  }

  private func text(_ row: Int, _ name: String) -> String {
    table.text(row: row, column: header[name].index)
  }

  /// Whether a row has all of these texts.
  private func says(_ texts: [String: String], _ row: Int) -> Bool {
    texts.allSatisfy { name, mine in text(row, name).isSameText(as: mine) }
  }

  /// Whether a row has commas and nothing else, or not even those.
  private func isHollow(_ row: Int) -> Bool {
    table.cells(of: table.rows[row]).allSatisfy(\.isEmpty)
  }

  /// Texts as a line of the file, to be shown.
  private func line(_ cells: [String: String]) -> String {
    String(decoding: CSVText.row(columns.map { cells[$0] ?? "" }), as: UTF8.self)
  }

  private func checkColumns(of texts: [String: String]) throws(RowRefusal) {
    let missing = texts.filter { !$0.value.isEmpty && !header[$0.key].isThere }.keys.min()
    if let missing { throw .missingColumn(missing, file: file) }
  }

  /// The reader of a table, as far as it needs no row.
  private static func reader(of bytes: [UInt8], file: String) throws(RowRefusal) -> TableReader {
    guard let schema = TableSchema.table(file) else {
      preconditionFailure("rows are saved into the tables of a workspace only")
    }
    var faults: [Fault] = []
    guard
      let reader = TableReader(
        bytes: bytes, schema: schema, references: References(), limits: .standard, faults: &faults)
    else {
      guard let fault = faults.last else {
        preconditionFailure("a reader says why it reads nothing")
      }
      throw RowRefusal(cause: fault.message, remedy: fault.help)
    }
    return reader
  }

  private func refusal(of fault: CSVEditFault, key: [String]) -> RowRefusal {
    let name = { (column: Int) in column < columns.count ? columns[column] : "" }
    return RowRefusal(fault, file: file, key: key, column: name)
  }
}
