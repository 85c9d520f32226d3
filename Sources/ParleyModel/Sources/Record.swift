/// A row of a table: it knows where it stands, what it rests on and how it reads column by column.
public protocol Record: Sendable, Hashable {
  /// The key of the row in its table, as `12-04` or `2026 agreed`.
  var key: String { get }
  /// The file and line the row was read from.
  var place: Place { get }
  /// How the row's values came into the data set; nil when the row does not say.
  var confidence: Confidence? { get }
  /// Ids of the sources cited.
  var sources: [String] { get set }
  /// The row column by column, in the order of the table, columns a user added last.
  var fields: [Field] { get }
}

extension Record {
  /// Whether the row is one of the private papers.
  public var isPrivate: Bool { place.isPrivate }
}

/// One column of a row as text.
public struct Field: Hashable, Sendable {
  /// The column's name in the table's header.
  public let column: String
  /// The cell's text; empty when nothing is stated.
  public let text: String

  /// A column and its cell's text, which may be empty.
  public init(_ column: String, _ text: String) {
    self.column = column
    self.text = text
  }

  /// A column that may hold nothing.
  public init(_ column: String, _ value: (some CustomStringConvertible)?) {
    self.init(column, value?.description ?? "")
  }
}
