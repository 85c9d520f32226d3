import ParleyModel

/// Dates as Korean papers write them.
enum KoreanDate {
  /// `11월 25일`.
  static func text(month: Int, day: Int) -> String { "\(month)월 \(day)일" }

  /// `2024년 10월 1-2일`, `2024년 9월 30일-10월 2일`, `2020년 3월`, `2019년`; without the year `10월 1-2일`.
  static func range(from start: PartialDate, to end: PartialDate, withYear: Bool) -> String {
    guard let startMonth = start.month, let endMonth = end.month else {
      return start.year == end.year ? "\(start.year)년" : "\(start.year)-\(end.year)년"
    }
    let year = withYear ? "\(start.year)년 " : ""
    let first = year + part(startMonth, start.day)
    if start == end { return first }
    if start.year == end.year, startMonth == endMonth, let from = start.day, let to = end.day {
      return "\(year)\(startMonth)월 \(from)-\(to)일"
    }
    let endYear = withYear && start.year != end.year ? "\(end.year)년 " : ""
    return "\(first)-\(endYear)\(part(endMonth, end.day))"
  }

  private static func part(_ month: Int, _ day: Int?) -> String {
    day.map { text(month: month, day: $0) } ?? "\(month)월"
  }
}
