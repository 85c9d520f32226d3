public import ParleyModel

/// What came of saving the settings of a workspace.
public enum SettingsSaveOutcome: Hashable, Sendable {
  /// All is on disk; the files written, in order, none where nothing was to be changed.
  case saved([SavedFile])
  /// Another program changed the same keys meanwhile; nothing was written.
  case conflict([KeyConflict])
  /// It cannot be written like this, whatever the disk does; nothing was written. The cause is a
  /// clause without a full stop, the remedy are sentences.
  case refused(cause: Phrase, remedy: Phrase)
  /// The disk failed; the files that had been written before.
  case failed(SaveFault, saved: [SavedFile])
}
