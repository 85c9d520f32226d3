import ParleyModel

/// One change of a file, as it is taken back and made again.
public enum FileChange: Hashable, Sendable {
  /// The text of a file that stays.
  case text(TextPatch)
  /// A file that was not there; taking it back moves it to the trash.
  case made(file: String, bytes: [UInt8])
  /// A file that went to the trash; taking it back restores it.
  case moved(TrashMove)

  /// The file, relative to the workspace, under the name it has outside the trash.
  public var file: String {
    switch self {
    case .text(let patch): patch.file
    case .made(let file, _): file
    case .moved(let move): move.from
    }
  }
}

/// What one command changed, taken back and made again as a whole.
public struct ChangeStep: Hashable, Sendable {
  /// Tells it apart from all other steps of the workspace; later ones have greater ids.
  public let id: UInt64
  /// When it was done, in seconds since 1970.
  public let time: Int
  /// What the screen calls it.
  public let label: ChangeLabel
  /// What was changed, in order; never empty.
  public let changes: [FileChange]

  /// Whether it changed a private paper; then nothing of it stands outside their folder.
  public var isPrivate: Bool { changes.contains { Place(file: $0.file, line: 0).isPrivate } }

  /// Makes a step of its parts.
  public init(id: UInt64, time: Int, label: ChangeLabel, changes: [FileChange]) {
    self.id = id
    self.time = time
    self.label = label
    self.changes = changes
  }
}

/// What can be taken back and made again next.
public struct ChangeLogState: Hashable, Sendable {
  /// The newest step that stands; nil where there is none.
  public let undo: ChangeStep?
  /// The step taken back last; nil where there is none.
  public let redo: ChangeStep?

  /// Pairs the two.
  public init(undo: ChangeStep?, redo: ChangeStep?) {
    self.undo = undo
    self.redo = redo
  }

  /// Whether it tells of a private paper.
  public var isPrivate: Bool { undo?.isPrivate ?? false || redo?.isPrivate ?? false }

  /// Nothing was changed yet.
  public static let empty = ChangeLogState(undo: nil, redo: nil)
}
