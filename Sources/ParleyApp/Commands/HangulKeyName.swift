import TerminalKit

/// A key named by the Hangul letter on it, as `ㄹ` or `M-ㅐ`.
enum HangulKeyName {
  /// The name with the Latin letter of the key in the letter's place, as `f` or `M-o`.
  ///
  /// A name without Hangul stays as it is; nil where no single key stands behind the letter.
  static func latin(of name: Substring) -> String? {
    guard let letter = name.last, isOnHangulKeyboard(letter) else { return String(name) }
    guard let strokes = HangulKeyboard.strokes(of: letter), strokes.count == 1 else { return nil }
    return name.dropLast() + String(strokes[0].latin)
  }

  /// Whether a character is one of the keyboard while it writes Hangul, or any other Hangul.
  static func isOnHangulKeyboard(_ character: Character) -> Bool {
    HangulKeyboard.isHangul(character) || HangulKeyboard.strokes(of: character) != nil
  }
}
