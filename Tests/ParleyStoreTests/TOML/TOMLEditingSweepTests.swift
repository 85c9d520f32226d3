import Testing

@testable import ParleyStore

/// Every value of real files set, removed and set again.
@Suite struct TOMLEditingSweepTests {
  private static let texts: [String] = {
    let bundled = BundledWorkspace.files.filter { $0.path.hasSuffix(".toml") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    let scenario = BundledWorkspace.text("scenarios/as-signed.toml")
    return bundled + ScenarioSpelling.allCases.map { $0.text(of: scenario) }
  }()

  /// Every value that is no table, by path.
  private func values(of table: TOMLTable, below path: [String] = []) -> [(
    path: [String], value: TOMLValue
  )] {
    table.entries.flatMap { entry in values(of: entry.value, at: path + [entry.key.text]) }
  }

  private func values(of value: TOMLValue, at path: [String]) -> [(
    path: [String], value: TOMLValue
  )] {
    switch value.kind {
    case .table(let table): return values(of: table, below: path)
    case .array(let items) where items.contains { $0.table != nil }:
      return items.enumerated().flatMap { values(of: $1, at: path + [String($0)]) }
    default: return [(path, value)]
    }
  }

  private func statements(_ document: TOMLDocument) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: values(of: document.root).map {
        (TOMLLiteral.path($0.path), document.text(at: $0.value.span))
      })
  }

  @Test(arguments: texts.indices)
  func `setting a value changes its bytes alone`(number: Int) throws {
    let document = TOMLDocument(parsing: Array(Self.texts[number].utf8))
    for (path, value) in values(of: document.root) {
      var editing = TOMLEditing(document)
      try editing.set(path, to: "\"new\"")
      var wanted = document.bytes
      wanted.replaceSubrange(value.span.start..<value.span.end, with: Array("\"new\"".utf8))
      #expect(editing.bytes == wanted)
      #expect(editing.document.faults.isEmpty)
    }
  }

  @Test(arguments: texts.indices)
  func `a value that is removed and set again leaves the others as they were`(
    number: Int
  ) throws {
    let document = TOMLDocument(parsing: Array(Self.texts[number].utf8))
    let before = statements(document)
    for (path, value) in values(of: document.root) {
      var editing = TOMLEditing(document)
      try editing.remove(path)
      let name = TOMLLiteral.path(path)
      var rest = before
      rest[name] = nil
      #expect(statements(editing.document) == rest, "\(name)")
      try editing.set(path, to: document.text(at: value.span))
      #expect(statements(editing.document) == before, "\(name)")
      #expect(editing.document.faults.isEmpty)
    }
  }
}
