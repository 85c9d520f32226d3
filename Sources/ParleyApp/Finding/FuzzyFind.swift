import TerminalKit

/// A word found by some of the letters of a text: `hnlulu` in Honolulu, `nss` in National Security
/// Strategy, `leetw` in Lee Tae-woo.
///
/// The letters come in groups. Each begins where a word begins and spans fewer than twice as many
/// letters as it has. Only in names may groups lie in several words, with one word passed over at
/// most between two. So letters scattered over a sentence are no find.
struct FuzzyFind: Sendable {
  /// Where the letters stand.
  let places: [Int]

  /// More for letters side by side and at word starts; less than any word found whole.
  var points: Int {
    let runs = zip(places, places.dropFirst()).count { $1 == $0 + 1 }
    return min(7, 1 + runs)
  }

  /// nil where the text has no such groups.
  init?(of word: [UInt16], in text: FindText) {
    guard word.count > 1, word.allSatisfy({ Letter.isInWord($0) }) else { return nil }
    let letters = text.letters
    for start in letters.indices where letters[start] == word[0] {
      guard start == 0 || !Letter.isInWord(letters[start - 1]) else { continue }
      let search = Search(word: word, letters: letters, nameCount: text.nameCount)
      if let places = search.groups(from: 0, at: start) {
        self.places = places
        return
      }
    }
    return nil
  }

  private struct Search {
    let word: [UInt16]
    let letters: [UInt16]
    let nameCount: Int

    /// The places of the letters from one on, the first of them at a word's start; nil where there
    /// are none.
    func groups(from first: Int, at start: Int) -> [Int]? {
      var end = start
      var group: [Int] = []
      while end < letters.count, Letter.isInWord(letters[end]) {
        let next = first + group.count
        if next < word.count, letters[end] == word[next] { group.append(end) }
        end += 1
      }
      while !group.isEmpty {
        if isDense(group) {
          let next = first + group.count
          if next == word.count {
            // Two letters of one word say little.
            return first > 0 || group.count > 2 ? group : nil
          }
          if end < nameCount, let rest = rest(from: next, behind: end) { return group + rest }
        }
        group.removeLast()
      }
      return nil
    }

    /// The other groups, in the next word or the one after it.
    private func rest(from first: Int, behind end: Int) -> [Int]? {
      var start = end
      for _ in 0..<2 {
        while start < nameCount, !Letter.isInWord(letters[start]) { start += 1 }
        guard start < nameCount else { return nil }
        if letters[start] == word[first], let rest = groups(from: first, at: start) { return rest }
        while start < nameCount, Letter.isInWord(letters[start]) { start += 1 }
      }
      return nil
    }

    private func isDense(_ group: [Int]) -> Bool {
      guard let first = group.first, let last = group.last else { return false }
      return last - first + 1 < group.count * 2
    }
  }
}
