import ParleyModel
import ParleyStore

/// Holds back what still comes of private papers once they are away: a reading, a draft taken over, a
/// change taken back, a file that somebody wrote.
///
/// Whatever was asked for before they were put away ends after it, as slowly as the disk is; and a
/// folder is watched whether or not it shows.
enum EventGate {
  /// An event as far as it may come in, and what is to be done in place of the rest.
  ///
  /// nil where nothing of it may. With the papers out everything comes in.
  static func pass(
    _ event: AppEvent, into state: inout AppState
  ) -> (event: AppEvent?, instead: [Effect]) {
    guard !state.papers.areShown else { return (event, []) }
    switch event {
    case .notesRead(let notes):
      for note in notes where isPrivate(note.round) { state.notesBeingRead.remove(note.round) }
      return (.notesRead(notes.filter { !isPrivate($0.round) }), [])
    case .noteOpened(let id, _, _) where isPrivate(id):
      if state.desk.opening?.note == id { state.desk.opening = nil }
      return (nil, [.releaseJournal(id)])
    case .draftAdopted(let id, _, _) where isPrivate(id):
      if state.desk.adopting == id { state.desk.adopting = nil }
      return (nil, [.releaseJournal(id), .surveyJournals])
    case .noteLooked(let id, _, _) where isPrivate(id),
      .compared(let id, _, _) where isPrivate(id), .noteEdited(let id, _) where isPrivate(id):
      return (nil, [])
    case .noteSaved(let save, _) where isPrivate(save.note): return (nil, [state.readHistory])
    case .changeTaken(let outcome, _) where outcome.isPrivate:
      state.records.isTakingBack = false
      return (nil, [state.readHistory, .readWorkspace(isAsked: false)])
    case .changeForgotten(let history) where history.isPrivate:
      state.records.isTakingBack = false
      return (nil, [state.readHistory])
    case .historyRead(let history) where history.isPrivate: return (nil, [state.readHistory])
    case .filesChanged(var changes):
      changes.notes = changes.notes.filter { !isPrivate($0) }
      return (.filesChanged(changes), [])
    default: return (event, [])
    }
  }

  private static func isPrivate(_ id: String) -> Bool { PrivateName.isPrivate(id) }
}

extension ChangeOutcome {
  /// Whether it tells of a step of private papers, or of one that is next.
  fileprivate var isPrivate: Bool {
    switch self {
    case .done(let step, let history), .unnoted(let step, let history, _, _):
      step.isPrivate || history.isPrivate
    case .refused(let step, _, _): step.isPrivate
    case .another(let history): history.isPrivate
    case .nothing, .unavailable: false
    }
  }
}
