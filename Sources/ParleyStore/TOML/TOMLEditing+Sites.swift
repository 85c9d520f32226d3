extension TOMLEditing {
  /// How far a path leads into the file.
  struct Site {
    /// The last table on the way.
    var table: TOMLTable
    /// The last table on the way that has a body or braces of its own.
    var owner: TOMLTable
    /// The bytes of the owner's braces; nil for the root.
    var ownerSpan: ByteSpan?
    /// The parts of the path that lead to the owner.
    var ownerDepth = 0
    /// The parts of the path that exist.
    var depth = 0
    /// Whether the way leads through an item of a list.
    var isInList = false
    /// The last entry found.
    var entry: TOMLTable.Entry?
    /// What the existing part of the path names.
    var value: TOMLValue?
  }

  /// Follows a path as far as it exists.
  func site(of path: [String]) throws(TOMLEditFault) -> Site {
    var site = Site(table: document.root, owner: document.root)
    while site.depth < path.count {
      guard let entry = site.table.entry(named: path[site.depth]) else { return site }
      site.depth += 1
      var value = entry.value
      while site.depth < path.count, let items = value.array {
        guard let place = Int(path[site.depth]), items.indices.contains(place) else {
          throw .noItem(TOMLLiteral.path(path))
        }
        value = items[place]
        site.depth += 1
        site.isInList = true
      }
      site.entry = entry
      site.value = value
      guard site.depth < path.count else { break }
      guard let table = value.table else { throw .isValue(TOMLLiteral.path(path)) }
      site.table = table
      if table.insertionOffset != nil || table.isInline {
        site.owner = table
        site.ownerSpan = value.span
        site.ownerDepth = site.depth
      }
    }
    return site
  }

  /// Adds a key whose path exists only in part.
  mutating func add(_ literal: String, as path: [String], at site: Site) {
    let statement = { TOMLLiteral.path(path[site.ownerDepth...]) + " = " + literal }
    if site.owner.isInline, let braces = site.ownerSpan {
      return addInBraces(statement(), to: site.owner, braces: braces)
    }
    let isOwn = site.ownerDepth == site.depth
    if isOwn, site.depth == path.count - 1 || site.isInList, let end = site.owner.insertionOffset {
      // Behind the head of the file a line stands by itself.
      guard let last = site.owner.pairs.last ?? site.owner.span else {
        return addBlock([statement()], at: endOfHead)
      }
      return addLine(statement(), at: end, like: last)
    }
    if !isOwn, site.table.origin == .dotted, let last = site.table.pairs.last {
      return addLine(statement(), at: linesOf(last).end, like: last)
    }
    let key = TOMLLiteral.key(path[path.count - 1])
    let names = Array(path.dropLast())
    addBlock(["[\(TOMLLiteral.path(names))]", "\(key) = \(literal)"], at: place(ofTable: names))
  }

  private mutating func addInBraces(
    _ statement: String, to table: TOMLTable, braces: ByteSpan
  ) {
    if let last = table.pairs.max(by: { $0.end < $1.end }) {
      return replace(ByteSpan(start: last.end, end: last.end), with: ", " + statement)
    }
    replace(braces, with: "{ \(statement) }")
  }
}

extension TOMLTable {
  /// The pairs written in its own body or braces, those of dotted keys too, in order of naming.
  var pairs: [ByteSpan] {
    entries.flatMap { entry -> [ByteSpan] in
      if let table = entry.value.table, table.origin == .dotted { return table.pairs }
      return entry.pair.map { [$0] } ?? []
    }
  }
}

extension TOMLValue {
  /// Whether it is a list of tables with headers of their own.
  var isHeaderTables: Bool {
    guard let items = array else { return false }
    return items.contains { $0.table?.origin == .header }
  }
}
