import ParleyModel
import ParleyStore

/// How notes get into the editor, and back from the user's own.
extension AppState {
  /// Begins to edit the note of a round; where a draft of it was left behind, the user chooses first.
  mutating func write(_ id: String, for purpose: NoteDesk.Purpose) -> [Effect] {
    if desk.notes[id] == nil, desk.adopting != id,
      desk.orphans.contains(where: { $0.note == id })
    {
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
    // A draft that is being taken over answers as well.
    return desk.adopting == id ? [] : [.openNote(id)]
  }

  /// The file of the note was read; keys typed since then are typed now.
  mutating func finishOpening(
    _ id: String, _ contents: NoteContents, history: Draft?
  ) -> [Effect] {
    // A draft that is being taken over answers in its place.
    if desk.adopting == id { return [] }
    guard let waiting = desk.opening, waiting.note == id else {
      // Asked for and given up; what the journal is held for, if anything, is on the desk.
      return desk.notes[id] == nil ? [.releaseJournal(id)] : []
    }
    desk.opening = nil
    switch contents {
    case .refused(let diagnostic):
      message = Message(
        Self.refusal(diagnostic.sentence, hasLost: !waiting.typed.isEmpty), isWarning: true)
      return []
    case .contents(let contents):
      var editor = NoteEditor(history ?? Draft(note: id, base: contents))
      editor.readOnlyReason = OpenNote.readOnlyReason(contents)
      let note = OpenNote(editor)
      if contents == .absent { message = Message("\(note.file) is made when you save it") }
      return begin(note, waiting)
    }
  }

  /// Why a note is not open, and that what was typed for it is gone.
  private static func refusal(_ reason: Phrase, hasLost: Bool) -> Phrase {
    hasLost ? "\(reason) \("What was typed meanwhile is not kept." as Phrase)" : reason
  }

  /// A draft that another process left behind was taken over, or somebody else was quicker.
  mutating func recover(_ id: String, _ draft: Draft?, holding contents: NoteContents) -> [Effect] {
    let waiting = desk.opening?.note == id ? desk.opening : nil
    if waiting != nil { desk.opening = nil }
    if desk.adopting == id { desk.adopting = nil }
    let hasLost = !(waiting?.typed.isEmpty ?? true)
    guard let draft, desk.notes[id] == nil else {
      message = Message(
        Self.refusal("somebody else took that draft over.", hasLost: hasLost), isWarning: true)
      return [.surveyJournals]
    }
    guard case .contents(let contents) = contents else {
      if case .refused(let diagnostic) = contents {
        message = Message(
          Self.refusal(diagnostic.sentence, hasLost: hasLost), isWarning: true)
      }
      return [.releaseJournal(id), .surveyJournals]
    }
    var note = OpenNote(NoteEditor(draft, caret: draft.caretOfLastStep ?? 0))
    // A kill may have come between a save and the news of it.
    let isSaved = contents == .bytes(draft.bytes)
    if isSaved {
      note.rebase(on: contents)
    } else if contents != draft.base {
      note.disk = contents == .absent ? .deleted : .changed
    }
    timeline.reveal(PrivateName.plain(id), talks)
    let save = waiting?.purpose == .edit ? key("editor.save") : savingKey
    let undo = key("editor.undo")
    message = Message(
      isSaved
        ? "the draft is here again; the file holds the same text, so nothing is left to save"
        : "the draft is here again, not saved yet: \(save) saves it, \(undo) takes steps back")
    guard let waiting else {
      desk.put(note)
      return [.surveyJournals]
    }
    return begin(note, waiting) + [.surveyJournals]
  }

  /// Puts a note on the desk, and types what was typed while it was being read.
  private mutating func begin(_ note: OpenNote, _ waiting: NoteDesk.Opening) -> [Effect] {
    desk.put(note)
    var effects = start(note, for: waiting.purpose)
    settle(&self)
    for event in waiting.typed { effects += update(&self, event) }
    return effects
  }

  private mutating func start(_ note: OpenNote, for purpose: NoteDesk.Purpose) -> [Effect] {
    switch purpose {
    case .edit:
      startEditing(note.id)
      return []
    case .handOver:
      desk.change(note.id) { $0.isHandedOver = true }
      return [.editExternally(note.id, note.editor.draft.bytes)]
    }
  }

  /// Gives a note of the desk the keys.
  mutating func startEditing(_ id: String) {
    // Leaving may have saved, and found a conflict: that is decided today.
    if asOf != nil { TimeTravel.go(to: nil, &self) }
    if desk.editing == nil { desk.paneBefore = focus }
    closeLists()
    focus = .detail
    detail.follow(timeline.selection)
    detail.select(.note)
    desk.edit(id)
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
      note.conflict = nil
      note.editor.readOnlyReason = OpenNote.readOnlyReason(.bytes(text))
    }
    // An editor that ended in error may have been told to give up.
    guard !wasUnsaved, edited.message == nil else {
      if message == nil {
        message = Message("the text was read back, not saved yet: \(savingKey) saves it")
      }
      return []
    }
    return save(id)
  }
}

extension Diagnostic {
  /// Message and help in one line.
  var sentence: Phrase { "\(message). \(help)" }
}
