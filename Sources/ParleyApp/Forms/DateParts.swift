import ParleyModel

/// Year, month and day as far as a text states them.
struct DateParts: Hashable {
  private var year: Int?
  private var month: Int?
  private var day: Int?

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// nil for a text that states none of them, or one of them twice.
  init?(_ text: String) {
    guard let tokens = Self.tokens(text) else { return nil }
    guard tokens.count <= 3, !tokens.isEmpty else { return nil }
    if tokens.contains(where: { $0.told != nil }) {
      // Where a month is named the number of four digits is the year and the other one the day.
      for token in tokens {
        let part = token.told ?? (token.digits == 4 ? .year : .day)
        guard set(part, token.number) else { return nil }
      }
    } else if let joined = Self.joined(tokens) {
      (year, month, day) = joined
    } else {
      let parts: [Part] = tokens[0].digits == 4 ? [.year, .month, .day] : [.month, .day]
      let named = tokens.count == 1 && tokens[0].digits <= 2 ? [.day] : parts
      guard tokens.count <= named.count else { return nil }
      for (part, token) in zip(named, tokens) {
        guard part == .year || token.digits <= 2, set(part, token.number) else { return nil }
      }
    }
    // A year and a day without the month between them are no date.
    if year != nil, day != nil, month == nil { return nil }
  }

  /// The date they state; what is left out comes from the nearest such date to a day.
  func date(near reference: Day) -> PartialDate? {
    if let year { return Self.date(year, month, day) }
    let (thisYear, thisMonth, _) = reference.components
    guard let month else { return Self.date(thisYear, thisMonth, day) }
    let near = (thisYear - 1...thisYear + 1).compactMap { Self.date($0, month, day) }
    return near.min { distance($0, reference) < distance($1, reference) }
  }

  private func distance(_ date: PartialDate, _ day: Day) -> Int {
    abs(date.firstDay.days(to: day))
  }

  private static func date(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    func padded(_ number: Int, _ digits: Int) -> String {
      String(repeating: "0", count: max(0, digits - "\(number)".utf8.count)) + "\(number)"
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return PartialDate(text)
  }

  // MARK: Reading

  private enum Part: Hashable {
    case year, month, day
  }

  /// A number of the text, or the name of a month.
  private struct Token {
    var number: Int
    var digits: Int
    /// What the text says it is; nil where only its place does.
    var told: Part?
  }

  private mutating func set(_ part: Part, _ number: Int) -> Bool {
    switch part {
    case .year:
      guard year == nil else { return false }
      year = number
    case .month:
      guard month == nil else { return false }
      month = number
    case .day:
      guard day == nil else { return false }
      day = number
    }
    return true
  }

  /// `20261204`.
  private static func joined(_ tokens: [Token]) -> (Int?, Int?, Int?)? {
    guard tokens.count == 1, tokens[0].digits == 8 else { return nil }
    let number = tokens[0].number
    return (number / 10_000, number / 100 % 100, number % 100)
  }

  /// Numbers and names of months; nil where anything else stands in the text.
  private static func tokens(_ text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...]
    // A separator waits for what it parts.
    var isOpen = false
    while let first = rest.first {
      if first.isDecimalDigit {
        let digits = rest.prefix(while: \.isDecimalDigit)
        guard digits.count <= 8, let number = Int(digits) else { return nil }
        rest = rest.dropFirst(digits.count)
        var token = Token(number: number, digits: digits.count)
        let unit = rest.drop { $0 == " " }
        if let part = unit.first.flatMap(part(of:)) {
          token.told = part
          rest = unit.dropFirst()
        }
        tokens.append(token)
        isOpen = false
      } else if first.isASCII, first.isLetter {
        let word = rest.prefix { $0.isASCII && $0.isLetter }
        guard let month = month(named: word.lowercased()) else { return nil }
        rest = rest.dropFirst(word.count)
        tokens.append(Token(number: month, digits: 0, told: .month))
        isOpen = false
      } else if first == " " {
        rest = rest.dropFirst()
      } else if "-./,".contains(first), !isOpen, !tokens.isEmpty {
        rest = rest.dropFirst()
        // A full stop may end a date, as in 2026. 12. 4.
        isOpen = first != "." || !rest.isEmpty
      } else {
        return nil
      }
    }
    return isOpen ? nil : tokens
  }

  private static func part(of unit: Character) -> Part? {
    switch unit {
    case "년": .year
    case "월": .month
    case "일": .day
    default: nil
    }
  }

  /// Three letters of a month are enough.
  private static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
