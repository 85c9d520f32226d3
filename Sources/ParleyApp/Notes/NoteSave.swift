public import ParleyStore

/// The text of a note on its way to the disk.
public struct NoteSave: Hashable, Sendable {
  /// The id of the round.
  public let note: String
  /// The bytes to be written.
  public let bytes: [UInt8]
  /// What the file is believed to hold.
  public let expecting: FileContents
}
