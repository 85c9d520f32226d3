import TerminalKit

/// Keys pressed while the input method writes Hangul: where a command is meant they are read as the
/// Latin keys behind them, where text is typed they are text.
enum HangulMode {
  /// The keys behind Hangul that is meant as a command; nil when the key is to be taken as it is.
  ///
  /// Notes in the state whether the keyboard writes Hangul.
  static func strokes(of key: Key, in state: inout AppState) -> [HangulKeyboard.Stroke]? {
    let (character, isAlt) = parts(of: key)
    guard let character else { return nil }
    if character.isASCII {
      if character.isLetter { state.isHangulMode = false }
      return nil
    }
    guard let strokes = HangulKeyboard.strokes(of: character) else { return nil }
    if HangulKeyboard.isHangul(character) { state.isHangulMode = true }
    // With Alt there is one key: ``chord(_:)``.
    if isAlt || isText(state) { return nil }
    return strokes
  }

  /// The chord of Alt and a Hangul letter as that of the Latin one; any other key as it is.
  static func chord(_ key: Key) -> Key {
    guard case (let character?, true) = parts(of: key),
      let stroke = HangulKeyboard.strokes(of: character)?.first
    else { return key }
    return .alt(.character(stroke.latin))
  }

  /// Whether a letter typed now becomes part of a text.
  ///
  /// The values of scenarios' settings are Latin words and numbers: there Hangul is as little meant as
  /// in a command.
  static func isText(_ state: AppState) -> Bool {
    if state.pendingPrefix != nil { return false }
    if state.desk.opening != nil || state.form != nil { return true }
    if let overlay = state.overlay { return overlay.hasQuery }
    guard state.isEditing, state.desk.current?.conflict == nil else { return false }
    return state.desk.prompt?.takesText ?? true
  }

  /// What the footer says while the keyboard writes Hangul; nil while it does not, or text is typed.
  static func badge(_ state: AppState) -> StyledLine? {
    guard state.isHangulMode, !isText(state) else { return nil }
    return StyledLine(display(state.symbols.isASCII ? "Hangul=Latin  " : "한→A  "), .accent)
  }

  private static func parts(of key: Key) -> (character: Character?, isAlt: Bool) {
    switch key {
    case .character(let character): (character, false)
    case .alt(.character(let character)): (character, true)
    default: (nil, false)
    }
  }
}
