import ParleyModel

/// A column of a table, looked up once.
struct Column: Hashable {
  let name: String
  /// Its place in a row from 0; -1 where the table has no such column.
  let index: Int

  /// Whether the table has the column.
  var isThere: Bool { index >= 0 }
}

/// The columns of a table that a workspace knows.
struct TableSchema {
  let file: String
  /// Columns without which no row makes sense.
  let required: [String]
  /// Columns that may be absent.
  let optional: [String]
  /// Whether other columns may belong to it, because the parties that name them are not known.
  var isOpen = false

  /// All of them.
  var known: [String] { required + optional }
}

/// The first row of a table: which column stands where.
struct TableHeader {
  /// How many cells each row should have.
  let count: Int
  /// Columns that parley does not know, with their places.
  let extra: [Column]
  /// What is wrong with the header.
  let faults: [Fault]

  private let places: [String: Int]

  init(_ row: CSVRow, of table: CSVTable, schema: TableSchema) {
    let cells = Array(table.cells(of: row))
    let names = cells.map { table.text(of: $0) }
    let known = Set(schema.known)
    var faults: [Fault] = []
    var places: [String: Int] = [:]
    var extra: [Column] = []
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        faults.append(.namelessColumn(at: cells[index].span, number: index + 1))
      } else if let first = places[name] {
        faults.append(.duplicateColumn(name, at: cells[index].span, first: first + 1))
      } else {
        places[name] = index
        if !known.contains(name) { extra.append(Column(name: name, index: index)) }
      }
    }
    var missing = schema.required.filter { places[$0] == nil }
    for column in extra where !schema.isOpen {
      let free = missing + schema.optional.filter { places[$0] == nil }
      let meant = nearest(to: column.name, among: free)
      missing.removeAll { $0 == meant }
      let isRequired = meant.map { schema.required.contains($0) } ?? false
      faults.append(
        .unknownColumn(
          column.name, at: cells[column.index].span, meant: meant, isRequired: isRequired,
          schema: schema))
    }
    let span = ByteSpan(start: cells[0].start, end: cells[cells.count - 1].end)
    for name in missing {
      faults.append(.missingColumn(name, at: span, schema: schema))
    }
    count = cells.count
    self.extra = extra
    self.places = places
    self.faults = faults
  }

  /// The column of a name.
  subscript(name: String) -> Column { Column(name: name, index: places[name] ?? -1) }

  /// Whether none of the columns is missing.
  func hasAll(_ names: [String]) -> Bool { names.allSatisfy { places[$0] != nil } }
}

extension Fault {
  fileprivate static func namelessColumn(at span: ByteSpan, number: Int) -> Fault {
    Fault(
      .warning, at: span, "column \(number) has no name",
      help: "Name it in the header, or delete it with the commas that belong to it.")
  }

  fileprivate static func duplicateColumn(_ name: String, at span: ByteSpan, first: Int) -> Fault {
    Fault(
      .error, at: span, "column \(quoted(name)) is there twice",
      help: "It is column \(first) already, and only that one is read. Rename or delete this one.")
  }

  fileprivate static func unknownColumn(
    _ name: String, at span: ByteSpan, meant: String?, isRequired: Bool, schema: TableSchema
  ) -> Fault {
    if let meant, isRequired {
      return Fault(
        .error, at: span, "unknown column \(quoted(name)), and \(quoted(meant)) is missing",
        help: "Without \(quoted(meant)) no row can be read. If this is it, rename it.")
    }
    let known = list(schema.known)
    return Fault(
      .warning, at: span, "unknown column \(quoted(name))",
      help: meant.map {
        """
        Did you mean \(quoted($0))? If not, it is kept and shown as it is. Known columns: \(known).
        """
      } ?? "It is kept and shown as it is. Known columns: \(known).")
  }

  fileprivate static func missingColumn(
    _ name: String, at span: ByteSpan, schema: TableSchema
  ) -> Fault {
    Fault(
      .error, at: span, "required column \(quoted(name)) is missing",
      help: "Without it no row can be read. The first line names the columns: add "
        + "\(quoted(name)) there and a value to every row. Required: \(list(schema.required)).")
  }
}
