/// What a step did, in words of the workspace, so that the screen can name it: `payment 2027 1,551.1`.
///
/// It is kept on disk as it is, in no language.
public struct ChangeLabel: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// A row was added.
    case added
    /// A row, or one of its cells, was changed.
    case changed
    /// A row was removed.
    case removed
    /// A note or a scenario was saved.
    case saved
    /// A note or a scenario was made.
    case made
    /// A note or a scenario was moved to the trash.
    case trashed
    /// The settings of the workspace were changed.
    case settings
  }

  /// What was done.
  public let kind: Kind
  /// The file it was done to, relative to the workspace.
  public let file: String
  /// The key of the row, with the column where one cell was changed, or the id of the file.
  public let name: String
  /// The new text, where there is a short one; else empty.
  public let detail: String

  /// Makes a label of its parts.
  public init(kind: Kind, file: String, name: String, detail: String) {
    self.kind = kind
    self.file = file
    self.name = name
    self.detail = detail
  }
}
