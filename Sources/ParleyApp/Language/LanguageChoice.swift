public import ParleyModel

/// Which language the screen speaks: the one asked for, else that of the locale.
public enum LanguageChoice: Hashable, Sendable {
  /// What `LC_ALL`, `LC_MESSAGES` or `LANG` says.
  case auto
  /// A language by name.
  case named(Language)

  /// Reads `auto`, `en` or `ko`; nil for anything else.
  public init?(_ name: String) {
    if name == "auto" {
      self = .auto
    } else if let language = Language(rawValue: name) {
      self = .named(language)
    } else {
      return nil
    }
  }

  /// What ``init(_:)`` reads.
  public var text: String {
    switch self {
    case .auto: "auto"
    case .named(let language): language.rawValue
    }
  }

  /// The language spoken where these variables hold.
  ///
  /// Source: POSIX, 8.2: the first of the three that is not empty counts.
  public func language(environment: [String: String]) -> Language {
    switch self {
    case .named(let language): return language
    case .auto:
      let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
        .first { !$0.isEmpty }
      return locale?.hasPrefix("ko") ?? false ? .korean : .english
    }
  }
}

extension Language {
  /// What the language is said by; nil for English, which needs none.
  var catalogue: Catalogue? {
    switch self {
    case .english: nil
    case .korean: KoreanWords.catalogue
    }
  }
}
