/// Changes a TOML file key by key and leaves every other byte as it is.
///
/// Line ends, the byte order mark, comments and blank lines stay; a comment behind a changed value
/// too. A new line ends as the lines of the file do.
///
/// - Precondition: The file is valid TOML; values are given as they are written in a file.
public struct TOMLEditing: Sendable {
  /// The file as changed so far.
  public private(set) var document: TOMLDocument
  /// Tables at the top of the file, by name, in the order new ones are put in.
  let tableOrder: [String]

  /// Begins with a file as it is.
  ///
  /// - Parameter tableOrder: The order of tables at the top; others come at the end of the file.
  public init(_ document: TOMLDocument, tableOrder: [String] = []) {
    precondition(document.faults.isEmpty, "only a valid file is changed")
    self.document = document
    self.tableOrder = tableOrder
  }

  /// The file's bytes as changed so far.
  public var bytes: [UInt8] { document.bytes }

  /// Sets a value where it is stated, else adds it to its table; a table that is missing is added.
  ///
  /// - Parameters:
  ///   - path: The names that lead to the value; an item of a list has its number, from 0.
  ///   - literal: The value as TOML.
  /// - Throws: ``TOMLEditFault`` where something else stands in its place; nothing is changed then.
  public mutating func set(_ path: [String], to literal: String) throws(TOMLEditFault) {
    let site = try site(of: path)
    guard site.depth == path.count else { return add(literal, as: path, at: site) }
    guard let value = site.value, !value.isHeaderTables, value.table.map({ $0.isInline }) ?? true
    else { throw .isTable(TOMLLiteral.path(path)) }
    replace(value.span, with: literal)
  }

  /// Removes a key with its line, and the header of a table that is empty without it.
  ///
  /// - Throws: ``TOMLEditFault`` where the key is no value of its own; nothing is changed then.
  public mutating func remove(_ path: [String]) throws(TOMLEditFault) {
    let site = try site(of: path)
    guard site.depth == path.count else { return }
    guard let pair = site.entry?.pair, let value = site.value, value.table?.origin != .dotted else {
      throw .isTable(TOMLLiteral.path(path))
    }
    guard pair.end == value.span.end else { throw .noItem(TOMLLiteral.path(path)) }
    if site.owner.isInline { return removeInBraces(pair, of: site.owner) }
    replace(linesOf(pair), with: "")
    var parents = path.dropLast()
    while !parents.isEmpty {
      removeHeader(ifEmpty: Array(parents))
      parents.removeLast()
    }
  }

  /// Replaces a part of the file and reads the result.
  mutating func replace(_ span: ByteSpan, with text: String) {
    var bytes = document.bytes
    bytes.replaceSubrange(span.start..<span.end, with: Array(text.utf8))
    document = TOMLDocument(parsing: bytes)
  }

  private mutating func removeInBraces(_ pair: ByteSpan, of table: TOMLTable) {
    let pairs = table.pairs.sorted { $0.start < $1.start }
    guard let place = pairs.firstIndex(of: pair) else { return }
    if place > 0 {
      replace(ByteSpan(start: pairs[place - 1].end, end: pair.end), with: "")
    } else if pairs.count > 1 {
      replace(ByteSpan(start: pair.start, end: pairs[1].start), with: "")
    } else {
      replace(pair, with: "")
    }
  }

  private mutating func removeHeader(ifEmpty path: [String]) {
    guard let site = try? site(of: path), site.depth == path.count, !site.isInList,
      let table = site.value?.table, table.origin == .header, table.entries.isEmpty,
      let header = table.span
    else { return }
    removeBlock(linesOf(header))
  }
}
