import ParleyModel
import ParleyStore

/// Taking the private papers out, and putting them away.
extension AppState {
  /// Reads the private papers and shows them; does what they are wanted for where they show already.
  mutating func showPapers(for wanted: PrivatePapers.Wanted) -> [Effect] {
    guard papers.areAllowed else {
      message = Message(
        "the private papers are not shown here without --include-private", isWarning: true)
      return []
    }
    // What is shown is read again, so that a refusal is of now.
    papers.areShown = true
    papers.wanted = wanted
    return [.readWorkspace(isAsked: false)]
  }

  /// Puts the private papers away, unless something of them would be lost.
  mutating func putPapersAway() -> [Effect] {
    if let reason = reasonToKeepPapers {
      message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    let held = desk.notes.keys.filter(PrivateName.isPrivate).sorted()
    self = withoutPapers()
    message = Message("the private papers are put away")
    return held.map { .releaseJournal($0) } + [readHistory, .surveyJournals]
  }

  /// A reading of the files as far as it may be shown.
  func shownPart(of loaded: LoadedWorkspace) -> LoadedWorkspace {
    papers.areShown ? loaded : loaded.withoutPrivate()
  }

  /// The papers that were asked for were read: does what they are for, or says why they do not show.
  mutating func takePapers() -> [Effect] {
    guard let wanted = papers.wanted else { return [] }
    papers.wanted = nil
    if case .refused(let refusal) = loaded.privateFolder {
      papers.areShown = false
      loaded = loaded.withoutPrivate()
      show()
      message = Message(refusal.message, isWarning: true)
      return []
    }
    switch wanted {
    case .look:
      message = Message(
        loaded.hasPapers
          ? "the private papers are shown; \(key("papers")) puts them away"
          : "there are no private papers yet; \(key("note.private")) writes a private note")
      return [readHistory, .surveyJournals]
    case .write(let round):
      return [readHistory, .surveyJournals] + write(PrivateName.of(round), for: .edit)
    }
  }

  /// Which papers the screen is of.
  var shownPapers: Papers { papers.areShown ? .all : .open }

  /// Asks what can be taken back, of what may be shown.
  var readHistory: Effect { .readHistory(shownPapers) }

  // MARK: Notes

  /// The id of the note of a round that is read and written: the private one where it is there and
  /// may be shown, else the public one.
  func noteID(of round: Round) -> String {
    let own = PrivateName.of(round.id)
    return shown.notes.contains(own) || desk.notes[own] != nil ? own : round.id
  }
}

extension LoadedWorkspace {
  /// Whether anything of it is a private paper.
  var hasPapers: Bool {
    files.contains { Place(file: $0.file, line: 0).isPrivate }
      || workspace.notes.contains(where: PrivateName.isPrivate)
  }
}
