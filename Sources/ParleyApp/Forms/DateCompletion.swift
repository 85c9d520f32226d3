import ParleyModel

/// The date somebody means who types it, in part or in a way of their own.
///
/// `2026.12.4`, `12/4`, `4 Dec`, `4`, `+3`, `today`, `12월 4일`: what is left out comes from a day near
/// which the date lies.
struct DateCompletion: Hashable, Sendable {
  /// The date meant; a month or a year where no more was typed.
  let date: PartialDate

  /// The date as the files have it.
  var text: String { date.description }

  /// nil for a text that is no date of the calendar.
  init?(_ typed: String, near day: Day) {
    let text = typed.trimmed
    guard let date = Self.relative(text, to: day) ?? DateParts(text)?.date(near: day) else {
      return nil
    }
    self.date = date
  }

  /// What is shown beside the field: `= 2026-12-04, Friday`.
  var meaning: Phrase {
    guard date.isExact else {
      return date.month == nil ? "= \(text), the whole year" : "= \(text), the whole month"
    }
    // 1970-01-01 was a Thursday.
    switch ((date.firstDay.ordinal + 3) % 7 + 7) % 7 {
    case 0: return "= \(text), Monday"
    case 1: return "= \(text), Tuesday"
    case 2: return "= \(text), Wednesday"
    case 3: return "= \(text), Thursday"
    case 4: return "= \(text), Friday"
    case 5: return "= \(text), Saturday"
    default: return "= \(text), Sunday"
    }
  }

  /// `today`, `+3`, `-3`.
  private static func relative(_ text: String, to day: Day) -> PartialDate? {
    switch text.lowercased() {
    case "today", "오늘": return PartialDate(day)
    case "tomorrow", "내일": return PartialDate(day.advanced(by: 1))
    case "yesterday", "어제": return PartialDate(day.advanced(by: -1))
    default: break
    }
    guard let sign = text.first, sign == "+" || sign == "-", (2...5).contains(text.utf8.count),
      text.dropFirst().allSatisfy(\.isDecimalDigit), let days = Int(text.dropFirst())
    else { return nil }
    let moved = day.advanced(by: sign == "+" ? days : -days)
    return (1...9999).contains(moved.year) ? PartialDate(moved) : nil
  }
}

extension Character {
  /// Whether it is one of the ten digits of ASCII.
  var isDecimalDigit: Bool { isASCII && isNumber }
}
