import ParleyModel

extension TOMLProblem {
  /// What is wrong, in one line of lower case that quotes the offending text.
  var message: Phrase {
    switch self {
    case .utf16: "the file is UTF-16 text, not UTF-8"
    case .invalidUTF8(let byte): "byte 0x\(hex(UInt32(byte), digits: 2)) is not UTF-8 text"
    case .controlCharacter(let byte): "unexpected control character U+\(hex(UInt32(byte)))"
    case .strayCarriageReturn: "carriage return without a line feed"
    case .invisibleCharacter(let scalar): "unexpected invisible character U+\(hex(scalar.value))"
    case .nestedTooDeep(let limit): "more than \(limit) levels of tables and arrays"

    case .missingKey(let found): "expected a key, found \(quoted(found))"
    case .missingKeyAfterDot: "expected a key after '.'"
    case .unquotedKey(let key): "key \(quoted(key)) needs quotes"
    case .multiLineKey: "a key cannot be a multi-line string"
    case .missingEquals(let key, let found?):
      "expected '=' after key \(quoted(key)), found \(quoted(found))"
    case .missingEquals(let key, nil): "expected '=' after key \(quoted(key))"
    case .emptyHeader: "expected a table name in the header"
    case .unclosedHeader(let header, _): "header \(quoted(header)) is not closed"
    case .unexpectedInHeader(let key, let found):
      "expected ']' or '.' after \(quoted(key)), found \(quoted(found))"
    case .textAfterHeader(let found):
      "expected the end of the line after the header, found \(quoted(found))"

    case .missingValue: "expected a value after '='"
    case .unexpectedInsteadOfValue(let found): "expected a value, found \(quoted(found))"
    case .unknownValue(let word): "unknown value \(quoted(word))"
    case .textAfterValue(let found):
      "expected the end of the line after the value, found \(quoted(found))"
    case .unclosedString(let text, _): "string \(quoted(text)) is not closed"
    case .unclosedMultiLineString(let quote): "string opened by \(quote) is not closed"
    case .unknownEscape(let escape): "unknown escape \(quoted(escape))"
    case .incompleteEscape(let escape, let digits):
      "escape \(quoted(escape)) needs \(digits) hexadecimal digits"
    case .impossibleEscape(let escape): "escape \(quoted(escape)) is no Unicode character"
    case .unclosedArray: "array opened by '[' is not closed"
    case .missingComma(let found): "expected ',' or ']' after the item, found \(quoted(found))"
    case .missingItem: "expected an item before ','"
    case .unclosedInlineTable: "table opened by '{' is not closed on its line"
    case .missingCommaInTable(let found):
      "expected ',' or '}' after the value, found \(quoted(found))"
    case .trailingComma: "unexpected ',' before '}'"

    case .notANumber(let word): "\(quoted(word)) is neither a number nor a date"
    case .leadingZero(let word): "number \(quoted(word)) begins with a zero"
    case .misplacedUnderscore(let word): "number \(quoted(word)) has a misplaced '_'"
    case .bareDecimalPoint(let word): "number \(quoted(word)) lacks digits beside the point"
    case .missingExponent(let word): "number \(quoted(word)) lacks digits after the 'e'"
    case .wrongPrefix(let word): "number \(quoted(word)) has a wrong prefix"
    case .integerOutOfRange(let word): "integer \(quoted(word)) is out of range"
    case .floatOutOfRange(let word): "number \(quoted(word)) is out of range"

    case .notADate(let word): "\(quoted(word)) is no date"
    case .notATime(let word): "\(quoted(word)) is no time"
    case .missingSeconds(let word): "time \(quoted(word)) lacks its seconds"
    case .incompleteOffset(let word): "offset \(quoted(word)) is incomplete"
    case .impossibleDate(let word, _): "date \(quoted(word)) does not exist"
    case .impossibleTime(let word): "time \(quoted(word)) does not exist"
    case .impossibleOffset(let word): "offset \(quoted(word)) does not exist"

    case .duplicateKey(let key, let line): "key \(quoted(key)) is already set on line \(line)"
    case .duplicateTable(let name, let line):
      "table \(quoted(name)) is already defined on line \(line)"
    case .notATable(let name, let line): "\(quoted(name)), set on line \(line), is not a table"
    case .arrayOfTablesIsNotATable(let name, let line):
      "\(quoted(name)) is an array of tables since line \(line), not one table"
    case .tableIsNotAnArray(let name, let line):
      "\(quoted(name)), defined on line \(line), is a table, not an array of tables"
    case .closedInlineTable(let name, let line):
      "table \(quoted(name)), written in braces on line \(line), cannot be extended"
    case .closedArray(let name, let line):
      "array \(quoted(name)), written in brackets on line \(line), cannot be extended"
    case .tableOfHeader(let name, let line):
      "dotted keys cannot extend table \(quoted(name)), which has a header on line \(line)"
    case .tableOfDottedKeys(let name, let line):
      "table \(quoted(name)) is already defined by a dotted key on line \(line)"
    }
  }

  /// A number in hexadecimal, in upper case.
  private func hex(_ value: UInt32, digits: Int = 4) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  /// Text of the file in single quotes, short, and without anything that a terminal would obey.
  private func quoted(_ text: String) -> String {
    var shown = ""
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if place == 40 {
        shown += "…"
        break
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "U+\(hex(scalar.value))"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return "'\(shown)'"
  }
}
