public import ParleyModel

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
