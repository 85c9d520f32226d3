import TerminalKit

/// What may be meant by a text typed to pick something from a list: the text itself, and the Latin keys
/// behind it where the keyboard wrote Hangul. Names there are Latin, or partly so, in Korean too.
enum QueryReading {
  /// The readings, the text as it was typed first.
  static func all(of query: String) -> [String] {
    guard query.contains(where: HangulKeyboard.isHangul) else { return [query] }
    let latin = query.map { character in
      HangulKeyboard.strokes(of: character).map { String($0.map(\.latin)) } ?? String(character)
    }
    return [query, latin.joined()]
  }
}
