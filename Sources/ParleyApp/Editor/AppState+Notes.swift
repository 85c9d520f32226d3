import ParleyModel
import ParleyStore

/// What happens to notes being written: opening, saving, merging, and changes from outside.
extension AppState {
  /// Bytes of the longest note that can be edited; longer ones are shown only.
  static let longestEditable = 32 << 20

  /// Begins to edit the note of a round, or goes on with its draft.
  ///
  /// Where a draft of it was left behind, the user chooses first.
  mutating func write(_ id: String, for purpose: NoteDesk.Purpose) -> [Effect] {
    if desk.notes[id] == nil, desk.orphans.contains(where: { $0.note == id }) {
      overlay = Overlay(.leftDrafts(of: id, for: purpose))
      return []
    }
    return beginEditing(id, for: purpose)
  }

  /// Begins to edit the note of a round, or goes on with its draft.
  mutating func beginEditing(_ id: String, for purpose: NoteDesk.Purpose) -> [Effect] {
    if let note = desk.notes[id] {
      return start(note, for: purpose) + [note.look]
    }
    desk.opening = NoteDesk.Opening(note: id, purpose: purpose)
    return [.openNote(id)]
  }

  /// The file of the note was read; keys typed since then are typed now.
  mutating func finishOpening(_ id: String, _ opening: NoteOpening) -> [Effect] {
    guard let waiting = desk.opening, waiting.note == id else { return [.releaseJournal(id)] }
    desk.opening = nil
    switch opening {
    case .refused(let diagnostic):
      message = Message(diagnostic.sentence, isWarning: true)
      return []
    case .contents(let contents, let history):
      let note = OpenNote(editor(of: id, contents, history))
      desk.put(note)
      if contents == .absent { message = Message("\(note.file) is made when you save it") }
      var effects = start(note, for: waiting.purpose)
      settle(&self)
      for event in waiting.typed { effects += update(&self, event) }
      return effects
    }
  }

  private func editor(of id: String, _ contents: FileContents, _ history: Draft?) -> NoteEditor {
    var editor = NoteEditor(history ?? Draft(note: id, base: contents))
    editor.readOnlyReason = Self.readOnlyReason(contents)
    return editor
  }

  /// Why a note of these contents is only shown; nil where it can be edited.
  private static func readOnlyReason(_ contents: FileContents) -> String? {
    contents.bytes.count > longestEditable
      ? "notes longer than 32 MiB are shown only; ^O opens your editor" : nil
  }

  private mutating func start(_ note: OpenNote, for purpose: NoteDesk.Purpose) -> [Effect] {
    switch purpose {
    case .edit:
      if desk.editing == nil { desk.paneBefore = focus }
      focus = .detail
      detail.follow(timeline.selection)
      detail.select(.note)
      desk.edit(note.id)
      return []
    case .handOver:
      desk.change(note.id) { $0.isHandedOver = true }
      return [.editExternally(note.id, note.editor.draft.bytes)]
    }
  }

  /// Saves a draft; says so where there is nothing to save.
  mutating func save(_ id: String) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    if note.conflict != nil {
      message = Message("decide on the lines both sides changed first", isWarning: true)
      return []
    }
    // A file that is not there yet is made even if nothing was typed into it.
    guard note.isUnsaved || note.editor.draft.base == .absent else {
      message = Message("\(note.file) is saved already")
      return []
    }
    return desk.change(id) { $0.beginSaving() }.flatMap { $0 }.map { [.saveNote($0)] } ?? []
  }

  /// A save came to its end.
  mutating func finishSaving(_ save: NoteSave, _ outcome: SaveOutcome) -> [Effect] {
    desk.change(save.note) { $0.endSaving() }
    switch outcome {
    case .saved: return saved(save)
    case .changed(let found): return merge(save.note, with: found)
    case .failed(let fault):
      desk.isLeaving = false
      desk.change(save.note) { $0.fault = fault }
      message = Message("not saved: \(fault.text)", isWarning: true)
      return []
    }
  }

  private mutating func saved(_ save: NoteSave) -> [Effect] {
    let contents = FileContents.bytes(save.bytes)
    let isMerged = desk.notes[save.note]?.isMerged ?? false
    let again =
      desk.change(save.note) { note in
        note.isMerged = false
        note.editor.rebase(on: contents)
        note.fault = nil
        note.disk = .asKnown
        return note.savesAgain && note.isUnsaved
      } ?? false
    take(NoteReading(contents, ofNote: save.note), ofNote: save.note)
    let file = NoteStore.file(ofNote: save.note)
    message = Message(
      isMerged
        ? "saved \(file), merged with what had changed on disk; ^Z takes the merge back"
        : "saved \(file)")
    if again { return self.save(save.note) }
    return leaveIfSaved()
  }

  /// Merges what somebody else wrote into the draft, and saves the whole where no line was changed by
  /// both.
  private mutating func merge(_ id: String, with found: FileContents) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    guard case .bytes(let bytes) = found else {
      desk.isLeaving = false
      desk.change(id) { $0.becomeDeleted() }
      message = Message(
        "not saved: \(note.file) was deleted; save again to write it anew", isWarning: true)
      return []
    }
    let merge = LineMerge(
      base: Draft.text(of: note.editor.draft.base.bytes), mine: note.editor.draft.text.bytes,
      theirs: Draft.text(of: bytes))
    guard let merged = merge.merged else {
      desk.isLeaving = false
      desk.change(id) { $0.conflict = NoteConflict(merge, found: found) }
      message = Message(
        "not saved: both changed the same lines; m mine, t theirs, b both", isWarning: true
      )
      if desk.editing == nil { return beginEditing(id, for: .edit) }
      return []
    }
    return adopt(merged, over: found, in: id)
  }

  /// Takes a merged text into the draft and saves it.
  private mutating func adopt(
    _ merged: [UInt8], over found: FileContents, in id: String
  ) -> [Effect] {
    desk.change(id) { note in
      note.editor.replaceText(with: merged)
      note.editor.rebase(on: found)
      note.conflict = nil
      note.disk = .asKnown
      note.isMerged = true
    }
    guard desk.notes[id]?.isUnsaved ?? false else {
      take(NoteReading(found, ofNote: id), ofNote: id)
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
      let count = DateText.count(conflict.openCount, "place")
      message = Message("\(count) still to be decided: m mine, t theirs, b both", isWarning: true)
      return []
    }
    return adopt(text, over: conflict.found, in: id)
  }

  /// The file of a draft was looked at after something happened to it.
  ///
  /// - Parameter number: That of the request.
  mutating func look(_ id: String, _ number: Int, _ opening: NoteOpening) -> [Effect] {
    guard case .contents(let contents, history: _) = opening, let note = desk.notes[id] else {
      return []
    }
    // A save came between: what was read may be older than what is known.
    if number != note.saveCount { return note.saving == nil ? [note.look] : [] }
    // Its own write, or a touch.
    if contents == note.editor.draft.base {
      desk.change(id) { $0.disk = .asKnown }
      return []
    }
    if let saving = note.saving, contents == .bytes(saving.bytes) { return [] }
    switch contents {
    case .absent:
      desk.change(id) { $0.becomeDeleted() }
      message = Message(
        "\(note.file) was deleted; what is here is kept as a draft", isWarning: true)
    case .bytes where note.isUnsaved:
      desk.change(id) { $0.disk = .changed }
    case .bytes(let bytes):
      desk.change(id) { note in
        // Also a text too long to be edited follows its file.
        note.editor.readOnlyReason = nil
        note.editor.replaceText(with: Draft.text(of: bytes))
        note.editor.rebase(on: contents)
        note.editor.readOnlyReason = Self.readOnlyReason(contents)
      }
      take(NoteReading(contents, ofNote: id), ofNote: id)
      message = Message("\(note.file) changed on disk and was read again")
    }
    return []
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
    if message == nil { message = Message("saving") }
    return effects
  }

  /// The user's editor has ended: its text is taken into the draft, and saved where all went well and
  /// the draft had no changes that were not saved.
  mutating func takeEdited(_ id: String, _ edited: ExternalEdit) -> [Effect] {
    message = edited.message
    desk.change(id) { $0.isHandedOver = false }
    guard let bytes = edited.bytes, let note = desk.notes[id] else { return [] }
    let text = Draft.text(of: bytes)
    guard text != note.editor.draft.text.bytes else {
      if message == nil { message = Message("\(note.file) is unchanged") }
      return []
    }
    let wasUnsaved = note.isUnsaved
    desk.change(id) { note in
      note.editor.readOnlyReason = nil
      note.editor.replaceText(with: text)
    }
    // An editor that ended in error may have been told to give up.
    guard !wasUnsaved, edited.message == nil else {
      if message == nil { message = Message("the text was read back, not saved yet: ^S saves it") }
      return []
    }
    return save(id)
  }

  /// A draft that another process left behind was taken over.
  mutating func recover(_ draft: Draft, holding contents: FileContents) -> [Effect] {
    let typed = desk.opening?.typed
    desk.opening = nil
    var note = OpenNote(NoteEditor(draft, caret: draft.caretOfLastStep ?? 0))
    if contents != draft.base {
      if contents == .absent { note.becomeDeleted() } else { note.disk = .changed }
    }
    desk.put(note)
    timeline.reveal(draft.note, talks)
    message = Message("the draft is here again, not saved yet: ^S saves it, ^Z takes steps back")
    guard let typed else { return [] }
    var effects = start(note, for: .edit)
    settle(&self)
    for event in typed { effects += update(&self, event) }
    return effects
  }
}

extension OpenNote {
  /// Its file is gone: the text is a draft of a new one.
  mutating func becomeDeleted() {
    editor.rebase(on: .absent)
    disk = .deleted
    conflict = nil
  }
}

extension Diagnostic {
  /// Message and help in one line.
  var sentence: String { "\(message). \(help)" }
}
