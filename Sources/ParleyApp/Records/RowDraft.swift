import ParleyModel
import ParleyStore

/// A form of a row as its journal keeps it: what was written into it, field by field.
///
/// The journals are those of the notes; a row goes by the name `rounds.csv 12-05`, a new one by
/// `rounds.csv +`, which no round's id can be.
struct RowDraft: Hashable {
  let table: RecordTable
  /// The texts of its key cells; nil for a new row.
  let key: [String]?
  /// What was written, by column, in the order of the fields.
  let cells: [Field]

  /// nil where nothing was written into the form.
  init?(_ form: Form) {
    guard let row = form.row, form.anchor == nil else { return nil }
    (table, key) = (row.table, row.key)
    cells = form.fields.compactMap { field in
      let text = form.held(field)
      return text == row.start[field.id] ?? "" ? nil : Field(field.id, text)
    }
    if cells.isEmpty { return nil }
  }

  /// Reads a journal's draft; nil where it is that of a note.
  init?(journal name: String, _ bytes: [UInt8]) {
    guard let table = Self.table(ofJournal: name) else { return nil }
    self.table = table
    let rest = name.dropFirst(table.file.count + 1)
    key =
      rest == Self.new
      ? nil
      : rest.split(separator: Self.keySeparator, omittingEmptySubsequences: false).map(String.init)
    cells = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return Field(
        String(line[..<colon]), Self.unescaped(line[line.index(after: colon)...].dropFirst()))
    }
  }

  /// The table of a journal's row; nil where it is that of a note.
  static func table(ofJournal name: String) -> RecordTable? {
    guard let blank = name.firstIndex(of: " ") else { return nil }
    return RecordTable(file: String(name[..<blank]))
  }

  /// What lists call the row of a journal; nil where it is that of a note.
  static func title(ofJournal name: String) -> String? {
    guard let table = table(ofJournal: name) else { return nil }
    guard name.hasSuffix(" " + new) else { return name.replacing("\t", with: " ") }
    return say("New row of \(table.file): \(RecordWords.noun(table))")
  }

  /// The name of the journal.
  var journal: String {
    "\(table.file) \(key.map { $0.joined(separator: String(Self.keySeparator)) } ?? Self.new)"
  }

  /// The text the journal keeps: `column: text` on a line each.
  var bytes: [UInt8] {
    cells.flatMap { Array("\($0.column): \(Self.escaped($0.text))\n".utf8) }
  }

  private static let new = "+"
  private static let keySeparator: Character = "\t"

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension AppState {
  /// What the journals are to keep of forms of rows since the last call, and which are no longer
  /// needed.
  mutating func takeRowDrafts() -> [Effect] {
    var effects: [Effect] = []
    var now: [String: [UInt8]] = [:]
    for form in records.parked + formsBelow + (form.map { [$0] } ?? []) {
      guard let draft = RowDraft(form) else { continue }
      now[draft.journal] = draft.bytes
    }
    for (name, bytes) in now.sorted(by: { $0.key < $1.key }) {
      let before = records.kept[name] ?? []
      guard bytes != before else { continue }
      let edit = TextEdit(
        offset: 0, removed: before, inserted: bytes, caretBefore: before.count,
        caretAfter: bytes.count)
      effects.append(
        .keep(DraftBatch(note: name, base: .absent, changes: [.edit(edit, isJoined: false)])))
    }
    for (name, bytes) in records.kept.sorted(by: { $0.key < $1.key }) where now[name] == nil {
      if records.settled.remove(name) != nil {
        effects.append(
          .keep(DraftBatch(note: name, base: .absent, changes: [.based(on: .bytes(bytes))])))
        effects.append(.releaseJournal(name))
      } else {
        effects.append(.abandonDraft(name))
      }
    }
    records.settled = []
    records.kept = now
    return effects
  }

  /// A form that another process left behind was taken over, or somebody else was quicker.
  mutating func recoverRow(_ name: String, _ draft: Draft?) -> [Effect] {
    guard let draft, let row = RowDraft(journal: name, draft.text.bytes) else {
      message = Message("somebody else took that draft over", isWarning: true)
      return [.surveyJournals]
    }
    if let key = row.key {
      guard let line = loaded.line(ofRow: key, in: row.table.file) else {
        message = Message(
          "\(row.table.file) no longer has the row \(RecordWords.name(key, in: row.table))",
          isWarning: true)
        return [.releaseJournal(name), .surveyJournals]
      }
      changeRow(at: Place(file: row.table.file, line: line))
    } else {
      addRow(to: row.table, over: false)
    }
    guard var form, form.row != nil else { return [.releaseJournal(name), .surveyJournals] }
    for cell in row.cells { form.write(cell.text, into: cell.column) }
    self.form = form
    refreshForm()
    records.kept[name] = draft.text.bytes
    message = Message("the draft is here again, not saved yet")
    return [.surveyJournals]
  }
}
