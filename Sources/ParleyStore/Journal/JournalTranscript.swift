/// Turns changes of a draft into steps of its journal.
///
/// As a rule both are the same. A journal begun anew after a save knows nothing of the steps
/// before it; taking one of those back is then told as the edit that it is.
struct JournalTranscript {
  /// The draft as its writer has it.
  private(set) var draft: Draft
  /// What the journal is read as, where that has other steps than the draft.
  private var replayed: Draft?

  /// The transcript of a journal that tells the whole draft.
  init(_ draft: Draft) {
    self.draft = draft
  }

  /// The transcript of a new journal of the draft, which begins at what the file holds, and the
  /// steps from there to the text; nil where only one of both begins with a byte order mark.
  func begunAnew() -> (transcript: JournalTranscript, steps: [JournalBatch.Step])? {
    let start = Draft(note: draft.note, base: draft.base)
    guard start.hasByteOrderMark == draft.hasByteOrderMark else { return nil }
    var transcript = self
    transcript.replayed = start
    if start.text == draft.text { return (transcript, []) }
    let edit = TextEdit(
      offset: 0, removed: start.text.bytes, inserted: draft.text.bytes, caretBefore: 0,
      caretAfter: 0)
    let steps = transcript.tell([.edit(edit, isJoined: false)])
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
      replayed?.apply(change)
      return [contents == .bytes(draft.bytes) ? .basedOnText : .change(change)]
    }
  }

  private mutating func tell(_ changes: [DraftChange]) -> [JournalBatch.Step] {
    for change in changes { replayed?.apply(change) }
    return changes.map { .change($0) }
  }

  private static func edits(_ edits: [TextEdit]) -> [DraftChange] {
    edits.enumerated().map { .edit($1, isJoined: $0 > 0) }
  }
}
