import ParleyModel

/// The columns that take their names from the parties' codes, and the cells that name a party.
struct PartyColumns {
  /// New codes by the old ones.
  let codes: [String: String]

  /// The sides whose code is another one than it was.
  init(from old: WorkspaceSettings, to new: WorkspaceSettings) {
    codes = Dictionary(
      zip(old.parties, new.parties).filter { !$0.code.isEmpty && $0.code != $1.code }
        .map { ($0.code, $1.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tables with such columns, and what stands behind the code in their names.
  static let tables = [(file: "rounds.csv", ending: "_lead"), (file: "issues.csv", ending: "")]

  /// The columns whose cells name a party.
  static let cells = [
    (file: "rounds.csv", column: "host"), (file: "delegations.csv", column: "party"),
    (file: "positions.csv", column: "party"), (file: "offers.csv", column: "by"),
  ]

  /// A table with its columns renamed; only the cells of its header change.
  ///
  /// - Throws: The name of a column that would be there twice.
  func renamed(_ bytes: [UInt8], ending: String) throws(Twice) -> [UInt8] {
    let table = CSVTable(parsing: bytes)
    guard let header = table.rows.first(where: { !table.isBlank($0) }) else { return bytes }
    let names = Dictionary(
      codes.map { ($0.lowercased() + ending, $1.lowercased() + ending) },
      uniquingKeysWith: { first, _ in first })
    let cells = table.cells(of: header)
    let after = cells.map { cell in
      let name = table.text(of: cell)
      return names[name] ?? name
    }
    if let column = names.values.sorted().first(where: { name in
      after.count { $0 == name } > 1
    }) {
      throw Twice(column: column)
    }
    var renamed = bytes
    for cell in cells.reversed() {
      guard let name = names[table.text(of: cell)] else { continue }
      renamed.replaceSubrange(table.content(of: cell), with: Array(name.utf8))
    }
    return renamed
  }

  /// A column that would be there twice.
  struct Twice: Error {
    let column: String
  }

  /// The lines of a table that name one of the old codes in a column.
  func lines(of bytes: [UInt8], column: String) -> [(line: Int, code: String)] {
    let table = CSVTable(parsing: bytes)
    guard let first = table.rows.firstIndex(where: { !table.isBlank($0) }),
      let place = table.cells(of: table.rows[first]).map({ table.text(of: $0) })
        .firstIndex(of: column)
    else { return [] }
    return table.rows[(first + 1)...].compactMap { row in
      let cells = Array(table.cells(of: row))
      guard cells.indices.contains(place), case let code = table.text(of: cells[place]),
        codes[code] != nil
      else { return nil }
      return (row.line, code)
    }
  }
}
