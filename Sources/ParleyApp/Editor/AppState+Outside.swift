import ParleyModel
import ParleyStore

/// What follows from changes that somebody else made to the files.
extension AppState {
  /// More notes than this are not looked at one by one.
  private static let mostNotes = 40

  /// What must be read after files have changed.
  func effects(of changes: FileChanges) -> [Effect] {
    var effects: [Effect] = []
    let known = changes.areNotesChanged ? Set(notes.keys).union(desk.notes.keys) : []
    for id in changes.notes.union(known).sorted().prefix(Self.mostNotes) {
      if let note = desk.notes[id] {
        effects.append(note.look)
      } else if notes[id] != nil || loaded.workspace.rounds.contains(where: { $0.id == id }) {
        effects.append(.readNote(id))
      }
    }
    if changes.isWorkspaceChanged || changes.notes.count > Self.mostNotes {
      effects.append(.readWorkspace(isAsked: false))
    }
    if changes.areJournalsChanged { effects.append(.surveyJournals) }
    return effects
  }

  /// Takes in the workspace as it was read again.
  ///
  /// - Parameter isAsked: Whether the user asked for it; else only what differs is told.
  mutating func take(_ loaded: LoadedWorkspace, isAsked: Bool) {
    let changed = loaded.filesChanged(since: self.loaded)
    if !isAsked, loaded.holdsSameFiles(as: self.loaded) { return }
    self.loaded = loaded
    notes = [:]
    notesBeingRead = []
    show()
    let isBroken = problems.errors > 0
    let told =
      isAsked
      ? "the files were read again"
      : changed.isEmpty
        ? nil
        : (changed.count > 2 ? "\(changed.count) files" : changed.joined(separator: " and "))
          + " changed on disk and \(changed.count == 1 ? "was" : "were") read again"
    guard let told else { return }
    message = Message(
      isBroken ? "\(told): \(problems.text), ! shows them" : told, isWarning: isBroken)
  }
}
