import ParleyModel

@testable import ParleyApp

/// What the Korean catalogue says of a phrase, with those in its gaps.
struct Translation {
  let phrase: Phrase

  init(of phrase: Phrase) {
    self.phrase = phrase
  }

  /// The English templates of the phrase and of all phrases in its gaps; without those that have no
  /// words, as `{}. {}`.
  var templates: Set<String> {
    let inner = phrase.gaps.reduce(into: Set<String>()) { all, gap in
      if case .phrase(let phrase) = gap { all.formUnion(Translation(of: phrase).templates) }
    }
    let own = phrase.template.trimmed
    return own.contains(where: \.isLetter) ? inner.union([own]) : inner
  }

  /// The templates that have no Korean.
  var missing: [String] {
    templates.filter { !KoreanWords.catalogue.holds($0) }.sorted()
  }
}
