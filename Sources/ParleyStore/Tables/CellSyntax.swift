import ParleyModel

/// How numbers and dates are written in a cell, read straight from its bytes.
enum CellSyntax {
  /// Reads `-?digits[.digits]` as `Decimal(_:)` does, without making a text of it first.
  static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Decimal? {
    var coefficient = 0
    var digits = 0
    var decimals: Int?
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        coefficient = coefficient * 10 + Int(byte - UInt8(ascii: "0"))
        if let seen = decimals { decimals = seen + 1 }
      case UInt8(ascii: "-") where index == 0: break
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      default: return nil
      }
    }
    guard digits > 0, decimals != 0, decimals ?? 0 <= 6 else { return nil }
    let isNegative = bytes[0] == UInt8(ascii: "-")
    return Decimal(coefficient: isNegative ? -coefficient : coefficient, decimals: decimals ?? 0)
  }

  /// Reads a whole number of at most 15 digits.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let number = decimal(bytes), number.decimals == 0 else { return nil }
    return number.coefficient
  }

  /// Reads `2024-06-24`, `2024-06` or `2024`.
  static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    // Nearly every date is a day; the other two are left to the model.
    guard bytes.count == 10 else {
      return bytes.count > 10 ? nil : PartialDate(String(decoding: bytes, as: UTF8.self))
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let day = number(bytes, 8..<10)
    else { return nil }
    return Day(year: year, month: month, day: day).map { PartialDate($0) }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[index] else { return nil }
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return number
  }
}

extension CellSyntax {
  /// What to do about a number that could not be read.
  static func help(forNumber text: String, isWhole: Bool) -> Phrase {
    if text.contains(","), !separatesThousands(text) {
      return "Thousands are not separated here, and decimals stand behind a point. Look the figure "
        + "up and write it so."
    }
    let bare = text.filter { !", '_%$₩".contains($0) && !$0.isWhitespace }
    if bare != text, let number = Decimal(bare), !isWhole || number.decimals == 0 {
      return "Write \(number): digits with at most one point, no separators, spaces or units."
    }
    if isWhole { return "Write digits only, as 12. If it is not known, leave the cell empty." }
    return "Write digits with at most one point, as 1519.2. If it is not known, leave the cell "
      + "empty: an empty cell means not stated, never zero."
  }

  /// Whether every comma can only separate thousands: "790,4" is no 7904.
  private static func separatesThousands(_ text: String) -> Bool {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    return groups.dropFirst().enumerated().allSatisfy { index, group in
      let isLast = index == groups.count - 2
      let digits = isLast ? group.prefix { $0 != "." && $0 != " " } : group
      return digits.count == 3 && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// What to do about a date that could not be read.
  static func help(forDate text: String) -> Phrase {
    let parts = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber })
    let help: Phrase = "Write a date as 2024-06-24, 2024-06 or 2024."
    if text.utf8.count == 5, Int(text) != nil {
      return "This looks like a spreadsheet's count of days: format the column as YYYY-MM-DD and "
        + "save it again. \(help)"
    }
    if parts.count == 3, parts[0].count == 4 {
      let rewritten = parts.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
      if rewritten != text, PartialDate(rewritten) != nil {
        return "\(help) Did you mean \(rewritten)?"
      } else if rewritten == text {
        return "The calendar has no such day. Check month and day against the source."
      }
    }
    return help
  }
}
