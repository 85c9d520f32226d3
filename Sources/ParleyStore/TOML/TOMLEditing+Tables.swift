extension TOMLEditing {
  /// The keys of one table with their values as TOML, in order.
  public typealias Lines = [(key: String, literal: String)]

  /// Replaces all tables of a list by others; without others the list is no longer stated.
  ///
  /// A list in brackets stays one.
  public mutating func replaceTables(_ name: String, with tables: [Lines]) throws(TOMLEditFault) {
    let old = document.root[name]
    if let old, let items = old.array, !old.isHeaderTables {
      guard items.isEmpty || tables.isEmpty else {
        let written = tables.map { table in
          "{ " + table.map { "\(TOMLLiteral.key($0.key)) = \($0.literal)" }.joined(separator: ", ")
            + " }"
        }
        return try set([name], to: "[" + written.joined(separator: ", ") + "]")
      }
      try remove([name])
    }
    let count = document.root[name]?.array?.count ?? 0
    for (place, table) in tables.enumerated() {
      try insertTable(table, into: name, at: place)
    }
    for _ in 0..<count { try removeTable(of: name, at: tables.count) }
  }

  /// Adds a table `[[name]]` before the one of that number, or after all.
  public mutating func insertTable(
    _ table: Lines, into name: String, at place: Int
  ) throws(TOMLEditFault) {
    let items = document.root[name]?.array ?? []
    let lines =
      ["[[\(TOMLLiteral.key(name))]]"]
      + table.map { "\(TOMLLiteral.key($0.key)) = \($0.literal)" }
    if document.root[name] == nil {
      return addBlock(lines, at: self.place(ofTable: [name]))
    }
    guard document.root[name]?.isHeaderTables == true, place <= items.count else {
      throw .noItem("\(name).\(place)")
    }
    if place < items.count {
      return addBlock(lines, at: startOfBlock(at: items[place].span))
    }
    addBlock(lines, at: self.place(ofTable: [name]))
  }

  /// Removes the table `[[name]]` of that number with its comments between the lines.
  public mutating func removeTable(of name: String, at place: Int) throws(TOMLEditFault) {
    let items = document.root[name]?.array ?? []
    guard items.indices.contains(place), let table = items[place].table,
      let header = table.span, let end = table.insertionOffset
    else { throw .noItem("\(name).\(place)") }
    removeBlock(ByteSpan(start: linesOf(header).start, end: end))
  }

  /// Where a new table is put: after those that stand in the same table, else before those that come
  /// later in the order, else at the end.
  func place(ofTable path: [String]) -> Int {
    for depth in stride(from: path.count, to: 0, by: -1) {
      guard let site = try? site(of: Array(path.prefix(depth))), site.depth == depth,
        let end = site.value?.bodyEnds.max()
      else { continue }
      return endOfBlock(at: end)
    }
    if let rank = tableOrder.firstIndex(of: path[0]) {
      let later = tableOrder[(rank + 1)...].compactMap { document.root[$0]?.headers.min() }
      if let first = later.min() {
        return startOfBlock(at: ByteSpan(start: first, end: first))
      }
    }
    return bytes.count
  }

  /// Where the first key before all tables is put: behind what the file begins with, before the first
  /// header and the comment right above it.
  var endOfHead: Int {
    let first = document.root.entries.flatMap(\.value.headers).min()
    return first.map { startOfBlock(at: ByteSpan(start: $0, end: $0)) } ?? bytes.count
  }

  /// The start of a header's line, or of the comment right above it.
  private func startOfBlock(at header: ByteSpan) -> Int {
    let starts = document.lines.starts
    var line = document.lines.line(of: header.start)
    while line > 1, isComment(at: starts[line - 2]) { line -= 1 }
    return starts[line - 1]
  }

  /// The end of a table's lines and of the comment right below them, unless a header follows it.
  private func endOfBlock(at end: Int) -> Int {
    var offset = end
    while offset < bytes.count, isComment(at: offset) {
      offset = linesOf(ByteSpan(start: offset, end: offset)).end
    }
    return offset == bytes.count || isBlankLine(at: offset) ? offset : end
  }

  private func isComment(at lineStart: Int) -> Bool {
    bytes[lineStart...].first { !TOMLByte.isBlank($0) } == TOMLByte.hash
  }
}

extension TOMLValue {
  /// Where the bodies of this table and of all below it end.
  fileprivate var bodyEnds: [Int] {
    switch kind {
    case .array(let items): items.flatMap(\.bodyEnds)
    case .table(let table):
      (table.insertionOffset.map { [$0] } ?? []) + table.entries.flatMap(\.value.bodyEnds)
    default: []
    }
  }

  /// Where the headers of this table and of all below it begin.
  fileprivate var headers: [Int] {
    switch kind {
    case .array(let items): items.flatMap(\.headers)
    case .table(let table):
      (table.span.map { [$0.start] } ?? []) + table.entries.flatMap(\.value.headers)
    default: []
    }
  }
}
