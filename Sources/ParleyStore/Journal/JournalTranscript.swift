/// Turns changes of a draft into steps of its journal.
///
/// As a rule both are the same. A journal begun anew after a save knows nothing of the steps
/// before it; taking one of those back is then told as the edit that it is.
struct JournalTranscript {
  /// The draft as its writer has it.
  private(set) var draft: Draft
  /// What the text begins as in a journal that is still to be made.
  private(set) var origin: FileContents
  /// What the journal is read as, where that has other steps than the draft.
  private var replayed: Draft?

  /// The transcript of a journal that tells the whole draft.
  init(_ draft: Draft) {
    self.draft = draft
    origin = draft.base
  }

  /// The transcript of a new journal of the draft, and the steps from where it begins to the text.
  func begunAnew() -> (transcript: JournalTranscript, steps: [JournalBatch.Step]) {
    var transcript = self
    var start = Draft(note: draft.note, base: draft.base)
    if start.hasByteOrderMark != draft.hasByteOrderMark {
      // A draft keeps the mark it began with, or its lack, whatever the file holds by now.
      start = Draft(note: draft.note, base: draft.hasByteOrderMark ? Self.markAlone : .absent)
    }
    transcript.origin = start.base
    transcript.replayed = start
    var steps: [JournalBatch.Step] = []
    if start.text != draft.text {
      let edit = TextEdit(
        offset: 0, removed: start.text.bytes, inserted: draft.text.bytes, caretBefore: 0,
        caretAfter: 0)
      steps += transcript.tell([.edit(edit, isJoined: false)])
    }
    if start.base != draft.base { steps += transcript.tell(based: draft.base) }
    return (transcript, steps)
  }

  /// Takes a change in.
  ///
  /// - Returns: The steps that tell it, none for one without effect; nil when it is no change of
  ///   this draft.
  mutating func take(_ change: DraftChange) -> [JournalBatch.Step]? {
    switch change {
    case .edit(let edit, let isJoined):
      guard draft.fits(edit) else { return nil }
      let isKnown = replayed.map { $0.done.last == draft.done.last } ?? true
      draft.apply(change)
      return tell([.edit(edit, isJoined: isJoined && isKnown)])
    case .undo:
      guard let step = draft.done.last else { return [] }
      draft.apply(change)
      let isKnown = replayed.map { $0.done.last == step } ?? true
      return tell(isKnown ? [.undo] : Self.edits(step.reversed().map(\.inverse)))
    case .redo:
      guard let step = draft.undone.last else { return [] }
      draft.apply(change)
      let isKnown = replayed.map { $0.undone.last == step } ?? true
      return tell(isKnown ? [.redo] : Self.edits(step))
    case .based(on: let contents):
      draft.apply(change)
      return tell(based: contents)
    }
  }

  private static let markAlone = FileContents.bytes([0xEF, 0xBB, 0xBF])

  private mutating func tell(based contents: FileContents) -> [JournalBatch.Step] {
    replayed?.apply(.based(on: contents))
    return [contents == .bytes(draft.bytes) ? .basedOnText : .change(.based(on: contents))]
  }

  private mutating func tell(_ changes: [DraftChange]) -> [JournalBatch.Step] {
    for change in changes { replayed?.apply(change) }
    return changes.map { .change($0) }
  }

  private static func edits(_ edits: [TextEdit]) -> [DraftChange] {
    edits.enumerated().map { .edit($1, isJoined: $0 > 0) }
  }
}
