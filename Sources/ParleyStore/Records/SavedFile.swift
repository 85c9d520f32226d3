/// A file that was written: what it held and what it holds.
public struct SavedFile: Hashable, Sendable {
  /// Path relative to the workspace.
  public let file: String
  /// What it held before; absent where it was made.
  public let before: FileContents
  /// What it holds now.
  public let after: FileContents

  /// Pairs a file with its contents before and after.
  public init(file: String, before: FileContents, after: FileContents) {
    self.file = file
    self.before = before
    self.after = after
  }
}
