/// A date as a source gives it: a day, a month or only a year.
///
/// A partial date counts from its last day: `2024-11` is known on 2024-11-30.
public struct PartialDate: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// The month from 1, or nil when only the year is known.
  public let month: Int?
  /// The day from 1, or nil when only the month or year is known.
  public let day: Int?

  /// Reads `2024`, `2024-11` or `2024-11-04`; nil when the text is no such date of the calendar.
  public init?(_ text: some StringProtocol) {
    var numbers: [Int] = []
    for (index, part) in text.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
      let isWellFormed = part.utf8.count == (index == 0 ? 4 : 2) && part.utf8.allSatisfy(isDigit)
      guard index < 3, isWellFormed, let number = Int(part) else { return nil }
      numbers.append(number)
    }
    guard let year = numbers.first, year >= 1 else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The given day.
  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.year = year
    self.month = month
    self.day = dayOfMonth
  }

  /// The first day the date may mean.
  public var firstDay: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(ordinal: 0)
  }

  /// The last day the date may mean; the day from which it counts.
  public var lastDay: Day {
    let month = month ?? 12
    let day = day ?? Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }

  /// Whether the date names one day.
  public var isExact: Bool { day != nil }
}

extension PartialDate: CustomStringConvertible {
  /// As written in the files: `2024`, `2024-11` or `2024-11-04`.
  public var description: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}

extension PartialDate: Comparable {
  /// By last day, then the more exact date first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.lastDay, right.firstDay) < (right.lastDay, left.firstDay)
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
