import ParleyModel
import ParleyStore

/// Writing rows, and what comes of it.
enum RecordSaving {
  /// Asks for a save; the form it is of waits for what comes of it.
  static func begin(_ save: RowSave, in state: inout AppState) -> [Effect] {
    state.records.saves.append(save)
    if save.form != nil, state.form?.row?.number == save.form {
      state.form?.row?.saving = save
      state.refreshForm()
    }
    return [.saveRows(save)]
  }

  /// A save came to its end: its form closes, or the user is told why it does not.
  static func finish(
    _ save: RowSave, _ report: RowSaveReport, in state: inout AppState
  ) -> [Effect] {
    if let index = state.records.saves.firstIndex(of: save) {
      state.records.saves.remove(at: index)
    }
    if let history = report.history, state.papers.areShown || !history.isPrivate {
      state.records.history = history
    }
    state.records.refused = nil
    switch report.outcome {
    case .saved(let files):
      for file in files { state.savedFiles[file.file] = file }
      state.message = message(save, report, in: state)
      if save.wanted != nil { state.records.wanted = save.wanted }
      close(formOf: save, in: &state)
      return reading(after: report)
    case .conflict(let conflicts):
      state.message =
        state.records.forgetTyped() ? Message("what was typed ahead is not kept") : nil
      release(formOf: save, in: &state)
      state.records.conflicts.append(RowConflict(save: save, cells: conflicts))
      state.askNextRowConflict()
      return [.readWorkspace(isAsked: false)]
    case .refused:
      release(formOf: save, in: &state)
      state.message = told(failure(save, report), in: &state)
      return []
    case .failed(_, let files):
      for file in files { state.savedFiles[file.file] = file }
      release(formOf: save, in: &state)
      state.message = told(failure(save, report), in: &state)
      return files.isEmpty ? [] : [.readWorkspace(isAsked: false)]
    }
  }

  /// A failure, and that what was typed behind the save is gone: it was meant for what comes after.
  private static func told(_ failure: Phrase?, in state: inout AppState) -> Message? {
    let isForgotten = state.records.forgetTyped()
    return failure.map { failure in
      Message(
        isForgotten ? "\(failure); what was typed ahead is not kept" : failure, isWarning: true)
    }
  }

  /// Why rows were not written, and what to do, in one line; nil where they were.
  static func failure(_ save: RowSave, _ report: RowSaveReport) -> Phrase? {
    switch report.outcome {
    case .saved: nil
    case .conflict: "not saved: \(save.label.file) was changed in the same cells meanwhile"
    case .refused(let cause, let remedy): "not saved: \(cause). \(remedy)"
    case .failed(let fault, _): "not saved: \(fault.message)"
    }
  }

  /// What is to be read again: the tables, and the notes that went to the trash.
  private static func reading(after report: RowSaveReport) -> [Effect] {
    let notes = report.moves.compactMap { NoteStore.note(ofFile: $0.from) }
    return (notes.isEmpty ? [] : [.readNotes(notes.sorted())]) + [.readWorkspace(isAsked: false)]
  }

  private static func message(
    _ save: RowSave, _ report: RowSaveReport, in state: AppState
  ) -> Message {
    let title = RecordWords.title(of: save.label)
    if let fault = report.trashFault {
      return Message(
        "saved: \(title); but not moved to the trash: \(fault.message)", isWarning: true)
    }
    if let fault = report.logFault {
      return Message("saved: \(title); it cannot be taken back later: \(fault)", isWarning: true)
    }
    guard report.history?.undo != nil else { return Message("saved: \(title)") }
    return Message("saved: \(title); \(state.key("undo")) takes it back")
  }

  /// Closes the form a save is of, and those over it; what it added is chosen in the form below.
  private static func close(formOf save: RowSave, in state: inout AppState) {
    guard let number = save.form else { return }
    let stack = state.formsBelow + (state.form.map { [$0] } ?? [])
    guard let place = stack.firstIndex(where: { $0.row?.number == number }) else {
      // It was put aside while it was being saved.
      for form in state.records.parked where form.row?.number == number {
        if let name = RowDraft.journal(of: form) { state.records.settled.insert(name) }
      }
      state.records.parked.removeAll { $0.row?.number == number }
      state.relist()
      return
    }
    let form = stack[place]
    if let draft = RowDraft(form) { state.records.settled.insert(draft.journal) }
    let (row, cells) = (form.row, form.cells)
    state.formsBelow = Array(stack[..<place].dropLast())
    state.form = place > 0 ? stack[place - 1] : nil
    if let row, row.isNew { take(row, cells, in: &state) }
    state.refreshForm()
    if form.anchor != nil { state.records.nextCell = form.then }
  }

  /// Gives a row that was added from a form to the field it was added for.
  private static func take(
    _ row: RowSubject, _ cells: [String: String], in state: inout AppState
  ) {
    guard let key = RowKey.columns(of: row.table.file).first.flatMap({ cells[$0] }) else { return }
    switch row.table {
    case .sources: state.form?.row?.added.sources.insert(key)
    case .agreements: state.form?.row?.added.agreements.insert(Int(key) ?? 0)
    default: return
    }
    guard let id = state.form?.field?.id else { return }
    state.form?.take(Form.Choice(key, key, note: cells["title"] ?? ""), of: id)
  }

  private static func release(formOf save: RowSave, in state: inout AppState) {
    guard let number = save.form else { return }
    if state.form?.row?.number == number { state.form?.row?.saving = nil }
    for place in state.formsBelow.indices where state.formsBelow[place].row?.number == number {
      state.formsBelow[place].row?.saving = nil
    }
    for place in state.records.parked.indices
    where state.records.parked[place].row?.number == number {
      state.records.parked[place].row?.saving = nil
    }
    state.refreshForm()
  }
}

extension RecordSaving {
  /// The change of a form is given up: the form closes.
  static func drop(_ save: RowSave, in state: inout AppState) {
    close(formOf: save, in: &state)
    state.records.nextCell = nil
    state.records.typed = []
  }
}
