/// Names of keys: those of tmux are read, those a screen shows are read and written.
extension Key {
  /// Reads a name: one character, a name of tmux's (`Enter`, `C-s`, `M-x`, `S-Up`, `PPage`, `F5`) or
  /// one that ``name`` gives (`^S`, `PgUp`, `↑`). Upper and lower case count, so that a word such as
  /// "up" is no key. Nil when it is none.
  public init?(name: String) {
    var rest = Substring(name)
    var modifiers: Set<Character> = []
    while rest.count > 2, let first = rest.first, "CMS".contains(first),
      rest.dropFirst().first == "-"
    {
      modifiers.insert(first)
      rest = rest.dropFirst(2)
    }
    if rest.first == "^", rest.count == 2 || rest == "^Space" {
      modifiers.insert("C")
      rest = rest.dropFirst()
    }
    guard var key = Self.plain(rest) else { return nil }
    if modifiers.contains("S") {
      guard let shifted = key.withShift else { return nil }
      key = shifted
    }
    if modifiers.contains("C") {
      guard let controlled = key.withControl else { return nil }
      key = controlled
    }
    self = modifiers.contains("M") ? .alt(key) : key
  }

  /// The name a footer or a help page shows: "^S", "Tab", "PgUp", "M-x", "↑".
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control("@"): "^Space"
    case .control(let character): "^" + String(character).uppercased()
    case .alt(let key): "M-" + key.name
    case .shift(let key): "S-" + key.name
    case .ctrl(let key): "C-" + key.name
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }

  private static let named: [Substring: Key] = [
    "Enter": .enter, "Escape": .escape, "Esc": .escape, "Tab": .tab, "BTab": .backTab,
    "BSpace": .backspace, "Backspace": .backspace, "Space": .character(" "),
    "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "↑": .up, "↓": .down, "←": .left, "→": .right, "Home": .home, "End": .end,
    "PPage": .pageUp, "PageUp": .pageUp, "PgUp": .pageUp,
    "NPage": .pageDown, "PageDown": .pageDown, "PgDn": .pageDown,
    "IC": .insert, "Insert": .insert, "Ins": .insert,
    "DC": .delete, "Delete": .delete, "Del": .delete,
  ]

  private static func plain(_ name: Substring) -> Key? {
    if let key = named[name] { return key }
    if name.count == 1, let character = name.first { return .character(character) }
    if name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number),
      name.dropFirst().first?.isNumber == true
    {
      return .function(number)
    }
    return nil
  }

  private var withShift: Key? {
    switch self {
    case .tab, .backTab: .backTab
    case .character, .control: nil
    default: .shift(self)
    }
  }

  private var withControl: Key? {
    switch self {
    case .character(" "): .control("@")
    case .character(let character):
      // Those a terminal can send: the byte without its two upper bits.
      if let byte = character.asciiValue, (0x40...0x7E).contains(byte) {
        Self.controlled(byte)
      } else {
        nil
      }
    case .control: self
    default: .ctrl(self)
    }
  }

  /// Ctrl and a printable byte; ^I, ^M and ^[ are keys of their own.
  private static func controlled(_ byte: UInt8) -> Key {
    switch byte & 0x1F {
    case 9: .tab
    case 13: .enter
    case 27: .escape
    case let code: KeyDecoder.control(code)
    }
  }
}
