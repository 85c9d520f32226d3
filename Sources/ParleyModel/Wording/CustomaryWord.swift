/// Words that cells of free text hold as a rule: they are shown in the language in force, all others as
/// they stand.
///
/// Source: the columns `theme`, `role`, `concluded_means` and `change_basis` of the bundled tables.
public enum CustomaryWord {
  /// What a cell says.
  public static func title(_ cell: String) -> Phrase {
    // The English word is that of a sum of years too.
    if cell == "total" { return Phrase(english: cell, korean: "총액") }
    return words.contains(cell) ? Phrase(cell) : Phrase(verbatim: cell)
  }

  /// The words there are.
  public static let words: Set<String> = [
    "total",
    // Themes.
    "acceptability", "cap", "defence budget", "domestic economy", "duration", "fairness",
    "flexibility", "framework", "index", "labour", "level", "method", "scope", "share", "term",
    "validity",
    // What people did.
    Delegate.chiefNegotiator, "signatory", "signatory, implementing arrangement",
    // What the day an agreement was concluded on stands for.
    "agreed in principle", "announced", "concluded", "initialled", "text settled",
    // What a change is counted in.
    "dollars", "won",
  ]
}

extension Party {
  /// A party's code as it is shown; what both sides said or did is said in the language in force.
  public static func title(of code: String) -> Phrase {
    code == joint ? "joint" : Phrase(verbatim: code)
  }

  /// The party's name: in English with its own behind it, in Korean as it is written in Korea.
  public var title: Phrase {
    let both = nativeName.isEmpty ? name : "\(name) \(nativeName)"
    return Phrase(english: both, korean: nativeName.isEmpty ? name : nativeName)
  }
}
