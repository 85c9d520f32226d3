/// The tables of a file while it is read; every rule on what may be defined twice is kept here.
///
/// Tables live in one array and name each other by place, so that any of them can grow until the
/// end of the file is reached.
struct TOMLTree {
  /// The place of a table among the nodes.
  typealias NodeID = Int

  struct Node {
    var origin: TOMLTable.Origin
    var depth: Int
    var span: ByteSpan?
    var bodyEnd: Int?
    var slots: [Slot] = []
    var names = TOMLNameIndex()
    var unreadableKeys: [TOMLKey] = []
  }

  struct Slot {
    let key: TOMLKey
    let pair: ByteSpan?
    var content: Content
  }

  enum Content {
    case value(TOMLValue)
    case table(NodeID)
    /// The tables of an array of tables, by their place among the lists.
    case tables(list: Int)
  }

  private struct List {
    var tables: [NodeID]
    var newest: NodeID
  }

  static let root: NodeID = 0

  var nodes: [Node]
  private var lists: [List] = []
  private let lines: TOMLLines

  init(lines: TOMLLines) {
    self.lines = lines
    nodes = [Node(origin: .root, depth: 0, bodyEnd: lines.starts[0])]
  }

  func line(of span: ByteSpan) -> Int { lines.line(of: span.start) }

  func slot(named name: String, in node: NodeID) -> Slot? {
    nodes[node].names.place(of: name, in: nodes[node].slots) { $0.key.text }
      .map { nodes[node].slots[$0] }
  }

  /// Adds a table that no other knows yet.
  mutating func addNode(
    _ origin: TOMLTable.Origin, depth: Int, span: ByteSpan? = nil, bodyEnd: Int? = nil
  ) -> NodeID {
    nodes.append(Node(origin: origin, depth: depth, span: span, bodyEnd: bodyEnd))
    return nodes.count - 1
  }

  /// Adds an entry whose name is not yet taken.
  mutating func addSlot(
    _ key: TOMLKey, _ content: Content, pair: ByteSpan? = nil, to node: NodeID
  ) {
    nodes[node].slots.append(Slot(key: key, pair: pair, content: content))
    nodes[node].names.addLast(of: nodes[node].slots) { $0.key.text }
  }

  /// Adds a table under a name that is not yet taken.
  mutating func addTable(
    _ key: TOMLKey, _ origin: TOMLTable.Origin, span: ByteSpan? = nil, pair: ByteSpan? = nil,
    to node: NodeID
  ) -> NodeID {
    let table = addNode(origin, depth: nodes[node].depth + 1, span: span)
    addSlot(key, .table(table), pair: pair, to: node)
    return table
  }

  /// The newest table of an array of tables.
  func newestTable(ofList list: Int) -> NodeID { lists[list].newest }

  /// Adds a table to an array of tables and gives its place.
  mutating func appendTable(toList list: Int, depth: Int, span: ByteSpan) -> NodeID {
    let table = addNode(.header, depth: depth, span: span)
    lists[list].tables.append(table)
    lists[list].newest = table
    return table
  }

  /// Adds an array of one table under a name that is not yet taken, and gives the table's place.
  mutating func addList(
    _ key: TOMLKey, depth: Int, span: ByteSpan, to node: NodeID
  ) -> NodeID {
    let table = addNode(.header, depth: depth, span: span)
    lists.append(List(tables: [table], newest: table))
    addSlot(key, .tables(list: lists.count - 1), to: node)
    return table
  }
}

extension TOMLTree {
  /// The whole file as values.
  func frozenRoot() -> TOMLTable { frozen(Self.root) }

  /// A table and all below it as values.
  func frozen(_ id: NodeID) -> TOMLTable {
    let node = nodes[id]
    let entries = node.slots.map { slot in
      TOMLTable.Entry(key: slot.key, value: frozen(slot), pair: slot.pair)
    }
    return TOMLTable(
      entries: entries, origin: node.origin, span: node.span, insertionOffset: node.bodyEnd,
      unreadableKeys: node.unreadableKeys, names: node.names)
  }

  private func frozen(_ slot: Slot) -> TOMLValue {
    switch slot.content {
    case .value(let value): return value
    case .table(let id):
      return TOMLValue(kind: .table(frozen(id)), span: nodes[id].span ?? slot.key.span)
    case .tables(let list):
      let items = lists[list].tables.map { id in
        TOMLValue(kind: .table(frozen(id)), span: nodes[id].span ?? slot.key.span)
      }
      return TOMLValue(kind: .array(items), span: items.first?.span ?? slot.key.span)
    }
  }
}
