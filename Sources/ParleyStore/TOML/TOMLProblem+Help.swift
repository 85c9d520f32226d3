extension TOMLProblem {
  /// What to do about it, in one line of lower case.
  var help: String {
    switch self {
    case .utf16: "save it as UTF-8"
    case .invalidUTF8: "save the file as UTF-8, or type the character again"
    case .controlCharacter(let byte):
      "remove it, or write it as '\\u\(byte < 0x10 ? "000" : "00")\(String(byte, radix: 16))' "
        + "in a string in double quotes"
    case .strayCarriageReturn: "end lines with LF or CR LF; in a string write '\\r'"
    case .invisibleCharacter: "replace it with an ordinary space, or remove it"
    case .nestedTooDeep: "nest less deeply"

    case .missingKey: "begin with a name, as in 'name = value'; an empty name is written \"\""
    case .missingKeyAfterDot: "name the inner key, or remove the dot"
    case .unquotedKey:
      "put it in quotes; without them a key holds only A-Z, a-z, 0-9, '_' and '-'"
    case .multiLineKey: "put it in one pair of quotes, on one line"
    case .missingEquals(_, .some): "write 'name = value'; a name with spaces needs quotes"
    case .missingEquals(_, nil): "write 'name = value' on one line"
    case .emptyHeader: "write the name between the brackets, as in '[name]'"
    case .unclosedHeader(_, let closing): "close it with '\(closing)' on the same line"
    case .unexpectedInHeader: "close the header with ']'; a name with other characters needs quotes"
    case .textAfterHeader: "put each key on a line of its own below the header"

    case .missingValue, .unexpectedInsteadOfValue:
      "write text in quotes, a number, a date, true, false, [items] or {keys}"
    case .unknownValue(let word): Self.help(forWord: word)
    case .textAfterValue(let found):
      found.hasPrefix(",")
        ? "one value a line, and no thousands separators in numbers"
        : "put each key on a line of its own; a comment begins with '#'"
    case .unclosedString(_, let quote):
      "close it with \(quote) on the same line; text of several lines goes between three quotes"
    case .unclosedMultiLineString(let quote): "close it with \(quote)"
    case .unknownEscape:
      "write '\\\\' for a backslash; escapes are \\b \\t \\n \\f \\r \\\" \\\\ \\uXXXX \\UXXXXXXXX"
    case .incompleteEscape: "fill up with zeros in front"
    case .impossibleEscape: "characters go from 0 to 10FFFF, without D800 to DFFF"
    case .unclosedArray: "close it with ']' after its last item"
    case .missingComma: "put ',' between the items, or ']' after the last one"
    case .missingItem: "remove the ',' or add the item"
    case .unclosedInlineTable: "close it with '}' on the same line, or use a [header] instead"
    case .missingCommaInTable: "put ',' between the pairs, or '}' after the last one"
    case .trailingComma: "remove it; only an array may end with ','"

    case .notANumber:
      "write numbers as 1519.2, without units or separators, and dates as 2026-11-22; "
        + "text needs quotes"
    case .leadingZero: "remove the zeros in front; a code needs quotes"
    case .misplacedUnderscore: "put '_' only between two digits"
    case .bareDecimalPoint: "write digits on both sides of the point, as in 0.5"
    case .missingExponent: "write the exponent as a whole number, as in 1e6"
    case .wrongPrefix: "the prefixes are 0x, 0o and 0b, in lower case and without a sign"
    case .integerOutOfRange: "integers go from -9223372036854775808 to 9223372036854775807"
    case .floatOutOfRange: "write inf if infinity is meant"

    case .notADate: "write dates as 2026-11-22, with two digits for month and day"
    case .notATime: "write times as 09:30:00, with two digits each"
    case .missingSeconds: "add them, as in 09:30:00"
    case .incompleteOffset: "write offsets as +09:00, or Z for UTC"
    case .impossibleDate(_, let reason): reason
    case .impossibleTime: "hours go to 23, minutes to 59, seconds to 60"
    case .impossibleOffset: "hours go to 23, minutes to 59"

    case .duplicateKey: "keep one of the two"
    case .duplicateTable: "put its keys together under one header"
    case .notATable: "rename one of the two"
    case .arrayOfTablesIsNotATable: "write [[name]] for one more table of the array"
    case .tableIsNotAnArray: "rename one of the two, or write both headers as [[name]]"
    case .closedInlineTable: "add the key inside the braces"
    case .closedArray: "add the item inside the brackets"
    case .tableOfHeader: "put the key below that header"
    case .tableOfDottedKeys: "add to it by dotted keys too, or use a header alone"
    }
  }

  private static func help(forWord word: String) -> String {
    switch word.lowercased() {
    case "true", "false": "booleans are true and false, in lower case"
    case "yes", "no", "on", "off": "booleans are true and false"
    case "inf", "+inf", "-inf", "nan", "+nan", "-nan": "write inf and nan in lower case"
    case "null", "none", "nil": "leave the key out where there is no value"
    default:
      word.unicodeScalars.contains {
        "\u{201C}\u{201D}\u{2018}\u{2019}".unicodeScalars.contains($0)
      }
        ? "use straight quotes, \" or '"
        : "text needs quotes, as in \"text\""
    }
  }
}
