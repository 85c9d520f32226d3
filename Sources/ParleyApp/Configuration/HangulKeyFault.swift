import ParleyModel
import ParleyStore
import TerminalKit

/// Why Hangul names no single key, and what to write.
struct HangulKeyFault {
  /// What is wrong.
  let message: Phrase
  /// What to do.
  let help: Phrase

  /// What is wrong with names of one or two keys; nil where it is not their Hangul.
  init?(name: String) {
    let words = name.split(separator: " ")
    guard (1...2).contains(words.count),
      let word = words.first(where: { HangulKeyName.latin(of: $0) == nil || Self.isLong($0) }),
      let start = word.firstIndex(where: HangulKeyName.isOnHangulKeyboard)
    else { return nil }
    let quoted = ConfigurationText.quote(String(word))
    let strokes = word[start...].map { HangulKeyboard.strokes(of: $0) }
    let keys = strokes.contains { $0 == nil } ? [] : strokes.flatMap { $0 ?? [] }.map(\.latin)
    guard let first = keys.first else {
      message = "\(quoted) is on no key of the keyboard"
      help = "Write the Latin letter of the key, as \"f\" for ㄹ."
      return
    }
    let all = keys.map { String($0) }.joined(separator: " ")
    message = "\(quoted) is more than one key"
    let one = String(word[..<start]) + "\(first)"
    help = "Behind it stand the keys \(all). Write one of them, as \"\(one)\"."
  }

  /// Whether more than one character of a name is Hangul.
  private static func isLong(_ word: Substring) -> Bool {
    word.count(where: HangulKeyName.isOnHangulKeyboard) > 1
  }
}
