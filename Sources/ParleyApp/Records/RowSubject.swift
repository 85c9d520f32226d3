import ParleyModel
import ParleyStore

/// The row that a form is of.
struct RowSubject: Sendable {
  /// Tells forms of rows apart while their saves are on the way.
  let number: Int
  let table: RecordTable
  /// The texts of its key cells as loaded; nil for a new row.
  let key: [String]?
  /// Every cell of the row as the file had it when the form took it over; empty for a new row.
  var before: [String: String]
  /// What the form began with, by column; a new row that still says only this holds nothing.
  var start: [String: String]
  /// Checks the row against its table as loaded.
  var check: RowCheck
  /// The reading of the files that ``check`` and ``before`` are of; see ``AppState/listing``.
  var listing: Int
  /// Sources, agreements and rounds that were saved from a form over this one and are not read yet.
  var added = AddedKeys()
  /// The key that was proposed last and is proposed anew as long as nobody writes another.
  var proposal: String?
  /// Columns that somebody else has changed as well since the form opened, with what they say now.
  var changedThere: [String: String] = [:]
  /// Whether the file no longer has the row.
  var isGone = false
  /// Whether saving was tried: from then on it is told what is needed and empty.
  var isTried = false
  /// The save on its way; nil when none is.
  var saving: RowSave?

  /// Whether the row is to be added.
  var isNew: Bool { key == nil }
}

extension Form {
  /// The row as it is to be, by column: what the fields hold, and what has no field as the file has
  /// it.
  var cells: [String: String] { (row?.before ?? [:]).merging(fieldCells) { _, now in now } }

  /// What every field holds, by column.
  var fieldCells: [String: String] {
    Dictionary(fields.map { ($0.id, held($0)) }) { first, _ in first }
  }

  /// What a field holds; what nobody touched as the file has it, however that is written.
  func held(_ field: Field) -> String {
    let before = row?.before[field.id] ?? ""
    switch field.content {
    case .date(before): return before
    case .several(_, let chosen) where chosen == Self.ids(before): return before
    case .text(let text) where field.isNumber && text != before: return TypedNumber.plain(text)
    default: return field.value(near: referenceDay) ?? ""
    }
  }

  /// The ids of a cell that are parted by `;`.
  static func ids(_ cell: String) -> [String] {
    cell.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Whether something stands in it that its file does not say.
  var isRowChanged: Bool {
    guard let row else { return false }
    return fieldCells.contains { $0.value != row.start[$0.key] ?? "" }
  }
}
