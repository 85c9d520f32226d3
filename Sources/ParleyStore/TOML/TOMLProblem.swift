import ParleyModel

/// What can be wrong in a TOML file, with the facts each sentence needs.
enum TOMLProblem {
  // The text itself.
  case utf16
  case invalidUTF8(UInt8)
  case controlCharacter(UInt8)
  case strayCarriageReturn
  case invisibleCharacter(Unicode.Scalar)
  case nestedTooDeep(limit: Int)

  // Keys and headers.
  case missingKey(found: String)
  case missingKeyAfterDot
  case unquotedKey(String)
  case multiLineKey
  case missingEquals(key: String, found: String?)
  case emptyHeader
  case unclosedHeader(String, closing: String)
  case unexpectedInHeader(after: String, found: String)
  case textAfterHeader(found: String)

  // Values.
  case missingValue
  case unexpectedInsteadOfValue(found: String)
  case unknownValue(String)
  case textAfterValue(found: String)
  case unclosedString(String, quote: String)
  case unclosedMultiLineString(quote: String)
  case unknownEscape(String)
  case incompleteEscape(String, digits: Int)
  case impossibleEscape(String)
  case unclosedArray
  case missingComma(found: String)
  case missingItem
  case unclosedInlineTable
  case missingCommaInTable(found: String)
  case trailingComma

  // Numbers.
  case notANumber(String)
  case leadingZero(String)
  case misplacedUnderscore(String)
  case bareDecimalPoint(String)
  case missingExponent(String)
  case wrongPrefix(String)
  case integerOutOfRange(String)
  case floatOutOfRange(String)

  // Dates and times.
  case notADate(String)
  case notATime(String)
  case missingSeconds(String)
  case incompleteOffset(String)
  case impossibleDate(String, help: Phrase)
  case impossibleTime(String)
  case impossibleOffset(String)

  // What was defined before, on which line.
  case duplicateKey(String, line: Int)
  case duplicateTable(String, line: Int)
  case notATable(String, line: Int)
  case arrayOfTablesIsNotATable(String, line: Int)
  case tableIsNotAnArray(String, line: Int)
  case closedInlineTable(String, line: Int)
  case closedArray(String, line: Int)
  case tableOfHeader(String, line: Int)
  case tableOfDottedKeys(String, line: Int)
}
