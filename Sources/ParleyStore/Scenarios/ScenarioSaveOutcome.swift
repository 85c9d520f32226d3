public import ParleyModel

/// What came of saving a scenario.
public enum ScenarioSaveOutcome: Hashable, Sendable {
  /// All is on disk and would outlast a power cut; the file as it was and as it is now.
  case saved(SavedFile)
  /// Another program changed the same keys meanwhile; nothing was written.
  case conflict([KeyConflict])
  /// There is a file of that id already; nothing was written.
  case exists
  /// It cannot be written like this, whatever the disk does; nothing was written. The cause is a
  /// clause without a full stop, the remedy are sentences.
  case refused(cause: Phrase, remedy: Phrase)
  /// The disk failed, or its being durable could not be made sure of.
  case failed(SaveFault)
}

/// A key of a scenario that was changed here and, to something else, in the file.
public struct KeyConflict: Hashable, Sendable {
  /// The key, as `terms.0.cap`; `opening` or `terms` where they changed as a whole.
  public let key: String
  /// What the file says now, as TOML; empty where it no longer says anything.
  public let theirs: String
  /// What is to be saved, as TOML; empty where the key is to go.
  public let mine: String
  /// What both started from, as TOML; empty where nothing was said.
  public let base: String

  /// Makes a conflict from a key and its three values.
  public init(key: String, theirs: String, mine: String, base: String) {
    self.key = key
    self.theirs = theirs
    self.mine = mine
    self.base = base
  }
}
