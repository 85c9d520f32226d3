/// A word of a line as it stands between blanks, or a text in quotes.
struct OfferToken: Hashable {
  /// As it was typed, quotes included.
  let written: String
  /// What it says: without quotes and without a comma or semicolon at its end.
  let text: String
  /// Where it stands, in clusters from the start of the line.
  let span: Range<Int>
  let isQuoted: Bool

  /// The text in small letters, as words are compared.
  var word: String { text.lowercased() }

  /// The words of a line. A quote that nothing closes goes on to the end.
  static func tokens(of line: String) -> [OfferToken] {
    let letters = Array(line)
    var tokens: [OfferToken] = []
    var place = 0
    while place < letters.count {
      if letters[place].isWhitespace {
        place += 1
        continue
      }
      let start = place
      if let closing = closing(of: letters[place]) {
        place += 1
        while place < letters.count, letters[place] != closing { place += 1 }
        let text = String(letters[start + 1..<place])
        place = min(place + 1, letters.count)
        tokens.append(
          OfferToken(
            written: String(letters[start..<place]), text: text, span: start..<place,
            isQuoted: true))
        continue
      }
      while place < letters.count, !letters[place].isWhitespace,
        closing(of: letters[place]) == nil
      { place += 1 }
      let written = String(letters[start..<place])
      var text = written[...]
      while let last = text.last, ",;".contains(last) { text.removeLast() }
      guard !text.isEmpty else { continue }
      tokens.append(
        OfferToken(written: written, text: String(text), span: start..<place, isQuoted: false))
    }
    return tokens
  }

  private static func closing(of letter: Character) -> Character? {
    switch letter {
    case "\"": "\""
    case "“": "”"
    default: nil
    }
  }
}
