extension TOMLTree {
  /// Opens the table of `[path]`, or one more table of `[[path]]`, and gives its place.
  mutating func open(
    _ path: TOMLKeyPath, isArray: Bool, span: ByteSpan
  ) throws(TOMLFault) -> NodeID {
    let deepest = TOMLDocument.deepestNesting
    guard path.count <= deepest else {
      throw TOMLFault(.nestedTooDeep(limit: deepest), at: span)
    }
    var node = Self.root
    for (place, key) in path.parents.enumerated() {
      node = try enter(key, of: path, through: place, from: node)
    }
    // Arrays of tables on the way count twice, which the path alone does not tell.
    guard nodes[node].depth + (isArray ? 2 : 1) <= deepest else {
      throw TOMLFault(.nestedTooDeep(limit: deepest), at: span)
    }
    return isArray
      ? try openArrayItem(path, in: node, span: span) : try openTable(path, in: node, span: span)
  }

  /// Puts a value under a path of dotted keys that begins at a table.
  mutating func insert(
    _ value: TOMLValue, at path: TOMLKeyPath, pair: ByteSpan, in start: NodeID
  ) throws(TOMLFault) {
    var node = start
    for (place, key) in path.parents.enumerated() {
      node = try extend(key, of: path, through: place, from: node, pair: pair)
    }
    if let earlier = slot(named: path.last.text, in: node) {
      throw TOMLFault(
        .duplicateKey(path.text, line: line(of: earlier.key.span)), at: path.last.span)
    }
    addSlot(path.last, .value(value), pair: pair, to: node)
  }

  /// Notes that a key was written but its value could not be read.
  mutating func noteUnreadable(_ path: TOMLKeyPath, in start: NodeID) {
    var node = start
    for key in path.parents {
      guard case .table(let table)? = slot(named: key.text, in: node)?.content else {
        nodes[node].unreadableKeys.append(key)
        return
      }
      node = table
    }
    nodes[node].unreadableKeys.append(path.last)
  }

  /// The table a header passes through on its way down, made if it is new.
  private mutating func enter(
    _ key: TOMLKey, of path: TOMLKeyPath, through place: Int, from node: NodeID
  ) throws(TOMLFault) -> NodeID {
    guard let slot = slot(named: key.text, in: node) else {
      return addTable(key, .implicit, to: node)
    }
    switch slot.content {
    case .table(let table): return table
    case .tables(let list): return newestTable(ofList: list)
    case .value(let value):
      throw closed(value, slot.key, name: path.text(through: place), at: key.span)
    }
  }

  /// The table a dotted key passes through on its way down, made if it is new.
  private mutating func extend(
    _ key: TOMLKey, of path: TOMLKeyPath, through place: Int, from node: NodeID, pair: ByteSpan
  ) throws(TOMLFault) -> NodeID {
    guard let slot = slot(named: key.text, in: node) else {
      return addTable(key, .dotted, pair: pair, to: node)
    }
    switch slot.content {
    case .table(let table):
      if let header = nodes[table].span {
        throw TOMLFault(
          .tableOfHeader(path.text(through: place), line: line(of: header)), at: key.span)
      }
      // From now on it is defined: `[a.b.c]`, then `b.x = 1` under `[a]`, then no `[a.b]`.
      nodes[table].origin = .dotted
      return table
    case .tables:
      throw TOMLFault(
        .arrayOfTablesIsNotATable(path.text(through: place), line: line(of: slot.key.span)),
        at: key.span)
    case .value(let value):
      throw closed(value, slot.key, name: path.text(through: place), at: key.span)
    }
  }

  private mutating func openTable(
    _ path: TOMLKeyPath, in node: NodeID, span: ByteSpan
  ) throws(TOMLFault) -> NodeID {
    guard let slot = slot(named: path.last.text, in: node) else {
      return addTable(path.last, .header, span: span, to: node)
    }
    switch slot.content {
    case .table(let table) where nodes[table].origin == .implicit:
      nodes[table].origin = .header
      nodes[table].span = span
      return table
    case .table(let table):
      let line = line(of: slot.key.span)
      throw TOMLFault(
        nodes[table].origin == .dotted
          ? .tableOfDottedKeys(path.text, line: line)
          : .duplicateTable(path.text, line: headerLine(of: table) ?? line),
        at: span)
    case .tables:
      throw TOMLFault(
        .arrayOfTablesIsNotATable(path.text, line: line(of: slot.key.span)), at: span)
    case .value:
      throw TOMLFault(.duplicateKey(path.text, line: line(of: slot.key.span)), at: span)
    }
  }

  private mutating func openArrayItem(
    _ path: TOMLKeyPath, in node: NodeID, span: ByteSpan
  ) throws(TOMLFault) -> NodeID {
    // The array is a level of its own.
    let depth = nodes[node].depth + 2
    guard let slot = slot(named: path.last.text, in: node) else {
      return addList(path.last, depth: depth, span: span, to: node)
    }
    switch slot.content {
    case .tables(let list):
      return appendTable(toList: list, depth: depth, span: span)
    case .table(let table):
      let line = headerLine(of: table) ?? line(of: slot.key.span)
      throw TOMLFault(.tableIsNotAnArray(path.text, line: line), at: span)
    case .value(let value):
      if case .array = value.kind {
        throw TOMLFault(.closedArray(path.text, line: line(of: slot.key.span)), at: span)
      }
      throw TOMLFault(.duplicateKey(path.text, line: line(of: slot.key.span)), at: span)
    }
  }

  private func headerLine(of table: NodeID) -> Int? {
    nodes[table].span.map { line(of: $0) }
  }

  /// The fault of going down into something that was complete where it was written.
  private func closed(
    _ value: TOMLValue, _ key: TOMLKey, name: String, at span: ByteSpan
  ) -> TOMLFault {
    let line = line(of: key.span)
    switch value.kind {
    case .table: return TOMLFault(.closedInlineTable(name, line: line), at: span)
    case .array: return TOMLFault(.closedArray(name, line: line), at: span)
    default: return TOMLFault(.notATable(name, line: line), at: span)
    }
  }
}
