import ParleyModel
import ParleyStore

/// Saving notes, and merging them with what somebody else wrote meanwhile.
extension AppState {
  /// Saves a draft; says so where there is nothing to save.
  mutating func save(_ id: String) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    if case .conflicting(let found) = note.disk { return decide(id, over: found) }
    // A file that is not there yet is made even if nothing was typed into it.
    guard note.isUnsaved || note.saving != nil || note.editor.draft.base == .absent else {
      if note.disk == .changed { return [note.look] }
      message = Message("\(note.file) is saved already")
      return []
    }
    return desk.change(id) { $0.beginSaving() }.flatMap { $0 }.map { [.saveNote($0)] } ?? []
  }

  /// A save came to its end.
  mutating func finishSaving(_ save: NoteSave, _ outcome: SaveOutcome) -> [Effect] {
    // A note that was given up and opened anew has nothing to do with an old save.
    guard desk.notes[save.note].map({ $0.saving == save }) ?? true else { return look(save.note) }
    desk.change(save.note) { $0.endSaving() }
    switch outcome {
    case .saved: return saved(save)
    case .changed(let found): return merge(save.note, with: found)
    case .failed(let fault):
      desk.isLeaving = false
      desk.change(save.note) { $0.fault = fault }
      message = Message("not saved: \(fault.message)", isWarning: true)
      return look(save.note)
    }
  }

  private mutating func saved(_ save: NoteSave) -> [Effect] {
    let contents = FileContents.bytes(save.bytes)
    let isMerged = desk.notes[save.note]?.isMerged ?? false
    let again =
      desk.change(save.note) { note in
        note.isMerged = false
        note.rebase(on: contents)
        note.fault = nil
        return note.savesAgain && note.isUnsaved
      } ?? false
    take([NoteRead(round: save.note, reading: NoteReading(contents, ofNote: save.note))])
    let file = NoteStore.file(ofNote: save.note)
    let undo = key("editor.undo")
    message = Message(
      isMerged
        ? "saved \(file), merged with what had changed on disk; \(undo) takes the merge back"
        : "saved \(file)")
    if again { return self.save(save.note) }
    // Somebody may have written it again between the renaming and the news of it.
    return look(save.note) + leaveIfSaved()
  }

  private func look(_ id: String) -> [Effect] { desk.notes[id].map { [$0.look] } ?? [] }

  /// Merges what somebody else wrote into the draft, and saves the whole where no line was changed by
  /// both. Where one was, the next save asks: this answer comes while somebody types.
  private mutating func merge(_ id: String, with found: FileContents) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    guard case .bytes(let bytes) = found else {
      desk.isLeaving = false
      desk.change(id) { $0.disk = .deleted }
      message = Message(
        "not saved: \(note.file) was deleted; save again to write it anew", isWarning: true)
      return []
    }
    if let merged = note.merge(with: bytes).merged { return adopt(merged, over: found, in: id) }
    desk.isLeaving = false
    desk.change(id) { $0.disk = .conflicting(found) }
    message = Message(
      "not saved: both changed the same lines; \(savingKey) shows them side by side",
      isWarning: true)
    relist()
    return []
  }

  /// Shows the lines both sides changed, so that they can be decided on.
  private mutating func decide(_ id: String, over found: FileContents) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    let merge = note.merge(with: Draft.text(of: found.bytes))
    if let merged = merge.merged { return adopt(merged, over: found, in: id) }
    desk.isLeaving = false
    desk.change(id) { $0.conflict = NoteConflict(merge, found: found) }
    if desk.editing != id { startEditing(id) }
    return []
  }

  /// Takes a merged text into the draft and saves it.
  private mutating func adopt(
    _ merged: [UInt8], over found: FileContents, in id: String
  ) -> [Effect] {
    desk.change(id) { note in
      note.follow(merged, of: found)
      note.isMerged = true
    }
    guard desk.notes[id]?.isUnsaved ?? false else {
      take([NoteRead(round: id, reading: NoteReading(found, ofNote: id))])
      desk.change(id) { $0.isMerged = false }
      message = Message("\(NoteStore.file(ofNote: id)) held the same text already")
      return leaveIfSaved()
    }
    return save(id)
  }

  /// Saves what was decided about the lines both sides changed.
  mutating func finishConflict() -> [Effect] {
    guard let id = desk.editing, let conflict = desk.notes[id]?.conflict else { return [] }
    guard let text = conflict.resolved else {
      let count = Decimal(coefficient: conflict.openCount).grouped
      let (mine, theirs) = (key("conflict.mine"), key("conflict.theirs"))
      let both = key("conflict.both")
      message = Message(
        conflict.openCount == 1
          ? "\(count) place still to be decided: \(mine) mine, \(theirs) theirs, \(both) both"
          : "\(count) places still to be decided: \(mine) mine, \(theirs) theirs, \(both) both",
        isWarning: true)
      return []
    }
    return adopt(text, over: conflict.found, in: id)
  }

  /// Ends parley once the last draft is saved, where that was asked for.
  private mutating func leaveIfSaved() -> [Effect] {
    desk.isLeaving && desk.unsaved.isEmpty ? [.quit] : []
  }

  /// Saves every draft and ends parley when all are saved.
  mutating func saveAllAndLeave() -> [Effect] {
    desk.isLeaving = true
    let effects = desk.unsaved.flatMap { save($0) }
    if effects.isEmpty, desk.unsaved.isEmpty { return [.quit] }
    if message == nil, !effects.isEmpty { message = Message("saving") }
    return effects
  }
}

extension OpenNote {
  /// The merge of the text with what somebody else wrote.
  fileprivate func merge(with theirs: [UInt8]) -> LineMerge {
    LineMerge(
      base: Draft.text(of: editor.draft.base.bytes), mine: editor.draft.text.bytes,
      theirs: Draft.text(of: theirs))
  }
}
