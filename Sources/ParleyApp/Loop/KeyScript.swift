public import TerminalKit

/// A script of keys, as `"j j Enter 'some words'"`.
public struct KeyScript: Sendable {
  /// The keys in order.
  public let keys: [Key]

  /// The script without keys.
  public static let none = KeyScript(keys: [])

  private init(keys: [Key]) {
    self.keys = keys
  }

  /// Splits a script as a shell does; a word that names a key (`Enter`, `C-s`, `Up`) or is one
  /// character is that key, any other word is typed letter by letter. Nil when a quote stays open.
  public init?(_ script: String) {
    guard let words = KeyScript.words(of: script) else { return nil }
    keys = words.flatMap { word in
      Key(name: word).map { [$0] } ?? word.map { Key.character($0) }
    }
  }

  /// Words between blanks; '…' and "…" keep blanks, a backslash takes the next character as it is.
  private static func words(of script: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in script {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        word = word ?? ""
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" || character == "\n" {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    if let done = word { words.append(done) }
    return words
  }
}
