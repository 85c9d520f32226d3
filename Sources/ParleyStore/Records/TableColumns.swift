import ParleyModel

/// The columns of a table, in the order in which a new workspace has them.
///
/// This is where the program says which columns a table has; reading and forms both go by it.
public struct TableColumns: Hashable, Sendable {
  /// One column.
  public struct Entry: Hashable, Sendable {
    /// Its name in the table's header.
    public let name: String
    /// What its cells hold.
    public let content: ColumnContent
    /// Whether its cell is part of the row's key.
    public let isKey: Bool
    /// Whether a row is left out while this cell is empty.
    public let isRequired: Bool
    /// Whether no row of the table can be read without the column.
    public let isIndispensable: Bool
  }

  /// The table, as `rounds.csv`.
  public let file: String
  /// The columns, those the user added last.
  public let entries: [Entry]

  /// The columns of a table; none where it is none of a workspace.
  ///
  /// - Parameters:
  ///   - parties: The parties' codes, from which some columns take their names.
  ///   - extra: The columns the user added, in the order of the header.
  public init(file: String, parties: [String], extra: [String] = []) {
    self.file = file
    let known = WorkspaceTables.table(of: file)?.columns(parties: parties) ?? []
    let names = Set(known.map(\.name))
    entries = known + extra.filter { !names.contains($0) }.map { .optional($0, .custom) }
  }

  /// The names of the columns that make a row's key, in order.
  public var keyColumns: [String] { entries.filter(\.isKey).map(\.name) }

  /// The column of a name; nil where there is none.
  public subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}

extension TableColumns.Entry {
  /// A column of the key.
  static func key(_ name: String, _ content: ColumnContent = .text) -> Self {
    Self(name: name, content: content, isKey: true, isRequired: true, isIndispensable: true)
  }

  /// A column every row has a value in.
  static func needed(_ name: String, _ content: ColumnContent = .text) -> Self {
    Self(name: name, content: content, isKey: false, isRequired: true, isIndispensable: true)
  }

  /// A column every table has, though its cells may be empty.
  static func expected(_ name: String, _ content: ColumnContent = .text) -> Self {
    Self(name: name, content: content, isKey: false, isRequired: false, isIndispensable: true)
  }

  /// A column that may be absent.
  static func optional(_ name: String, _ content: ColumnContent = .text) -> Self {
    Self(name: name, content: content, isKey: false, isRequired: false, isIndispensable: false)
  }

  /// How the row's values came into the data set.
  static let confidence = optional("confidence", .choice(of: Confidence.self))
  /// What the row rests on.
  static let sources = optional("sources", .sources)
  /// A remark.
  static let note = optional("note", .longText)
}
