import ParleyModel

/// Dates and distances as the dashboard writes them, in the language in force.
enum DateText {
  private static var isKorean: Bool { Catalogue.current?.language == .korean }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `25 Nov`.
  static func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.components
    if isKorean { return KoreanDate.text(month: month, day: number) }
    return "\(number) \(months[month - 1])"
  }

  /// `1-2 Oct 2024`, `30 Sep-2 Oct 2024`, `Mar 2020`, `2019`.
  static func range(_ round: Round, withYear: Bool = true) -> String {
    range(from: round.start, to: round.end ?? round.start, withYear: withYear)
  }

  /// Cells of the longest range of days in one month, without the year: `25-27 Nov`, `10월 25-27일`.
  static var monthRangeWidth: Int { isKorean ? 12 : 9 }

  static func range(from start: PartialDate, to end: PartialDate, withYear: Bool = true) -> String {
    if isKorean { return KoreanDate.range(from: start, to: end, withYear: withYear) }
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
    case ..<0: return say(Phrase.count(-days, one: "in {} day", many: "in {} days"))
    case 0: return say("today")
    case 1: return say("yesterday")
    case 2..<61: return say("\(days) days ago")
    default:
      let (year, month, dayOfMonth) = day.components
      let (nowYear, nowMonth, nowDay) = today.components
      let months = (nowYear - year) * 12 + nowMonth - month - (nowDay < dayOfMonth ? 1 : 0)
      return months < 24
        ? say(Phrase.count(months, one: "{} month ago", many: "{} months ago"))
        : say("\(months / 12) years ago")
    }
  }

  /// `1 day`, `1,500 days`.
  static func count(_ number: Int, _ noun: String) -> String {
    // The noun is a word of the template.
    say(Phrase.count(number, one: "{} \(noun)", many: "{} \(noun)s"))
  }

  /// `1st`, `2nd`, `3rd`, `11th`, `12th`.
  static func ordinal(_ number: Int) -> String {
    say(Ordinal.phrase(number))
  }
}
