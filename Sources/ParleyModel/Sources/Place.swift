/// Where a record stands: the file, relative to the workspace, and the line its row begins on.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  /// Path relative to the workspace, as `payments.csv`.
  public let file: String
  /// Line from 1; 0 where the whole file is meant.
  public let line: Int

  /// Makes a place; line 0 stands for the whole file.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The folder of what must not leave the machine, relative to the workspace.
  public static let privateFolder = "private"

  /// Whether the file is one of the private papers, which stand in ``privateFolder``.
  public var isPrivate: Bool { file.hasPrefix(Self.privateFolder + "/") }

  /// `payments.csv:37`.
  public var description: String { line > 0 ? "\(file):\(line)" : file }
}
