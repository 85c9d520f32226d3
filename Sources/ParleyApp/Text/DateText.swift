import ParleyModel

/// Dates and distances as the dashboard writes them.
enum DateText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `25 Nov`.
  static func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.components
    return "\(number) \(months[month - 1])"
  }

  /// `1-2 Oct 2024`, `30 Sep-2 Oct 2024`, `Mar 2020`, `2019`.
  static func range(_ round: Round, withYear: Bool = true) -> String {
    range(from: round.start, to: round.end ?? round.start, withYear: withYear)
  }

  static func range(from start: PartialDate, to end: PartialDate, withYear: Bool = true) -> String {
    let year = withYear ? " \(end.year)" : ""
    guard let startMonth = start.month, let endMonth = end.month else {
      return start.year == end.year ? "\(start.year)" : "\(start.year)-\(end.year)"
    }
    let endText = [end.day.map(String.init), months[endMonth - 1]].compactMap(\.self)
      .joined(separator: " ")
    if start == end { return endText + year }
    if start.year == end.year, startMonth == endMonth, let first = start.day {
      return "\(first)-\(endText)\(year)"
    }
    let startText = [start.day.map(String.init), months[startMonth - 1]].compactMap(\.self)
      .joined(separator: " ")
    let startYear = withYear && start.year != end.year ? " \(start.year)" : ""
    return "\(startText)\(startYear)-\(endText)\(year)"
  }

  /// `today`, `yesterday`, `12 days ago`, `12 months ago`, `in 3 days`.
  static func age(of day: Day, on today: Day) -> String {
    let days = day.days(to: today)
    switch days {
    case ..<0: return "in \(count(-days, "day"))"
    case 0: return "today"
    case 1: return "yesterday"
    case 2..<61: return "\(days) days ago"
    default:
      let (year, month, dayOfMonth) = day.components
      let (nowYear, nowMonth, nowDay) = today.components
      let months = (nowYear - year) * 12 + nowMonth - month - (nowDay < dayOfMonth ? 1 : 0)
      return months < 24 ? "\(count(months, "month")) ago" : "\(months / 12) years ago"
    }
  }

  /// `1 day`, `1,500 days`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(Decimal(coefficient: number).grouped) \(noun)\(abs(number) == 1 ? "" : "s")"
  }

  /// `1st`, `2nd`, `3rd`, `11th`, `12th`.
  static func ordinal(_ number: Int) -> String {
    Ordinal.text(number)
  }
}
