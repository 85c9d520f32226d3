public import ParleyModel

/// Why a workspace could not be made.
public struct InstallError: Error, Hashable, Sendable {
  /// The file or folder it happened to.
  public let path: String
  /// The cause, as `the folder '/x' is not empty`.
  public let message: Phrase
  /// What to do.
  public let help: Phrase

  /// Makes an error; `message` is printed after `error: ` and begins in lower case.
  public init(path: String, message: Phrase, help: Phrase) {
    self.path = path
    self.message = message
    self.help = help
  }

  init(_ fault: FileFault, path: String) {
    self.init(path: path, message: fault.message(of: "\(quoted(path: path))"), help: fault.help)
  }

  /// Cause and remedy, each on its line, in the language in force.
  public var text: String { ("error: \(message)" as Phrase).text + "\n" + help.text }
}
