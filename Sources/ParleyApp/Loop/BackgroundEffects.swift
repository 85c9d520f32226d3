import ParleyModel
public import ParleyStore

/// What effects do away from the thread that owns the screen: on the disk, and in a simulation. Each
/// gives the event that tells the state how it went.
public struct BackgroundEffects: Sendable {
  let reader: WorkspaceReader
  let store: NoteStore
  /// The journals of drafts; nil where none are kept.
  let journals: JournalKeeper?

  /// The files of a workspace.
  ///
  /// - Parameter journals: Where drafts are kept; nil for a screen that is printed once.
  public init(reader: WorkspaceReader, store: NoteStore? = nil, journals: JournalKeeper? = nil) {
    self.reader = reader
    self.store = store ?? NoteStore(root: reader.root)
    self.journals = journals
  }

  /// Performs an effect and waits for it; nil for effects of the terminal.
  public func perform(_ effect: Effect) -> AppEvent? {
    switch effect {
    case .readNote(let id): return .noteRead(id, reader.note(id))
    case .readWorkspace(let isAsked): return .workspaceRead(reader.read(), isAsked: isAsked)
    case .simulate(let request): return request.run().map { .bandsReady($0) }
    case .openNote(let id): return .noteOpened(id, open(id))
    case .lookAtNote(let id, let number): return .noteLooked(id, number, read(id))
    case .compare(let id, let text): return .compared(id, text, read(id))
    case .saveNote(let save):
      return .noteSaved(
        save, store.save(save.bytes, ofNote: save.note, expecting: save.expecting))
    case .keep, .releaseJournal, .surveyJournals, .adoptDraft, .discardDraft:
      return journals.flatMap { perform(effect, in: $0) }
    case .copy, .editExternally, .suspend, .repaint, .quit: return nil
    }
  }

  private func perform(_ effect: Effect, in journals: JournalKeeper) -> AppEvent? {
    switch effect {
    case .keep(let batch):
      return .journalKept(fault: journals.keep(batch))
    case .releaseJournal(let id):
      journals.release(id)
      return .journalsSurveyed(survey(journals))
    case .surveyJournals:
      return .journalsSurveyed(survey(journals))
    case .adoptDraft(let entry):
      return .draftAdopted(journals.adopt(entry), read(entry.note))
    case .discardDraft(let entry):
      journals.discard(entry)
      return .journalsSurveyed(survey(journals))
    default: return nil
    }
  }

  /// The journals of others and those left behind, without drafts whose text the file holds: a kill
  /// between a save and its record leaves such ones.
  private func survey(_ journals: JournalKeeper) -> [JournalEntry] {
    journals.survey().filter { entry in
      guard !entry.isLive, entry.isUnsaved, let draft = entry.draft else { return true }
      return reader.contents(ofNote: entry.note) != .contents(.bytes(draft.bytes))
    }
  }

  private func read(_ id: String) -> NoteOpening {
    switch reader.contents(ofNote: id) {
    case .refused(let diagnostic): .refused(diagnostic)
    case .contents(let contents): .contents(contents, history: nil)
    }
  }

  /// A note to be edited, with the steps of an earlier time that can still be taken back.
  private func open(_ id: String) -> NoteOpening {
    switch reader.contents(ofNote: id) {
    case .refused(let diagnostic): .refused(diagnostic)
    case .contents(let contents):
      .contents(contents, history: journals?.open(id, holding: contents))
    }
  }
}
