import ParleyModel
import ParleyStore

extension AppState {
  /// What the journals are to keep of forms of rows since the last call, and which are no longer
  /// needed.
  mutating func takeRowDrafts() -> [Effect] {
    guard form != nil || !records.parked.isEmpty || !records.kept.isEmpty else { return [] }
    var effects: [Effect] = []
    var now: [String: [UInt8]] = [:]
    let open = (formsBelow + (form.map { [$0] } ?? [])).compactMap { RowDraft.Kept($0) }
    for draft in records.draftsOfParked() + open {
      // An emptied form keeps its journal until it closes.
      if let bytes = draft.bytes {
        now[draft.journal] = bytes
      } else if records.kept[draft.journal] != nil, now[draft.journal] == nil {
        now[draft.journal] = []
      }
    }
    for (name, bytes) in now.sorted(by: { $0.key < $1.key }) {
      let before = records.kept[name] ?? []
      guard bytes != before else { continue }
      let edit = TextEdit(from: before, to: bytes)
      effects.append(
        .keep(DraftBatch(note: name, base: .absent, changes: [.edit(edit, isJoined: false)])))
    }
    for (name, bytes) in records.kept.sorted(by: { $0.key < $1.key }) where now[name] == nil {
      if records.settled.remove(name) != nil {
        effects.append(
          .keep(DraftBatch(note: name, base: .absent, changes: [.based(on: .bytes(bytes))])))
        effects.append(.releaseJournal(name))
      } else if bytes.isEmpty {
        effects.append(.releaseJournal(name))
      } else {
        effects.append(.abandonDraft(name))
      }
    }
    records.settled = []
    records.kept = now
    return effects
  }

  /// Forms that are open or wait for their user.
  var openForms: [Form] { records.parked + formsBelow + (form.map { [$0] } ?? []) }

  /// A form that another process left behind was taken over, or somebody else was quicker.
  mutating func recoverRow(_ name: String, _ draft: Draft?) -> [Effect] {
    guard let draft, let row = RowDraft(journal: name, draft.text.bytes) else {
      message = Message("somebody else took that draft over", isWarning: true)
      return [.surveyJournals]
    }
    // What is being filled in just now waits.
    while form?.row != nil { RecordForms.park(&self) }
    guard var form = recovered(row) else {
      message = Message(
        "\(row.table.file) no longer has the row \(row.key?.joined(separator: " ") ?? "")",
        isWarning: true)
      return [.releaseJournal(name), .surveyJournals]
    }
    for field in form.fields where row.key == nil {
      form.write(row.cells.first { $0.column == field.id }?.text ?? "", into: field.id)
    }
    for cell in row.cells where row.key != nil {
      let now = form.row?.before[cell.column] ?? ""
      if let before = cell.before, before != now {
        form.row?.before[cell.column] = before
        form.row?.start[cell.column] = before
        form.row?.changedThere[cell.column] = now
      }
      form.write(cell.text, into: cell.column)
    }
    open(form)
    // Under another name the form has a journal of its own, and this one is put aside.
    records.kept[name] = draft.text.bytes
    message = Message("the draft is here again, not saved yet")
    return [.surveyJournals]
  }

  private mutating func recovered(_ draft: RowDraft) -> Form? {
    guard let key = draft.key else {
      let isTaken = openForms.contains { $0.row?.number == draft.number }
      records.take(formNumber: draft.number)
      return newRowForm(
        of: draft.table, like: nil, number: isTaken ? records.nextForm() : draft.number)
    }
    guard let line = loaded.line(ofRow: key, in: draft.table.file),
      let raw = loaded.rawRow(file: draft.table.file, line: line)
    else { return nil }
    return rowForm(
      of: draft.table, raw, key: key, line: line, fields: nil, number: records.nextForm())
  }
}
