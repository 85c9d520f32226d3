import ParleyModel

extension TOMLProblem {
  /// What to do about it, as a sentence.
  var help: Phrase {
    switch self {
    case .utf16: "Save it as UTF-8."
    case .invalidUTF8: "Save the file as UTF-8, or type the character again."
    case .controlCharacter(let byte):
      "Remove it, or write it as '\(Self.escape(of: byte))' in a string in double quotes."
    case .strayCarriageReturn: "End lines with LF or CR LF; in a string write '\\r'."
    case .invisibleCharacter: "Replace it with an ordinary space, or remove it."
    case .nestedTooDeep: "Nest less deeply."

    case .missingKey: "Begin with a name, as in 'name = value'; an empty name is written \"\"."
    case .missingKeyAfterDot: "Name the inner key, or remove the dot."
    case .unquotedKey:
      "Put it in quotes; without them a key holds only A-Z, a-z, 0-9, '_' and '-'."
    case .multiLineKey: "Put it in one pair of quotes, on one line."
    case .missingEquals(_, .some): "Write 'name = value'; a name with spaces needs quotes."
    case .missingEquals(_, nil): "Write 'name = value' on one line."
    case .emptyHeader: "Write the name between the brackets, as in '[name]'."
    case .unclosedHeader(_, let closing): "Close it with '\(closing)' on the same line."
    case .unexpectedInHeader:
      "Close the header with ']'; a name with other characters needs quotes."
    case .textAfterHeader: "Put each key on a line of its own below the header."

    case .missingValue, .unexpectedInsteadOfValue:
      "Write text in quotes, a number, a date, true, false, [items] or {keys}."
    case .unknownValue(let word): Self.help(forWord: word)
    case .textAfterValue(let found):
      found.hasPrefix(",")
        ? "One value a line, and no thousands separators in numbers."
        : "Put each key on a line of its own; a comment begins with '#'."
    case .unclosedString(_, let quote):
      "Close it with \(quote) on the same line; text of several lines goes between three quotes."
    case .unclosedMultiLineString(let quote): "Close it with \(quote)."
    case .unknownEscape:
      "Write '\\\\' for a backslash; escapes are \\b \\t \\n \\f \\r \\\" \\\\ \\uXXXX \\UXXXXXXXX."
    case .incompleteEscape: "Fill up with zeros in front."
    case .impossibleEscape: "Characters go from 0 to 10FFFF, without D800 to DFFF."
    case .unclosedArray: "Close it with ']' after its last item."
    case .missingComma: "Put ',' between the items, or ']' after the last one."
    case .missingItem: "Remove the ',' or add the item."
    case .unclosedInlineTable: "Close it with '}' on the same line, or use a [header] instead."
    case .missingCommaInTable: "Put ',' between the pairs, or '}' after the last one."
    case .trailingComma: "Remove it; only an array may end with ','."

    case .notANumber:
      "Write numbers as 1519.2, without units or separators, and dates as 2026-11-22; "
        + "text needs quotes."
    case .leadingZero: "Remove the zeros in front; a code needs quotes."
    case .misplacedUnderscore: "Put '_' only between two digits."
    case .bareDecimalPoint: "Write digits on both sides of the point, as in 0.5."
    case .missingExponent: "Write the exponent as a whole number, as in 1e6."
    case .wrongPrefix: "The prefixes are 0x, 0o and 0b, in lower case and without a sign."
    case .integerOutOfRange: "Integers go from -9223372036854775808 to 9223372036854775807."
    case .floatOutOfRange: "Write inf if infinity is meant."

    case .notADate: "Write dates as 2026-11-22, with two digits for month and day."
    case .notATime: "Write times as 09:30:00, with two digits each."
    case .missingSeconds: "Add them, as in 09:30:00."
    case .incompleteOffset: "Write offsets as +09:00, or Z for UTC."
    case .impossibleDate(_, let help): help
    case .impossibleTime: "Hours go to 23, minutes to 59, seconds to 60."
    case .impossibleOffset: "Hours go to 23, minutes to 59."

    case .duplicateKey: "Keep one of the two."
    case .duplicateTable: "Put its keys together under one header."
    case .notATable: "Rename one of the two."
    case .arrayOfTablesIsNotATable: "Write [[name]] for one more table of the array."
    case .tableIsNotAnArray: "Rename one of the two, or write both headers as [[name]]."
    case .closedInlineTable: "Add the key inside the braces."
    case .closedArray: "Add the item inside the brackets."
    case .tableOfHeader: "Put the key below that header."
    case .tableOfDottedKeys: "Add to it by dotted keys too, or use a header alone."
    }
  }

  /// A control character as a string writes it, as `\u000b`.
  private static func escape(of byte: UInt8) -> String {
    "\\u\(byte < 0x10 ? "000" : "00")\(String(byte, radix: 16))"
  }

  private static func help(forWord word: String) -> Phrase {
    switch word.lowercased() {
    case "true", "false": "Booleans are true and false, in lower case."
    case "yes", "no", "on", "off": "Booleans are true and false."
    case "inf", "+inf", "-inf", "nan", "+nan", "-nan": "Write inf and nan in lower case."
    case "null", "none", "nil": "Leave the key out where there is no value."
    default:
      word.unicodeScalars.contains {
        "\u{201C}\u{201D}\u{2018}\u{2019}".unicodeScalars.contains($0)
      }
        ? "Use straight quotes, \" or '."
        : "Text needs quotes, as in \"text\"."
    }
  }
}
