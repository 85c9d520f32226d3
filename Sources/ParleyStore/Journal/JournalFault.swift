import Glibc
public import ParleyModel

/// Why what is typed is not kept on disk just now, and what to do about it.
public struct JournalFault: Error, Hashable, Sendable {
  /// The `errno`.
  public let code: Int32
  /// The cause, as `the disk or your quota is full`.
  public let cause: Phrase
  /// What to do, in sentences.
  public let remedy: Phrase

  /// Whether the same changes will never be taken, however often they are brought.
  public var isFinal: Bool { self == .unrelated || self == .tooLarge }

  /// All of it, as `the journal cannot be written: the disk or your quota is full. Free some…`.
  public var message: Phrase { "the journal cannot be written: \(cause). \(remedy)" }

  init(code: Int32, cause: Phrase, remedy: Phrase) {
    self.code = code
    self.cause = cause
    self.remedy = remedy
  }

  init(_ error: SystemError) {
    let (cause, remedy) = FileFault.explanation(of: error.code)
    self.init(code: error.code, cause: cause, remedy: remedy)
  }

  /// Nobody said where journals belong.
  static let homeless = JournalFault(
    code: ENOENT, cause: "HOME is not set",
    remedy: "Save often; set HOME or XDG_STATE_HOME to a folder of yours and start parley again.")

  /// More than ``JournalReading/limit``: what is written would not be read again.
  static let tooLarge = JournalFault(
    code: EFBIG, cause: "it would grow too large to be read again",
    remedy: "Save the note; a new journal then begins.")

  /// The changes are none of the draft the journal tells of.
  static let unrelated = JournalFault(
    code: EINVAL, cause: "the changes do not follow on what it holds",
    remedy: "Save the note and open it again.")
}
