extension TOMLParser {
  /// Reads a word that begins with a digit, a sign or a point.
  func parseNumber(_ word: ByteSpan) throws(TOMLFault) -> TOMLValue.Kind {
    let bytes = scanner.bytes[word.start..<word.end]
    var place = word.start
    let isNegative = bytes[place] == TOMLByte.minus
    if isNegative || bytes[place] == TOMLByte.plus { place += 1 }

    if let special = special(bytes[place...], isNegative: isNegative) { return .float(special) }
    if let radix = try radix(bytes, digitsFrom: place) {
      return .integer(try integer(bytes, from: place + 2, radix: radix, isNegative: false))
    }

    let whole = place
    try skipDigits(&place, in: bytes, orFail: TOMLProblem.notANumber)
    if bytes[whole] == TOMLByte.zero, place - whole > 1 {
      throw fault(TOMLProblem.leadingZero, bytes)
    }
    if place == bytes.endIndex {
      return .integer(try integer(bytes, from: whole, radix: 10, isNegative: isNegative))
    }
    if bytes[place] == TOMLByte.dot {
      place += 1
      try skipDigits(&place, in: bytes, orFail: TOMLProblem.bareDecimalPoint)
    }
    if place < bytes.endIndex, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.endIndex,
        bytes[place] == TOMLByte.plus || bytes[place] == TOMLByte.minus
      {
        place += 1
      }
      try skipDigits(&place, in: bytes, orFail: TOMLProblem.missingExponent)
    }
    guard place == bytes.endIndex else { throw fault(TOMLProblem.notANumber, bytes) }
    return .float(try double(bytes))
  }

  /// Infinity or not-a-number, nil if the word is neither.
  private func special(_ bytes: ArraySlice<UInt8>, isNegative: Bool) -> Double? {
    if bytes.elementsEqual("inf".utf8) { return isNegative ? -.infinity : .infinity }
    if bytes.elementsEqual("nan".utf8) { return .nan }
    return nil
  }

  /// The radix that a prefix names, nil if there is no prefix.
  private func radix(
    _ bytes: ArraySlice<UInt8>, digitsFrom place: Int
  ) throws(TOMLFault) -> UInt64? {
    guard place + 1 < bytes.endIndex, bytes[place] == TOMLByte.zero else { return nil }
    let radix: UInt64
    switch bytes[place + 1] {
    case UInt8(ascii: "x"): radix = 16
    case UInt8(ascii: "o"): radix = 8
    case UInt8(ascii: "b"): radix = 2
    case UInt8(ascii: "X"), UInt8(ascii: "O"), UInt8(ascii: "B"):
      throw fault(TOMLProblem.wrongPrefix, bytes)
    default: return nil
    }
    // A sign is allowed before decimal numbers only.
    if place > bytes.startIndex { throw fault(TOMLProblem.wrongPrefix, bytes) }
    return radix
  }

  /// The integer whose digits run to the end of the word.
  private func integer(
    _ bytes: ArraySlice<UInt8>, from start: Int, radix: UInt64, isNegative: Bool
  ) throws(TOMLFault) -> Int64 {
    var value: UInt64 = 0
    var wasDigit = false
    for byte in bytes[start...] {
      if byte == TOMLByte.underscore, wasDigit {
        wasDigit = false
        continue
      }
      guard let digit = TOMLByte.hexValue(byte), digit < radix else {
        let isUnderscore = byte == TOMLByte.underscore
        throw fault(
          isUnderscore ? TOMLProblem.misplacedUnderscore : TOMLProblem.notANumber, bytes)
      }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: radix)
      let (sum, isOver) = product.addingReportingOverflow(UInt64(digit))
      // The magnitude of Int64.min is one more than that of Int64.max.
      guard !isTooLarge, !isOver, sum <= UInt64(Int64.max) + (isNegative ? 1 : 0) else {
        throw fault(TOMLProblem.integerOutOfRange, bytes)
      }
      value = sum
      wasDigit = true
    }
    guard wasDigit else {
      let isEmpty = start == bytes.endIndex
      throw fault(
        isEmpty ? TOMLProblem.notANumber : TOMLProblem.misplacedUnderscore, bytes)
    }
    return isNegative ? Int64(truncatingIfNeeded: 0 &- value) : Int64(value)
  }

  private func double(_ bytes: ArraySlice<UInt8>) throws(TOMLFault) -> Double {
    let digits = bytes.filter { $0 != TOMLByte.underscore }
    // A figure too large to hold would silently become infinite.
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
      throw fault(TOMLProblem.floatOutOfRange, bytes)
    }
    return value
  }

  /// Moves over decimal digits with single underscores between them; fails if there are none.
  private func skipDigits(
    _ place: inout Int, in bytes: ArraySlice<UInt8>, orFail problem: (String) -> TOMLProblem
  ) throws(TOMLFault) {
    let start = place
    while place < bytes.endIndex {
      if TOMLByte.isDigit(bytes[place]) {
        place += 1
      } else if bytes[place] == TOMLByte.underscore {
        let isBetweenDigits =
          place > start && place + 1 < bytes.endIndex && TOMLByte.isDigit(bytes[place + 1])
          && bytes[place - 1] != TOMLByte.underscore
        guard isBetweenDigits else { throw fault(TOMLProblem.misplacedUnderscore, bytes) }
        place += 1
      } else {
        break
      }
    }
    if place == start {
      // `.5` and `-.5` lack digits in front.
      let isPoint = place < bytes.endIndex && bytes[place] == TOMLByte.dot
      throw fault(isPoint ? TOMLProblem.bareDecimalPoint : problem, bytes)
    }
  }

  private func fault(
    _ problem: (String) -> TOMLProblem, _ bytes: ArraySlice<UInt8>
  ) -> TOMLFault {
    let word = ByteSpan(start: bytes.startIndex, end: bytes.endIndex)
    return scanner.illegalSyntax(in: word) ?? TOMLFault(problem(scanner.text(word)), at: word)
  }
}
