import ParleyModel
import ParleyStore

/// What follows from changes that somebody else made to the files.
extension AppState {
  /// More notes than this are not read one by one.
  private static let mostNotes = 40

  /// What must be read after files have changed.
  mutating func effects(of changes: FileChanges) -> [Effect] {
    let changed =
      changes.areNotesChanged
      ? changes.notes.union(notes.keys).union(desk.notes.keys) : changes.notes
    var effects = changed.sorted().compactMap { desk.notes[$0]?.look }
    let others = changed.filter { id in
      desk.notes[id] == nil
        && (notes[id] != nil || loaded.workspace.round(PrivateName.plain(id)) != nil)
    }
    if others.count <= Self.mostNotes {
      if !others.isEmpty { effects.append(.readNotes(others.sorted())) }
    } else {
      // The one that shows is read again by itself.
      for id in others { notes[id] = nil }
      relist()
    }
    if changes.isWorkspaceChanged || others.count > Self.mostNotes {
      effects.append(.readWorkspace(isAsked: false))
    }
    if changes.areJournalsChanged { effects.append(.surveyJournals) }
    return effects
  }

  /// Takes in the workspace as it was read again.
  ///
  /// - Parameter isAsked: Whether the user asked for it; else only what differs is told.
  mutating func take(_ read: LoadedWorkspace, isAsked: Bool) {
    let loaded = shownPart(of: read)
    let changed = loaded.filesChanged(since: self.loaded)
    countReading()
    let isSame = loaded.holdsSameFiles(as: self.loaded)
    if !isAsked, isSame {
      records.written = []
      // What the scenarios screen wrote may have been read before it was known to be written.
      if !(scenarios?.written.isEmpty ?? true) { reviseScenarios() }
      return
    }
    let isOwn =
      !isAsked
      && (papers.wanted != nil
        || changed.allSatisfy { file in
          scenarios?.hasWritten(file) ?? false || savedFiles[file].map(loaded.holds) ?? false
            || records.written.contains(file)
        })
    for file in changed { savedFiles[file] = nil }
    if !changed.isEmpty { records.written = [] }
    self.loaded = loaded
    notes = [:]
    notesBeingRead = []
    show()
    let isBroken = problems.errors > 0
    guard let told = isAsked ? "the files were read again" : isOwn ? nil : Self.told(changed) else {
      return
    }
    let key = key("problems")
    message = Message(
      isBroken ? "\(told): \(problems.text), \(key) shows them" : told, isWarning: isBroken)
  }

  /// Which files changed; nil where none did.
  private static func told(_ changed: [String]) -> Phrase? {
    switch changed.count {
    case 0: nil
    case 1: "\(changed[0]) changed on disk and was read again"
    case 2: "\(changed[0]) and \(changed[1]) changed on disk and were read again"
    default: "\(changed.count) files changed on disk and were read again"
    }
  }

  /// The file of a draft was looked at after something happened to it.
  ///
  /// - Parameter number: That of the request.
  mutating func look(_ id: String, _ number: Int, _ contents: NoteContents) -> [Effect] {
    guard let note = desk.notes[id] else { return [] }
    guard case .contents(let contents) = contents else {
      if case .refused(let diagnostic) = contents {
        message = Message(diagnostic.sentence, isWarning: true)
      }
      return []
    }
    // A save came between: what was read may be older than what is known.
    if number != note.saveCount { return note.saving == nil ? [note.look] : [] }
    let draft = note.editor.draft
    // Its own write, or a touch.
    if contents == draft.base {
      if note.disk == .deleted { message = Message("\(note.file) is there again") }
      desk.change(id) { $0.disk = .asKnown }
      return []
    }
    if let saving = note.saving, contents == .bytes(saving.bytes) { return [] }
    switch contents {
    case .absent:
      desk.change(id) { $0.disk = .deleted }
      message = Message(
        "\(note.file) was deleted; what is here is kept as a draft", isWarning: true)
    case .bytes(draft.bytes):
      desk.change(id) { $0.rebase(on: contents) }
      take([NoteRead(round: id, reading: NoteReading(contents, ofNote: id))])
    case .bytes where draft.isChanged:
      if note.disk != .conflicting(contents) {
        desk.change(id) { note in
          note.disk = .changed
          // What is being decided on is no longer what the file holds.
          note.conflict = nil
        }
      }
    case .bytes(let bytes):
      desk.change(id) { $0.follow(Draft.text(of: bytes), of: contents) }
      take([NoteRead(round: id, reading: NoteReading(contents, ofNote: id))])
      message = Message("\(note.file) changed on disk and was read again")
    }
    return []
  }
}
