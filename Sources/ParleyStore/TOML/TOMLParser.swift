/// Reads a TOML file statement by statement, and goes on after a fault.
///
/// The grammar of each part is in an extension of its own: keys, headers, values, strings, numbers,
/// dates; what is done after a fault is in `TOMLParser+Recovery.swift`.
struct TOMLParser {
  var scanner: TOMLScanner
  var tree: TOMLTree
  private(set) var faults: [TOMLFault] = []

  /// The table that pairs are put into.
  var currentTable = TOMLTree.root

  /// The brackets of the current value that are open, as written.
  var openBrackets: [UInt8] = []

  /// Up to here no bracket closes a table in braces; searching again would find none either.
  var bracesOpenUntil = 0

  init(bytes: [UInt8], textStart: Int, lines: TOMLLines) {
    scanner = TOMLScanner(bytes: bytes, offset: textStart)
    tree = TOMLTree(lines: lines)
  }

  /// Reads from the current place to the end of the file.
  mutating func parseDocument() {
    if refuseUTF16() { return }
    while !scanner.isAtEnd {
      scanner.skipBlanks()
      if scanner.isAtLineEnd {
        finishLine()
      } else {
        parseStatement()
        tree.nodes[currentTable].bodyEnd = scanner.offset
      }
    }
  }

  mutating func note(_ fault: TOMLFault) { faults.append(fault) }

  /// Reads one header or pair with the rest of its line.
  private mutating func parseStatement() {
    openBrackets.removeAll(keepingCapacity: true)
    let isHeader = scanner.byte == TOMLByte.openBracket
    do throws(TOMLFault) {
      if isHeader { try parseHeader() } else { try parsePair() }
      finishLine()
    } catch {
      note(error)
      // What follows a header at fault belongs to no table that is known.
      if isHeader { currentTable = tree.addNode(.header, depth: 0) }
      recover()
    }
  }

  /// Moves over the comment, if any, and the line break.
  private mutating func finishLine() {
    if scanner.byte == TOMLByte.hash, let fault = scanner.skipComment() { note(fault) }
    scanner.skipLineBreak()
  }

  /// Notes one fault for a file that would have a fault on every line.
  private mutating func refuseUTF16() -> Bool {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    guard marks.contains(where: { scanner.bytes.starts(with: $0) }) else { return false }
    note(TOMLFault(.utf16, at: ByteSpan(start: 0, end: 2)))
    return true
  }
}
