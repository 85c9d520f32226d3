import Glibc
public import ParleyModel

/// Why a journal, or the end of one, cannot be read.
public enum JournalDamage: Hashable, Sendable {
  /// Some bytes were changed; what was written until a time, in seconds since 1970, is kept.
  case after(time: Int, unreadBytes: Int)
  /// Not even the beginning can be read.
  case fromTheStart(unreadBytes: Int)
  /// A newer parley wrote it, in a format of this number.
  case newerFormat(Int)
  /// It is larger than parley reads.
  case tooLarge(bytes: Int)
  /// The file cannot be read at all.
  case unreadable(cause: Phrase)

  /// A sentence for the person whose text it is, with times of day as the clock here shows them.
  ///
  /// - Parameter note: The id of the note's round.
  public func message(of note: String) -> Phrase {
    message(of: note) { time in
      var seconds = time_t(time)
      var parts = tm()
      localtime_r(&seconds, &parts)
      return [parts.tm_hour, parts.tm_min, parts.tm_sec]
        .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
  }

  func message(of note: String, clock: (Int) -> String) -> Phrase {
    switch self {
    case .after(let time, let bytes):
      "the journal of \(note) is damaged after \(clock(time)); what was typed later, \(bytes) bytes, "
        + "could not be read"
    case .fromTheStart(let bytes):
      "the journal of \(note) is damaged from its start; its \(bytes) bytes could not be read"
    case .newerFormat(let format):
      "the journal of \(note) was written by a newer parley, in format \(format); open it with that "
        + "one"
    case .tooLarge(let bytes):
      "the journal of \(note) is too large to be read: \(bytes) bytes, the limit is "
        + "\(JournalReading.limit)"
    case .unreadable(let cause):
      "the journal of \(note) cannot be read: \(cause)"
    }
  }
}
