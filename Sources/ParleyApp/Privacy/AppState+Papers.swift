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
    // What is typed meanwhile is meant for the note.
    if case .write(let round) = wanted {
      desk.opening = NoteDesk.Opening(note: PrivateName.of(round), purpose: .edit)
    }
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
      var hasLost = takeTypedAhead().map { !$0.isEmpty } ?? false
      if wanted == .enterOffer {
        hasLost = records.forgetTyped()
        OfferEntryForm.open(&self)
      }
      message = Message(
        hasLost
          ? "\(refusal.message) \("What was typed meanwhile is not kept." as Phrase)"
          : refusal.message, isWarning: true)
      return []
    }
    switch wanted {
    case .enterOffer:
      OfferEntryForm.open(&self)
      return [readHistory, .surveyJournals]
    case .look:
      message = Message(
        loaded.hasPapers
          ? "the private papers are shown; \(key("papers")) puts them away"
          : "there are no private papers yet; \(key("note.private")) writes a private note")
      return [readHistory, .surveyJournals]
    case .write(let round), .writeWhenSurveyed(let round):
      papers.wanted = .writeWhenSurveyed(round: round)
      return [readHistory, .surveyJournals]
    }
  }

  /// The journals were looked through: begins the private note that waits for it.
  mutating func goOnAfterSurvey() -> [Effect] {
    guard case .writeWhenSurveyed(let round) = papers.wanted else { return [] }
    papers.wanted = nil
    // Given up meanwhile by Esc.
    guard let typed = takeTypedAhead() else { return [] }
    let effects = write(PrivateName.of(round), for: .edit)
    desk.opening?.typed = typed
    return effects + (desk.opening == nil ? typed.flatMap { update(&self, $0) } : [])
  }

  /// What was typed for the private note while the papers were read; nil where it was given up.
  private mutating func takeTypedAhead() -> [AppEvent]? {
    guard let opening = desk.opening, PrivateName.isPrivate(opening.note) else { return nil }
    desk.opening = nil
    return opening.typed
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
