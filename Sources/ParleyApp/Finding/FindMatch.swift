import TerminalKit

/// How a text fits a query.
///
/// Every word must be found. What was found letter by letter stands before anything that was found
/// only by letters in between; among those a whole word counts most, then the beginning of a word,
/// a part of one, and Hangul by its initials or as it is being typed. A name counts before what is
/// said of it.
struct FindMatch: Sendable {
  /// Larger fits better.
  let score: Int
  /// Whether a word was found in what is shown.
  let isShown: Bool

  /// nil where a word is not found.
  static func match(of query: FindQuery, in text: FindText) -> FindMatch? {
    guard text.mask.holds(query.mask) else { return nil }
    var sum = 0
    var isExact = true
    var isShown = false
    for word in query.words {
      if let found = WordFind.best(of: word, in: text) {
        sum += found.points
        if found.start < text.shownCount { isShown = true }
      } else if let found = FuzzyFind(of: word.letters, in: text) {
        isExact = false
        sum += found.points
        isShown = true
      } else {
        return nil
      }
    }
    if isExact {
      sum += 1 << 20
      if Self.isWholeName(query, text) { sum += 1 << 16 }
    }
    return FindMatch(score: sum, isShown: isShown || query.words.isEmpty)
  }

  /// Whether the words of the query are the name and nothing else.
  private static func isWholeName(_ query: FindQuery, _ text: FindText) -> Bool {
    guard !query.words.isEmpty else { return false }
    let count = query.words.reduce(query.words.count - 1) { $0 + $1.letters.count }
    guard count == text.nameCount else { return false }
    return Array(query.words.map(\.letters).joined(separator: [Letter.blank]))
      == Array(text.letters[..<text.nameCount])
  }

  /// The letters of what is shown that the words were found by.
  static func places(of query: FindQuery, in text: FindText) -> Set<Int> {
    var places: Set<Int> = []
    for word in query.words where text.mask.holds(word.mask) {
      if let found = WordFind.best(of: word, in: text) {
        places.formUnion(found.start..<found.start + word.letters.count)
      } else if let found = FuzzyFind(of: word.letters, in: text) {
        places.formUnion(found.places)
      }
    }
    return places.filter { $0 < text.shownCount }
  }
}

/// The best place of a word whose letters stand side by side.
struct WordFind: Sendable {
  /// Where its first letter stands.
  let start: Int
  /// 32 for a whole word, 24 for a beginning, 16 inside a word, 8 by the keys of Hangul; two more in
  /// what is said, four in the name. What is not shown is found by whole words and beginnings only,
  /// for nobody could see why else.
  let points: Int

  /// nil where the letters do not stand side by side.
  static func best(of word: FindQuery.Word, in text: FindText) -> WordFind? {
    var best: (start: Int, points: Int)?
    func take(_ start: Int, _ kind: Int) {
      if start >= text.shownCount, kind <= 16 { return }
      let field = start < text.nameCount ? 4 : start < text.shownCount ? 2 : 0
      if kind + field > best?.points ?? 0 { best = (start, kind + field) }
    }
    scan(word.letters, text.letters) { start, isBegun, isEnded in
      take(start, isBegun ? (isEnded ? 32 : 24) : 16)
      return best?.points == 36
    }
    if best == nil, word.hasHangul { scanHangul(word.letters, text.letters) { take($0, 8) } }
    return best.map { WordFind(start: $0.start, points: $0.points) }
  }

  /// Every place of some letters, until one is enough.
  private static func scan(
    _ wanted: [UInt16], _ letters: [UInt16],
    _ take: (_ start: Int, _ isBegun: Bool, _ isEnded: Bool) -> Bool
  ) {
    guard let first = wanted.first, letters.count >= wanted.count else { return }
    letters.withUnsafeBufferPointer { letters in
      wanted.withUnsafeBufferPointer { wanted in
        let last = letters.count - wanted.count
        var start = 0
        while start <= last {
          guard letters[start] == first else {
            start += 1
            continue
          }
          var count = 1
          while count < wanted.count, letters[start + count] == wanted[count] { count += 1 }
          if count == wanted.count {
            let end = start + count
            let isBegun =
              start == 0 || !Letter.isInWord(letters[start - 1]) || !Letter.isInWord(first)
            let isEnded =
              end == letters.count || !Letter.isInWord(letters[end])
              || !Letter.isInWord(wanted[count - 1])
            if take(start, isBegun, isEnded) { return }
          }
          start += 1
        }
      }
    }
  }

  /// Every place where consonants are initials, and the last syllable may still become the one there.
  private static func scanHangul(
    _ wanted: [UInt16], _ letters: [UInt16], _ take: (Int) -> Void
  ) {
    guard !wanted.isEmpty, letters.count >= wanted.count else { return }
    for start in 0...(letters.count - wanted.count) {
      var count = 0
      while count < wanted.count {
        let (typed, letter) = (wanted[count], letters[start + count])
        let isSame =
          typed == letter || Hangul.isInitial(typed) && Hangul.initial(of: letter) == typed
        if !isSame {
          let next = start + count + 1
          guard count == wanted.count - 1,
            Hangul.mayBecome(typed, letter, before: next < letters.count ? letters[next] : nil)
          else { break }
        }
        count += 1
      }
      if count == wanted.count { take(start) }
    }
  }
}
