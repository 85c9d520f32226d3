public import ParleyModel

/// What came of taking a step back, or of making it again.
public enum ChangeOutcome: Hashable, Sendable {
  /// It is done, all of it.
  case done(ChangeStep, ChangeLogState)
  /// It is done, but could not be noted: the same step is offered again, and taking it back once more
  /// changes nothing. The cause is a clause, the remedy are sentences.
  case unnoted(ChangeStep, ChangeLogState, cause: Phrase, remedy: Phrase)
  /// It was not done; unless the cause says otherwise, all files are as they were. The cause is a
  /// clause, the remedy are sentences.
  case refused(ChangeStep, cause: Phrase, remedy: Phrase)
  /// The newest step is another by now, as after a change by another parley; nothing was done.
  case another(ChangeLogState)
  /// There is nothing to take back, or to make again.
  case nothing
  /// The log of changes itself cannot be had. The cause is a clause, the remedy are sentences.
  case unavailable(cause: Phrase, remedy: Phrase)
}
