import ParleyModel

extension TOMLParser {
  /// Reads a word that looks like a date or a time, nil if it does not.
  mutating func parseDateOrTime(_ word: ByteSpan) throws(TOMLFault) -> TOMLValue.Kind? {
    switch shape(of: word) {
    case .none: return nil
    case .time:
      let time = try parseTime(word)
      guard time.end == word.end else { throw fault(TOMLProblem.notATime, word) }
      return .localTime(scanner.text(word))
    case .date: break
    }
    let date = ByteSpan(start: word.start, end: min(word.start + 10, word.end))
    try checkDate(date, in: word)
    if word.count == 10 {
      guard skipTimeAfterSpace() else { return .localDate(scanner.text(date)) }
    } else if scanner.bytes[date.end] | 0x20 != UInt8(ascii: "t") {
      throw fault(TOMLProblem.notADate, word)
    }
    return try parseTimeOfDay(ByteSpan(start: date.end + 1, end: scanner.offset), on: date)
  }

  private enum Shape { case none, date, time }

  /// What a word that begins with digits is meant to be.
  private func shape(of word: ByteSpan) -> Shape {
    var place = word.start
    while place < word.end, TOMLByte.isDigit(scanner.bytes[place]) { place += 1 }
    guard place > word.start, place < word.end else { return .none }
    if scanner.bytes[place] == TOMLByte.colon { return .time }
    // `12-04` is rather a code without quotes.
    let isDate = scanner.bytes[place] == TOMLByte.minus && place - word.start >= 4
    return isDate ? .date : .none
  }

  /// Moves over a time that a space divides from its date; false if none follows.
  private mutating func skipTimeAfterSpace() -> Bool {
    let start = scanner.offset + 1
    guard scanner.byte == TOMLByte.space, digits(2, at: start) != nil,
      scanner.byte(at: start + 2) == TOMLByte.colon
    else { return false }
    scanner.offset = start
    scanner.skipWord()
    return true
  }

  /// Checks `2026-11-22`, a day that exists.
  private func checkDate(_ date: ByteSpan, in word: ByteSpan) throws(TOMLFault) {
    guard date.count == 10, let year = digits(4, at: date.start),
      let month = digits(2, at: date.start + 5), let day = digits(2, at: date.start + 8),
      scanner.bytes[date.start + 4] == TOMLByte.minus,
      scanner.bytes[date.start + 7] == TOMLByte.minus
    else { throw fault(TOMLProblem.notADate, word) }
    let text = scanner.text(date)
    guard 1...12 ~= month else {
      throw TOMLFault(.impossibleDate(text, help: "Months go from 01 to 12."), at: date)
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard 1...days ~= day else {
      let help: Phrase = "The days of \(text.prefix(7)) go from 01 to \(days)."
      throw TOMLFault(.impossibleDate(text, help: help), at: date)
    }
  }

  /// Reads the time after a date, with its offset if there is one.
  private func parseTimeOfDay(
    _ word: ByteSpan, on date: ByteSpan
  ) throws(TOMLFault) -> TOMLValue.Kind {
    let time = try parseTime(word)
    let local = "\(scanner.text(date))T\(scanner.text(time))"
    let offset = ByteSpan(start: time.end, end: word.end)
    if offset.isEmpty { return .localDateTime(local) }
    let sign = scanner.bytes[offset.start]
    if sign | 0x20 == UInt8(ascii: "z"), offset.count == 1 { return .offsetDateTime(local + "Z") }
    guard sign == TOMLByte.plus || sign == TOMLByte.minus else {
      throw fault(TOMLProblem.notATime, word)
    }
    guard offset.count == 6, let hour = digits(2, at: offset.start + 1),
      let minute = digits(2, at: offset.start + 4),
      scanner.bytes[offset.start + 3] == TOMLByte.colon
    else { throw fault(TOMLProblem.incompleteOffset, offset) }
    guard hour <= 23, minute <= 59 else { throw fault(TOMLProblem.impossibleOffset, offset) }
    return .offsetDateTime(local + scanner.text(offset))
  }

  /// Reads `09:30:00.5` and gives its span, which may end before the word does.
  private func parseTime(_ word: ByteSpan) throws(TOMLFault) -> ByteSpan {
    let start = word.start
    guard word.count >= 5, let hour = digits(2, at: start), let minute = digits(2, at: start + 3),
      scanner.bytes[start + 2] == TOMLByte.colon
    else { throw fault(TOMLProblem.notATime, word) }
    guard word.count >= 8, scanner.bytes[start + 5] == TOMLByte.colon else {
      throw fault(word.count == 5 ? TOMLProblem.missingSeconds : TOMLProblem.notATime, word)
    }
    guard let second = digits(2, at: start + 6) else { throw fault(TOMLProblem.notATime, word) }
    // 60 is a leap second.
    guard hour <= 23, minute <= 59, second <= 60 else {
      throw fault(TOMLProblem.impossibleTime, ByteSpan(start: start, end: start + 8))
    }
    var end = start + 8
    if end < word.end, scanner.bytes[end] == TOMLByte.dot {
      end += 1
      while end < word.end, TOMLByte.isDigit(scanner.bytes[end]) { end += 1 }
      if end == start + 9 { throw fault(TOMLProblem.notATime, word) }
    }
    return ByteSpan(start: start, end: end)
  }

  /// The number that exactly so many digits make, nil if they are not all digits.
  private func digits(_ count: Int, at start: Int) -> Int? {
    var value = 0
    for place in start..<start + count {
      guard let byte = scanner.byte(at: place), TOMLByte.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - TOMLByte.zero)
    }
    return value
  }

  private func fault(_ problem: (String) -> TOMLProblem, _ word: ByteSpan) -> TOMLFault {
    scanner.illegalSyntax(in: word) ?? TOMLFault(problem(scanner.text(word)), at: word)
  }
}
