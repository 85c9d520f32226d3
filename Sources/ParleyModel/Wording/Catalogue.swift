/// The languages the program speaks.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case korean = "ko"
}

/// What the program says, in another language than English: by the English template.
///
/// A translation numbers the gaps, `{1}` the first, so that they may change places, and may ask for the
/// Korean particle that fits what stands in one: `{1:을}`. See ``KoreanParticle``.
public struct Catalogue: Sendable {
  /// The language of the translations.
  public let language: Language
  private let translations: [String: String]

  /// Makes a catalogue.
  ///
  /// - Parameter translations: By English template.
  public init(language: Language, translations: [String: String]) {
    self.language = language
    self.translations = translations
  }

  /// The catalogue phrases are said by; nil says them in English. Set around what draws or writes, and
  /// never kept: a phrase that outlives the call is kept as a phrase.
  @TaskLocal public static var current: Catalogue?

  /// The phrase in this language; in English where the catalogue has no translation.
  public func text(of phrase: Phrase) -> String {
    let texts = phrase.gaps.map { gap in
      switch gap {
      case .text(let text): text
      case .phrase(let phrase): text(of: phrase)
      case .written(let english, let korean): language == .korean ? korean : english
      }
    }
    let template = phrase.template
    if let translation = translations[template] { return Self.fill(translation, with: texts) }
    // A view sets words apart by blanks; they are no part of the sentence.
    let words = Self.words(of: template)
    if words.utf8.count < template.utf8.count, let translation = translations[String(words)] {
      let blanks = (before: template[..<words.startIndex], after: template[words.endIndex...])
      return blanks.before + Self.fill(translation, with: texts) + blanks.after
    }
    return Phrase(template: template, gaps: texts.map { .text($0) }).english
  }

  /// A template without the blanks at its ends.
  static func words(of template: String) -> Substring {
    var words = template[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return words
  }

  /// Whether there is a translation of a template.
  public func holds(_ template: String) -> Bool { translations[template] != nil }

  /// The templates that have a translation.
  public var templates: [String] { Array(translations.keys) }

  /// What is wrong with a translation of a template; nil when nothing is.
  ///
  /// - Returns: A sentence: a gap that is not there, one that is left out, an unknown particle.
  public func fault(of template: String) -> String? {
    guard let translation = translations[template] else { return "there is no translation" }
    let count = template.ranges(of: "{}").count
    var used: Set<Int> = []
    for piece in Self.pieces(of: translation) {
      guard case .gap(let number, let particle) = piece else { continue }
      guard (1...max(1, count)).contains(number), count > 0 else {
        return "it has no gap {\(number)}"
      }
      if let particle, KoreanParticle(particle) == nil {
        return "no particle is called \(particle)"
      }
      used.insert(number)
    }
    guard used.count == count else { return "it leaves a gap out" }
    return nil
  }

  private static func fill(_ translation: String, with texts: [String]) -> String {
    if texts.isEmpty, !translation.utf8.contains(UInt8(ascii: "{")) { return translation }
    var result = ""
    for piece in pieces(of: translation) {
      switch piece {
      case .words(let words): result += words
      case .gap(let number, let particle):
        let text = texts.indices.contains(number - 1) ? texts[number - 1] : ""
        result += text
        if let particle = particle.flatMap({ KoreanParticle($0) }) {
          result += particle.form(after: text)
        }
      }
    }
    return result
  }

  private enum Piece {
    case words(Substring)
    case gap(Int, particle: String?)
  }

  private static func pieces(of translation: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = translation[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(rest[..<open])) }
      let parts = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
      if let number = parts.first.flatMap({ Int($0) }) {
        pieces.append(.gap(number, particle: parts.count > 1 ? String(parts[1]) : nil))
      } else {
        pieces.append(.words(rest[open...close]))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(rest)) }
    return pieces
  }
}
