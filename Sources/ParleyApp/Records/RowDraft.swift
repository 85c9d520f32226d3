import ParleyModel
import ParleyStore

/// A form of a row as its journal keeps it: what was written into it, field by field.
///
/// The journals are those of the notes; a row goes by the name `rounds.csv 12-05`, the third form of a
/// new one by `rounds.csv +3`, which no round's id can be.
struct RowDraft: Hashable {
  /// What was written into a field.
  struct Cell: Hashable {
    let column: String
    /// What the file said when it was written over; nil in a new row.
    let before: String?
    let text: String
  }

  /// What a journal is to keep of a form.
  struct Kept: Hashable {
    /// The name of the journal.
    let journal: String
    /// The text; nil where nothing was written into the form.
    let bytes: [UInt8]?

    /// nil where no journal is kept of the form.
    init?(_ form: Form) {
      guard let journal = RowDraft.journal(of: form) else { return nil }
      self.journal = journal
      bytes = RowDraft(form)?.bytes
    }
  }

  let table: RecordTable
  /// The texts of its key cells; nil for a new row.
  let key: [String]?
  /// The number of the form of a new row.
  let number: Int
  /// What was written, in the order of the fields; of a new row all that stands in it.
  let cells: [Cell]

  /// nil where nothing was written into the form.
  init?(_ form: Form) {
    guard let row = form.row, form.anchor == nil, form.isRowChanged else { return nil }
    (table, key, number) = (row.table, row.key, row.number)
    cells = form.fields.compactMap { field in
      let text = form.held(field)
      guard row.key != nil else {
        return text.isEmpty ? nil : Cell(column: field.id, before: nil, text: text)
      }
      let before = row.before[field.id] ?? ""
      return text == before ? nil : Cell(column: field.id, before: before, text: text)
    }
  }

  /// Reads a journal's draft; nil where it is that of a note.
  init?(journal name: String, _ bytes: [UInt8]) {
    guard let table = Self.table(ofJournal: name) else { return nil }
    self.table = table
    let rest = name.dropFirst(table.file.count + 1)
    let number = rest.hasPrefix(Self.new) ? Int(rest.dropFirst()) : nil
    key =
      number == nil
      ? rest.split(separator: Self.keySeparator, omittingEmptySubsequences: false).map(String.init)
      : nil
    self.number = number ?? 0
    var cells: [Cell] = []
    var before: String?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let text = Self.unescaped(line[line.index(after: colon)...].dropFirst())
      let name = Self.unescaped(line[..<colon])
      if name.hasSuffix(Self.was) {
        before = text
      } else {
        cells.append(Cell(column: name, before: before, text: text))
        before = nil
      }
    }
    self.cells = cells
  }

  /// The table of a journal's row; nil where it is that of a note.
  static func table(ofJournal name: String) -> RecordTable? {
    guard let blank = name.firstIndex(of: " ") else { return nil }
    return RecordTable(file: String(name[..<blank]))
  }

  /// What lists call the row of a journal; nil where it is that of a note.
  static func title(ofJournal name: String) -> String? {
    guard let table = table(ofJournal: name) else { return nil }
    guard name.contains(" " + new) else { return name.replacing("\t", with: " ") }
    return say("New row of \(table.file): \(RecordWords.noun(table))")
  }

  /// The name of the journal.
  var journal: String { Self.journal(of: table, key, number) }

  /// The name of a form's journal; nil where none is kept of it.
  static func journal(of form: Form) -> String? {
    guard let row = form.row, form.anchor == nil else { return nil }
    return journal(of: row.table, row.key, row.number)
  }

  private static func journal(of table: RecordTable, _ key: [String]?, _ number: Int) -> String {
    let name = key.map { $0.joined(separator: String(keySeparator)) }
    return "\(table.file) \(name ?? "\(new)\(number)")"
  }

  /// The text the journal keeps: `column: text` on a line each, `column<: text` before it for what the
  /// file said.
  var bytes: [UInt8] {
    cells.flatMap { cell in
      let column = Self.escaped(cell.column)
      let before = cell.before.map { "\(column)\(Self.was): \(Self.escaped($0))\n" } ?? ""
      return Array("\(before)\(column): \(Self.escaped(cell.text))\n".utf8)
    }
  }

  private static let new = "+"
  private static let was = "<"
  private static let keySeparator: Character = "\t"

  /// Letters that part lines and columns, and what stands for each behind a backslash.
  private static let escapes: [(letter: Character, name: Character)] = [
    ("\\", "\\"), ("\n", "n"), ("\r", "r"), ("\r\n", "l"), (":", "c"),
  ]

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, letter in
      if let escape = escapes.first(where: { $0.letter == letter }) {
        result += "\\\(escape.name)"
      } else {
        result.append(letter)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for letter in text {
      if isEscaped {
        result.append(escapes.first { $0.name == letter }?.letter ?? letter)
        isEscaped = false
      } else if letter == "\\" {
        isEscaped = true
      } else {
        result.append(letter)
      }
    }
    return result
  }
}
