public import ParleyStore

/// Changes of a draft for its journal.
public struct DraftBatch: Hashable, Sendable {
  /// The id of the round.
  public let note: String
  /// What the file held when the draft began, for a journal that is begun with this batch.
  public let base: FileContents
  /// The changes, oldest first.
  public var changes: [DraftChange]
}
