import ParleyModel
public import ParleyStore

/// What effects do away from the thread that owns the screen: on the disk, and in a simulation. Each
/// gives the event that tells the state how it went.
public struct BackgroundEffects: Sendable {
  let reader: WorkspaceReader
  let store: NoteStore
  let scenarios: ScenarioStore
  let rows: RowStore
  let trash: Trash
  /// What can be taken back; nil for a screen that is printed once.
  let changes: ChangeLog?
  let workspace: SettingsStore
  /// The journals of drafts; nil where none are kept.
  let journals: JournalKeeper?
  /// The time of the day.
  let time: @Sendable () -> TimeOfDay
  /// Where settings are remembered; nil where they are not.
  let settings: ConfigurationKeeper?
  /// The user's folder, for files that are written elsewhere; nil where it is not known.
  let home: String?

  /// The files of a workspace.
  ///
  /// - Parameters:
  ///   - journals: Where drafts are kept; nil for a screen that is printed once.
  ///   - settings: Where settings are remembered; nil for such a screen too.
  ///   - home: The user's folder, as `HOME` states it.
  ///   - time: The time of the day; the system's unless given.
  public init(
    reader: WorkspaceReader, store: NoteStore? = nil, scenarios: ScenarioStore? = nil,
    rows: RowStore? = nil, trash: Trash? = nil, changes: ChangeLog? = nil,
    workspace: SettingsStore? = nil,
    journals: JournalKeeper? = nil, settings: ConfigurationKeeper? = nil, home: String? = nil,
    time: @escaping @Sendable () -> TimeOfDay = Clock.system.time
  ) {
    self.time = time
    self.reader = reader
    self.scenarios = scenarios ?? ScenarioStore(root: reader.root)
    self.workspace = workspace ?? SettingsStore(root: reader.root)
    self.store = store ?? NoteStore(root: reader.root)
    self.rows = rows ?? RowStore(root: reader.root)
    self.trash = trash ?? Trash(root: reader.root)
    self.changes = changes
    self.journals = journals
    self.settings = settings
    self.home = home
  }

  /// Performs an effect and waits for it; nil for effects of the terminal.
  public func perform(_ effect: Effect) -> AppEvent? {
    switch effect {
    case .readNotes(let ids):
      return .notesRead(ids.map { NoteRead(round: $0, reading: reader.note($0)) })
    case .tellTime: return .timeTold(time())
    case .readWorkspace(let isAsked): return .workspaceRead(reader.read(), isAsked: isAsked)
    case .simulate(let request): return request.run().map { .bandsReady($0) }
    case .simulateScenarios(let request): return request.run().map { .scenarioBandsReady($0) }
    case .simulateBrief(let request): return request.run().map { .briefBandsReady($0) }
    case .writeBrief(let save):
      return .briefWritten(save, fault: save.perform(home: home, workspace: reader.root))
    case .saveScenario(let save):
      let outcome = save.perform(in: scenarios)
      if case .saved(let file) = outcome { keep(file, named: save.id) }
      return .scenarioSaved(save, outcome)
    case .saveRows(let save):
      return .rowsSaved(save, save.perform(rows: rows, trash: trash, log: changes))
    case .takeBack(let id, let isRedo, let papers):
      let log = changes?.over(papers)
      return .changeTaken((isRedo ? log?.redo(id) : log?.undo(id)) ?? .nothing, isRedo: isRedo)
    case .forgetChange(let id, let papers):
      return changes.map { .changeForgotten($0.over(papers).forget(id)) }
    case .readHistory(let papers): return changes.map { .historyRead($0.over(papers).read()) }
    case .saveSettings(let save):
      let outcome = save.perform(in: workspace)
      let files =
        switch outcome {
        case .saved(let files), .failed(_, let files): files
        case .conflict, .refused: [SavedFile]()
        }
      if !files.isEmpty {
        _ = changes?.record(
          ChangeLabel(kind: .settings, file: SettingsStore.file, name: "", detail: ""), files,
          moves: [])
      }
      return .settingsSaved(save, outcome)
    case .openNote(let id): return open(id, reader.contents(ofNote: id))
    case .lookAtNote(let id, let number):
      return .noteLooked(id, number, reader.contents(ofNote: id))
    case .compare(let id, let text): return .compared(id, text, reader.contents(ofNote: id))
    case .saveNote(let save): return perform(save)
    case .adoptDraft(let entry):
      return .draftAdopted(
        entry.note, journals?.adopt(entry), reader.contents(ofNote: entry.note))
    case .remember(let changes):
      guard let settings, settings.add(changes) else { return nil }
      return .remembered(fault: settings.write())
    case .surveyJournals where journals == nil: return .journalsSurveyed([])
    case .keep, .releaseJournal, .surveyJournals, .discardDraft, .abandonDraft:
      return journals.flatMap { perform(effect, in: $0) }
    case .copy, .copyFurther, .open, .editExternally, .setMouse, .examineTerminal, .suspend,
      .repaint, .quit:
      return nil
    }
  }

  /// A note that was read to be edited, with the steps of an earlier time that can still be taken
  /// back.
  func open(_ id: String, _ contents: NoteContents) -> AppEvent {
    guard case .contents(let file) = contents else {
      return .noteOpened(id, contents, history: nil)
    }
    return .noteOpened(id, contents, history: journals?.open(id, holding: file))
  }

  /// Saves a note and keeps what was saved so that it can be taken back.
  private func perform(_ save: NoteSave) -> AppEvent {
    let outcome = store.save(save.bytes, ofNote: save.note, expecting: save.expecting)
    if case .saved = outcome {
      keep(
        SavedFile(
          file: NoteStore.file(ofNote: save.note), before: save.expecting,
          after: .bytes(save.bytes)), named: save.note)
    }
    return .noteSaved(save, outcome)
  }

  /// Keeps what a file was before it was saved, so that the save can be taken back.
  private func keep(_ file: SavedFile, named name: String) {
    guard file.before != file.after else { return }
    let kind: ChangeLabel.Kind = file.before == .absent ? .made : .saved
    _ = changes?.record(
      ChangeLabel(kind: kind, file: file.file, name: name, detail: ""), [file], moves: [])
  }

  private func perform(_ effect: Effect, in journals: JournalKeeper) -> AppEvent? {
    switch effect {
    case .keep(let batch):
      return .journalKept(fault: journals.keep(batch))
    case .releaseJournal(let id): journals.release(id)
    case .discardDraft(let entry): journals.discard(entry)
    case .abandonDraft(let id): journals.abandon(id)
    default: return .journalsSurveyed(unsaved(journals.survey()))
    }
    return nil
  }

  /// The journals of others and those left behind, without drafts whose text the file holds: a kill
  /// between a save and its record leaves such ones.
  func unsaved(_ entries: [JournalEntry]) -> [JournalEntry] {
    entries.filter { entry in
      guard !entry.isLive, entry.isUnsaved, entry.damage == nil, let draft = entry.draft else {
        return true
      }
      return reader.contents(ofNote: entry.note) != .contents(.bytes(draft.bytes))
    }
  }
}
