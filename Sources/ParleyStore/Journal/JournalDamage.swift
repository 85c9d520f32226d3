import Glibc

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
  case unreadable(cause: String)

  /// A sentence for the person whose text it is, with times of day as the clock here shows them.
  ///
  /// - Parameter note: The id of the note's round.
  public func text(of note: String) -> String {
    text(of: note) { time in
      var seconds = time_t(time)
      var parts = tm()
      localtime_r(&seconds, &parts)
      return [parts.tm_hour, parts.tm_min, parts.tm_sec]
        .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
  }

  func text(of note: String, clock: (Int) -> String) -> String {
    let journal = "the journal of \(note)"
    return switch self {
    case .after(let time, let bytes):
      "\(journal) is damaged after \(clock(time)); what was typed later, \(bytes) bytes, could not"
        + " be read"
    case .fromTheStart(let bytes):
      "\(journal) is damaged from its start; its \(bytes) bytes could not be read"
    case .newerFormat(let format):
      "\(journal) was written by a newer parley, in format \(format); open it with that one"
    case .tooLarge(let bytes):
      "\(journal) is too large to be read: \(bytes) bytes, the limit is \(JournalReading.limit)"
    case .unreadable(let cause):
      "\(journal) cannot be read: \(cause)"
    }
  }
}
