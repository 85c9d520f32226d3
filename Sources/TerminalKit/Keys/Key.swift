/// A key, or a chord of one.
///
/// Modifiers nest in one order only, Alt around Ctrl around Shift, so equal chords are equal.
public indirect enum Key: Hashable, Sendable {
  /// A printable cluster, the space too.
  case character(Character)
  /// Enter, also that of the keypad.
  case enter
  /// Escape.
  case escape
  /// Tab, which is also ^I.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// F1 and so on.
  case function(Int)
  /// Ctrl and a character, in lower case: "c" for ^C. Ctrl and space is "@": both send a zero byte.
  case control(Character)
  /// Alt and another key, which terminals send as Escape and the key.
  case alt(Key)
  /// Shift and a key that is no character.
  case shift(Key)
  /// Ctrl and a key that is no character.
  case ctrl(Key)
}
