import Glibc
public import ParleyModel

/// Why a file was not saved, and what to do about it.
public struct SaveFault: Error, Hashable, Sendable {
  /// The `errno` behind it, as `ENOSPC`.
  public let code: Int32
  /// What is wrong, without a full stop, as `'notes/12-04.md' cannot be written: ...`.
  public let cause: Phrase
  /// What to do, as a sentence.
  public let remedy: Phrase

  /// Cause and remedy in one line, safe to print.
  public var message: Phrase { "\(cause). \(remedy)" }
}

extension SaveFault {
  /// - Parameter name: The file as the user knows it.
  init(_ name: String, _ fault: FileFault) {
    self.init(
      code: fault.code, cause: fault.message(of: "\(quoted(path: name))"), remedy: fault.help)
  }

  /// What another program wrote at the same moment could not be put back under the file's name.
  init(_ name: String, displaced kept: String, _ error: SystemError) {
    self.init(
      code: error.code,
      cause:
        "another program wrote \(quoted(path: name)) at the same moment and its text cannot be put "
        + "back: \(FileFault.explanation(of: error.code).cause)",
      remedy: "Its text is in \(quoted(path: kept)), beside the file: put together what you need "
        + "of both.")
  }
}
