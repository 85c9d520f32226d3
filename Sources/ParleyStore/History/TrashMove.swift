/// A file that was moved to the trash.
public struct TrashMove: Hashable, Sendable {
  /// Where it was, relative to the workspace, as `notes/12-04.md`.
  public let from: String
  /// Where it is, relative to the workspace, as `trash/notes/12-04.md`.
  public let to: String
  /// The checksum of its bytes, by which it is known again.
  public let checksum: UInt64

  /// Makes a move of its parts.
  public init(from: String, to: String, checksum: UInt64) {
    self.from = from
    self.to = to
    self.checksum = checksum
  }
}
