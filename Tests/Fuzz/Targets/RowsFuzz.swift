import ParleyModel

@testable import ParleyStore

/// A table of a workspace is read whatever is in it: what is wrong has a place and a sentence.
///
/// The first line of an input names the file, as `rounds.csv`; without one it is `payments.csv`.
enum RowsFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let named = WorkspaceTables.table(of: String(decoding: line, as: UTF8.self))
    let rest = named == nil ? bytes : Array(bytes.dropFirst(line.count + 1))
    let table: any WorkspaceTable.Type = named ?? PaymentsTable.self
    try table.checkReading(of: rest)
  }

  /// What a reading of a table has found.
  fileprivate struct Reading {
    var rows = 0
    var keys: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
  }

  fileprivate static func read<Table: WorkspaceTable>(
    _ type: Table.Type, _ bytes: [UInt8]
  ) -> Reading {
    let parties = ["ROK", "US"]
    let schema = Table.schema(parties: parties)
    var references = References()
    references.parties = parties
    references.agreements = [1, 2]
    references.rounds = ["12-01"]
    references.sources = ["A"]
    var faults: [Fault] = []
    var reading = Reading()
    if var reader = TableReader(
      bytes: bytes, schema: schema, references: references, limits: .standard, faults: &faults)
    {
      var table = Table(reader.header, parties: parties)
      reading.rows = reader.records { table.record(&$0) }.count
      table.finish(&reader)
      reading.keys = reader.keys
      faults = reader.faults
    }
    reading.diagnostics = SourceText.diagnostics(of: faults, in: schema.file, bytes: bytes)
    return reading
  }
}

extension WorkspaceTable {
  /// Reads a file twice and checks what was found.
  fileprivate static func checkReading(of bytes: [UInt8]) throws(BrokenProperty) {
    let first = RowsFuzz.read(Self.self, bytes)
    let second = RowsFuzz.read(Self.self, bytes)
    try require(
      first.keys == second.keys && first.diagnostics.map(\.text) == second.diagnostics.map(\.text),
      "the same bytes are the same table")
    try require(
      first.rows <= CSVTable(parsing: bytes).rows.count, "a table has no more records than rows")
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for diagnostic in first.diagnostics {
      try require((0...lines).contains(diagnostic.line), "what is wrong is on a line of the file")
      try ShownText.check(report: diagnostic.text)
    }
  }
}
