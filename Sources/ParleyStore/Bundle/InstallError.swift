import ParleyModel

/// Why a workspace could not be made.
public struct InstallError: Error, Hashable, Sendable {
  /// The file or folder it happened to.
  public let path: String
  /// The cause, as `the folder '/x' is not empty`.
  public let message: String
  /// What to do.
  public let help: String

  /// Makes an error; `message` is printed after `error: ` and begins in lower case.
  public init(path: String, message: String, help: String) {
    self.path = path
    self.message = message
    self.help = help
  }

  init(_ fault: FileFault, path: String) {
    self.init(
      path: path, message: fault.message(of: "\(quoted(path: path))").english,
      help: fault.help.english)
  }

  /// Cause and remedy, each on its line.
  public var text: String { "error: \(message)\n\(help)" }
}
