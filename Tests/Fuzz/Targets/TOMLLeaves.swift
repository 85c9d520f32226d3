@testable import ParleyStore

/// The values of a TOML file that are no tables, with the names that lead to them.
struct TOMLLeaves {
  /// A value and its path, items of lists by their number.
  struct Leaf {
    let path: [String]
    let value: TOMLValue
  }

  private(set) var all: [Leaf] = []
  /// The paths of tables, the file itself first.
  private(set) var tables: [[String]] = []

  init(_ document: TOMLDocument) {
    add(document.root, at: [])
  }

  /// What each value is, in words that tell any two apart.
  var texts: [[String]: String] {
    Dictionary(
      all.map { ($0.path, Self.text(of: $0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func add(_ table: TOMLTable, at path: [String]) {
    tables.append(path)
    for entry in table.entries { add(entry.value, at: path + [entry.key.text]) }
  }

  private mutating func add(_ value: TOMLValue, at path: [String]) {
    switch value.kind {
    case .table(let table): add(table, at: path)
    case .array(let items) where !items.isEmpty:
      for (place, item) in items.enumerated() { add(item, at: path + [String(place)]) }
    default: all.append(Leaf(path: path, value: value))
    }
  }

  /// What a text is as a value.
  static func text(of string: String) -> String { "string \(string.debugDescription)" }

  static func text(of value: TOMLValue) -> String {
    switch value.kind {
    case .string(let text): Self.text(of: text)
    case .integer(let number): "integer \(number)"
    case .float(let number): "float \(number.isNaN ? "nan" : "\(number)")"
    case .boolean(let truth): "boolean \(truth)"
    case .offsetDateTime(let text), .localDateTime(let text), .localDate(let text),
      .localTime(let text):
      "date \(text)"
    case .array(let items): "[" + items.map { Self.text(of: $0) }.joined(separator: ", ") + "]"
    case .table(let table):
      "{"
        + table.entries.map { "\($0.key.text.debugDescription): \(Self.text(of: $0.value))" }
        .joined(separator: ", ") + "}"
    }
  }
}
