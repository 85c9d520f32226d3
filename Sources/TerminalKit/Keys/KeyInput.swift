import CTerminal

/// One unit of input as curses gives it.
enum KeyInput: Equatable {
  /// A byte.
  case byte(UInt8)
  /// A key the terminal describes.
  case key(Key)
  /// A key it describes that has no name here.
  case unknown

  /// Reads what `ct_read()` returned.
  init(_ code: Int32) {
    if code & Int32(CT_KEY) == 0 {
      self = .byte(UInt8(truncatingIfNeeded: code))
      return
    }
    guard var key = Self.plain(Int(code) & CT_KEY_MASK) else {
      self = .unknown
      return
    }
    if code & Int32(CT_SHIFT) != 0 { key = .shift(key) }
    if code & Int32(CT_CTRL) != 0 { key = .ctrl(key) }
    if code & Int32(CT_ALT) != 0 { key = .alt(key) }
    self = .key(key)
  }

  private static func plain(_ number: Int) -> Key? {
    switch number {
    case CT_KEY_UP: .up
    case CT_KEY_DOWN: .down
    case CT_KEY_LEFT: .left
    case CT_KEY_RIGHT: .right
    case CT_KEY_HOME: .home
    case CT_KEY_END: .end
    case CT_KEY_PAGE_UP: .pageUp
    case CT_KEY_PAGE_DOWN: .pageDown
    case CT_KEY_INSERT: .insert
    case CT_KEY_DELETE: .delete
    case CT_KEY_BACKSPACE: .backspace
    case CT_KEY_ENTER: .enter
    case CT_KEY_BACK_TAB: .backTab
    case CT_KEY_FUNCTION + 1...CT_KEY_FUNCTION + 63: function(number - CT_KEY_FUNCTION)
    default: nil
    }
  }

  /// terminfo numbers F1 with Shift as F13, with Ctrl as F25, with both as F37, with Alt as F49 and
  /// with Alt and Shift as F61. Source: terminfo's entries for xterm, kf1 to kf63.
  private static func function(_ number: Int) -> Key {
    let key = Key.function((number - 1) % 12 + 1)
    return switch (number - 1) / 12 {
    case 0: key
    case 1: .shift(key)
    case 2: .ctrl(key)
    case 3: .ctrl(.shift(key))
    case 4: .alt(key)
    default: .alt(.shift(key))
    }
  }
}
