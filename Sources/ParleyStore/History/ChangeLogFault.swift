import Glibc
import ParleyModel

/// Why a log of changes cannot be read or written, and what to do about it.
struct ChangeLogFault: Error, Hashable {
  /// A clause without a full stop.
  let cause: Phrase
  /// Sentences.
  let remedy: Phrase

  /// What is said where a change was saved but cannot be kept in the log.
  var message: Phrase { "this change cannot be taken back later: \(cause). \(remedy)" }
}

extension ChangeLogFault {
  init(_ error: SystemError) {
    let (cause, remedy) = FileFault.explanation(of: error.code)
    self.init(cause: "the log of changes cannot be written: \(cause)", remedy: remedy)
  }

  /// Nobody said where logs belong.
  static let homeless = ChangeLogFault(
    cause: "HOME is not set, so that no changes are kept",
    remedy: "Set HOME or XDG_STATE_HOME to a folder of yours and start parley again.")

  static func newerFormat(_ format: Int) -> ChangeLogFault {
    ChangeLogFault(
      cause: "the log of changes was written by a newer parley, in format \(format)",
      remedy: "Use that one for this workspace.")
  }

  static func unreadable(_ path: String, cause: Phrase) -> ChangeLogFault {
    ChangeLogFault(
      cause: "\(quoted(path: path)) cannot be read: \(cause)",
      remedy: "Move it away; a new log of changes then begins.")
  }

  static let tooLarge = ChangeLogFault(
    cause: "it is larger than the log of changes may grow",
    remedy: "Keep a copy of the file before changes as large as this.")
}
