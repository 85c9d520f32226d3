import TerminalKit

/// What is searched for: words that must all be found, in things of one kind or of any.
struct FindQuery: Hashable, Sendable {
  /// A word of the query.
  struct Word: Hashable, Sendable {
    let letters: [UInt16]
    let mask: LetterMask
    /// Whether syllables are compared by how they are typed too.
    let hasHangul: Bool

    init(_ text: some StringProtocol) {
      // ㄱ and ㅅ typed one after the other may come as one letter.
      letters = display(text).foldedLetters.flatMap { Hangul.parted($0) }
      mask = LetterMask(letters)
      hasHangul = letters.contains { Hangul.isInitial($0) || Hangul.isSyllable($0) }
    }
  }

  let words: [Word]
  /// The letters of all words.
  let mask: LetterMask
  /// The kind that was typed, as in `source:kt`; nil where none was.
  let kind: FindKind?

  /// The query of a text.
  ///
  /// - Parameter takesKinds: Whether a word such as `source:` names a kind.
  init(_ text: String, takesKinds: Bool = true) {
    var words: [Word] = []
    var kind: FindKind?
    for word in text.split(separator: " ") {
      var rest = word
      if takesKinds, let colon = word.firstIndex(of: ":"),
        let named = FindKind(prefix: word[..<colon])
      {
        kind = named
        rest = word[word.index(after: colon)...]
      }
      if !rest.isEmpty { words.append(Word(rest)) }
    }
    self.words = words
    mask = LetterMask(words.flatMap(\.letters))
    self.kind = kind
  }
}
