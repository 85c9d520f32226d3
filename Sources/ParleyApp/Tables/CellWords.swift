import ParleyModel

/// The words of the lists that cells are filled from: in English as the files have them.
enum CellWords {
  /// A cell as it is read; what is of no closed list stays as it is.
  static func phrase(_ text: String, in column: String) -> Phrase {
    if let korean = korean(of: column)?[text] { return Phrase(english: text, korean: korean) }
    guard column == "unit", let money = money(text) else { return Phrase(verbatim: text) }
    return money
  }

  /// A unit of money, as `JPY bn` or `JPY per USD`; nil where it is none.
  private static func money(_ text: String) -> Phrase? {
    if KoreanAmount.unit(text) != nil { return Phrase(money: text) }
    let words = text.split(separator: " ")
    guard words.count == 3, words[1] == "per", words[2] == "USD" else { return nil }
    return Phrase(moneyPerDollar: text)
  }

  /// The cell of a column that names a kind of figures, as `KRW bn` or `persons`.
  static func unit(_ text: String) -> String { say(phrase(text, in: "unit")) }

  /// The words of a column in the language in force, by cell; nil where cells stay as they are.
  static func words(of column: String) -> [String: String]? {
    Catalogue.current?.language == .korean ? korean(of: column) : nil
  }

  private static func korean(of column: String) -> [String: String]? {
    switch column {
    // Words that are customary, not a closed list.
    case "theme", "role", "concluded_means", "change_basis": customary
    case "party", "by", "host": parties
    default: KoreanCells.words[column.hasSuffix("confidence") ? "confidence" : column]
    }
  }

  private static let customary = Dictionary(
    uniqueKeysWithValues: CustomaryWord.words.map {
      ($0, KoreanWords.catalogue.text(of: CustomaryWord.title($0)))
    })
  private static let parties = [
    Party.joint: KoreanWords.catalogue.text(of: Party.title(of: Party.joint))
  ]
}
