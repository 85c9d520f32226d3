import ParleyModel
import TerminalKit

/// One column of a table as the screen sets it.
struct TableColumn: Hashable, Sendable {
  /// The name in the table's header.
  let name: String
  /// What the screen calls it.
  let title: Phrase
  /// What the screen says for some of its cells; nil where all are shown as they stand.
  private let words: [String: String]?
  /// Where a row has its cell, counted over the row's fields.
  let index: Int
  /// Cells the longest text of the column takes, its title included.
  private(set) var fullWidth: Int
  /// Whether all that is stated in it are numbers, which are set to the right.
  private(set) var isNumeric = true
  private var isStated = false

  /// The widest a column is set while others wait for room.
  static let widest = 32

  /// Cells the column takes where room is shared.
  var width: Int { min(fullWidth, Self.widest) }

  /// Whether its cells name sources.
  var namesSources: Bool { name == "sources" || name.hasSuffix("_source") }

  private init(name: String, title: Phrase, index: Int, words: [String: String]?) {
    self.name = name
    self.title = title
    self.index = index
    self.words = words
    fullWidth = display(title.text).width
  }

  /// A cell as the screen shows it.
  func shown(_ text: String) -> String { words?[text] ?? text }

  /// The text of the column in a row.
  func text(in record: any Record) -> String {
    text(in: record.fields)
  }

  /// The text of the column among a row's fields.
  func text(in fields: [Field]) -> String {
    fields.indices.contains(index) && fields[index].column == name ? fields[index].text : ""
  }

  private mutating func take(_ text: String) {
    guard !text.isEmpty else { return }
    isStated = true
    if isNumeric, Decimal(text) == nil { isNumeric = false }
    let text = shown(text)
    // Every byte more than a text has cells is one it would not need to be measured for.
    if text.utf8.count > fullWidth { fullWidth = max(fullWidth, display(text).width) }
  }

  /// The columns of a table without rows, as its file names them.
  static func columns(
    named names: [String], of table: RecordTable, _ words: ColumnWords
  ) -> [TableColumn] {
    names.enumerated().filter { !$0.element.isEmpty }.map { index, name in
      var column = TableColumn(
        name: name, title: words.title(of: name, in: table), index: index,
        words: words.cells(of: name))
      column.isNumeric = false
      return column
    }
  }

  /// Rows that are measured; of longer tables as many, spread evenly.
  private static let measured = 1000

  /// The columns of a table, fitted to its rows; none where there are no rows.
  static func columns(of rows: TableRows, words: ColumnWords) -> [TableColumn] {
    guard rows.count > 0 else { return [] }
    let table = RecordTable(file: rows[0].place.file)
    var columns = rows[0].fields.enumerated().map {
      TableColumn(
        name: $0.element.column, title: words.title(of: $0.element.column, in: table),
        index: $0.offset, words: words.cells(of: $0.element.column))
    }
    let step = max(1, rows.count / measured)
    for row in stride(from: 0, to: rows.count, by: step) {
      let fields = rows[row].fields
      for index in columns.indices { columns[index].take(columns[index].text(in: fields)) }
    }
    for index in columns.indices where !columns[index].isStated {
      columns[index].isNumeric = false
    }
    return columns
  }
}
