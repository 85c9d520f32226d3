import ArgumentParser
import ParleyModel

/// The day of `--as-of`: a day, or the last one of a month or a year.
enum AsOfArgument {
  static func day(_ text: String) throws -> Day { try date(text).lastDay }

  /// A day, a month or a year.
  static func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(text) else {
      throw ValidationError("'\(text)' is no date; write 2024, 2024-06 or 2024-06-24")
    }
    return date
  }
}
