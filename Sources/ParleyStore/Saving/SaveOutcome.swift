/// What came of a save.
public enum SaveOutcome: Hashable, Sendable {
  /// The text stands under the file's name and would outlast a power cut.
  case saved
  /// What is on disk is not what was expected; nothing was written. It carries what is there now.
  case changed(FileContents)
  /// The text was not saved, or its being durable could not be made sure of.
  case failed(SaveFault)
}
