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
    guard let date = text.utf8.withContiguousStorageIfAvailable({ PartialDate(bytes: $0) }) else {
      self.init(String(text))
      return
    }
    guard let date else { return nil }
    self = date
  }

  /// Reads the bytes of a date.
  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard [4, 7, 10].contains(bytes.count), let year = Self.number(bytes, 0, 4), year >= 1 else {
      return nil
    }
    var month: Int?
    var day: Int?
    if bytes.count > 4 {
      guard bytes[4] == UInt8(ascii: "-"), let number = Self.number(bytes, 5, 2) else { return nil }
      month = number
    }
    if bytes.count > 7 {
      guard bytes[7] == UInt8(ascii: "-"), let number = Self.number(bytes, 8, 2) else { return nil }
      day = number
    }
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of so many digits; nil where one is none.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int? {
    var number = 0
    for index in start..<start + count {
      guard isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return number
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
