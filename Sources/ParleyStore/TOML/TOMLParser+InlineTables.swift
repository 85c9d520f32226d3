extension TOMLParser {
  /// Reads `{key = value, key = value}`, which must stay on one line.
  mutating func parseInlineTable(depth: Int) throws(TOMLFault) -> TOMLTable {
    let opening = try openBracket(TOMLByte.openBrace, depth: depth)
    let node = tree.addNode(.inline, depth: depth)
    scanner.skipBlanks()
    if scanner.byte != TOMLByte.closeBrace {
      try parsePairs(into: node, opening: opening)
    }
    closeBracket()
    let table = tree.frozen(node)
    // Nothing outside the braces may add to it, so its nodes have served.
    tree.nodes.removeSubrange(node...)
    return table
  }

  /// Reads the pairs between the braces, up to the closing one.
  private mutating func parsePairs(
    into node: TOMLTree.NodeID, opening: ByteSpan
  ) throws(TOMLFault) {
    while true {
      try expectSameLine(opening)
      try parseInlinePair(into: node)
      scanner.skipBlanks()
      try expectSameLine(opening)
      if scanner.byte == TOMLByte.closeBrace { return }
      guard scanner.byte == TOMLByte.comma else {
        throw scanner.unexpected { .missingCommaInTable(found: $0) }
      }
      let comma = ByteSpan(start: scanner.offset, end: scanner.offset + 1)
      scanner.offset += 1
      scanner.skipBlanks()
      if scanner.byte == TOMLByte.closeBrace { throw TOMLFault(.trailingComma, at: comma) }
    }
  }

  private mutating func parseInlinePair(into node: TOMLTree.NodeID) throws(TOMLFault) {
    let start = scanner.offset
    let path = try parseKeyPath()
    let value = try parseValue(of: path, depth: tree.nodes[node].depth + path.parents.count)
    let pair = ByteSpan(start: start, end: scanner.offset)
    try tree.insert(value, at: path, pair: pair, in: node)
  }

  private func expectSameLine(_ opening: ByteSpan) throws(TOMLFault) {
    if scanner.isAtLineEnd { throw TOMLFault(.unclosedInlineTable, at: opening) }
  }
}
