public import ParleyModel

/// A file that was written, as it was and as it is.
public struct SavedFile: Hashable, Sendable {
  /// Path relative to the workspace, as `rounds.csv`.
  public let file: String
  /// What it held before.
  public let before: FileContents
  /// What it holds now.
  public let after: FileContents

  /// Makes a record of a file that was written.
  public init(file: String, before: FileContents, after: FileContents) {
    self.file = file
    self.before = before
    self.after = after
  }
}

/// What came of saving rows.
public enum RowSaveOutcome: Hashable, Sendable {
  /// All is on disk and would outlast a power cut: the files written, in order. Those that said so
  /// already are not among them.
  case saved([SavedFile])
  /// Another program changed the same cells meanwhile; nothing was written.
  case conflict([CellConflict])
  /// It cannot be written like this, whatever the disk does; nothing was written. The cause is a
  /// clause without a full stop, the remedy are sentences.
  case refused(cause: Phrase, remedy: Phrase)
  /// The disk failed, or another program came between two files. `saved` are the files that were
  /// written before; saving the same changes again does the rest.
  case failed(SaveFault, saved: [SavedFile])
}
