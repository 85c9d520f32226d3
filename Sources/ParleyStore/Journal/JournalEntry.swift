/// One journal on disk, as far as it can be read.
public struct JournalEntry: Hashable, Sendable {
  /// The id of the round whose note was written.
  public let note: String
  /// The file.
  public let path: String
  /// When something was last written into it, in seconds since 1970.
  public let time: Int
  /// Whether somebody holds it: another process, or another desk of this one.
  public let isLive: Bool
  /// Who wrote it last; nil where it cannot be read.
  public let holder: JournalHolder?
  /// The draft it tells of, with its steps; nil where it cannot be read, and ``damage`` says why.
  public let draft: Draft?
  /// Whether the file ends inside a record: a power cut, or somebody is writing just now.
  public let isTorn: Bool
  /// Why the end, or the whole, cannot be read.
  public let damage: JournalDamage?

  /// Makes an entry.
  public init(
    note: String, path: String, time: Int, isLive: Bool, holder: JournalHolder?, draft: Draft?,
    isTorn: Bool = false, damage: JournalDamage? = nil
  ) {
    self.note = note
    self.path = path
    self.time = time
    self.isLive = isLive
    self.holder = holder
    self.draft = draft
    self.isTorn = isTorn
    self.damage = damage
  }

  /// Whether it holds text that was never saved.
  public var isUnsaved: Bool { draft?.isChanged ?? false }
}
