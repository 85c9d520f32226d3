/// A piece of what a newspaper wrote.
enum ClaimToken: Hashable {
  /// A number: digits, perhaps with a minus and a point; commas between thousands are gone.
  case number(String)
  /// Letters of one script in a row, small.
  case word(String)
  /// Any other character that is no blank.
  case symbol(Character)

  /// The pieces of a text, in order.
  static func tokens(of text: String) -> [ClaimToken] {
    var tokens: [ClaimToken] = []
    var rest = Array(text)[...]
    var isAfterBlank = true
    while let first = rest.first {
      if let number = number(at: &rest, mayBeNegative: isAfterBlank) {
        tokens.append(.number(number))
        isAfterBlank = false
        continue
      }
      rest.removeFirst()
      isAfterBlank = first.isWhitespace
      if first.isWhitespace { continue }
      guard first.isLetter else {
        tokens.append(.symbol(first))
        continue
      }
      // `1.64tn` and `2030년에`: a change of script is a change of word.
      var word = String(first)
      while let next = rest.first, next.isLetter, next.isASCII == first.isASCII {
        word.append(next)
        rest.removeFirst()
      }
      tokens.append(.word(word.lowercased()))
    }
    return tokens
  }

  private static func number(
    at rest: inout ArraySlice<Character>, mayBeNegative: Bool
  ) -> String? {
    var ahead = rest
    var text = ""
    if mayBeNegative, let sign = ahead.first, sign == "-" || sign == "\u{2212}" {
      ahead.removeFirst()
      text = "-"
    }
    guard ahead.first.flatMap(digit) != nil else { return nil }
    var hasPoint = false
    while let next = ahead.first {
      if let value = digit(next) {
        text += "\(value)"
      } else if next == "." && !hasPoint, ahead.dropFirst().first.flatMap(digit) != nil {
        hasPoint = true
        text += "."
      } else if next != "," || hasPoint || !isThousands(ahead.dropFirst()) {
        break
      }
      ahead.removeFirst()
    }
    rest = ahead
    return text
  }

  /// Whether three digits stand here, and no fourth.
  private static func isThousands(_ rest: ArraySlice<Character>) -> Bool {
    rest.prefix(3).count { digit($0) != nil } == 3
      && rest.dropFirst(3).first.flatMap(digit) == nil
  }

  /// 0-9, in full width too.
  private static func digit(_ character: Character) -> Int? {
    switch character {
    case "0"..."9", "\u{FF10}"..."\u{FF19}": character.wholeNumberValue
    default: nil
    }
  }

  /// As it was written, more or less.
  var text: String {
    switch self {
    case .number(let text), .word(let text): text
    case .symbol(let character): String(character)
    }
  }
}
