import TerminalKit

/// What is pressed for a command: a key, or a prefix and then a key.
struct KeySequence: Hashable, Sendable {
  /// The first of two keys; nil where there is one.
  let prefix: Key?
  /// The key, or the second of two.
  let key: Key

  init(_ key: Key) {
    prefix = nil
    self.key = key
  }

  init(_ prefix: Key, _ key: Key) {
    self.prefix = prefix
    self.key = key
  }

  /// `^W` and a key, as vim's windows have them.
  static func pane(_ key: Key) -> KeySequence { KeySequence(.control("w"), key) }

  /// The key that is pressed first.
  var first: Key { prefix ?? key }

  /// Reads names of one or two keys with blanks between them, as `C-w o`; nil when it is none.
  ///
  /// A Hangul letter names the key it is on, since that key comes as Latin where commands count.
  init?(name: String) {
    let words = name.split(separator: " ")
    // A blank by itself is the space key.
    guard name != " " else {
      self.init(.character(" "))
      return
    }
    guard (1...2).contains(words.count) else { return nil }
    let keys = words.compactMap { HangulKeyName.latin(of: $0).flatMap { Key(name: $0) } }
    guard keys.count == words.count, keys.allSatisfy(\.canBePressed) else { return nil }
    self = keys.count == 2 ? KeySequence(keys[0], keys[1]) : KeySequence(keys[0])
  }

  /// `^W o`; arrows in words where only ASCII shows.
  func name(isASCII: Bool) -> String {
    [prefix, key].compactMap { $0?.name(isASCII: isASCII) }.joined(separator: " ")
  }
}

extension Key {
  /// The key as the screen names it; arrows in words where only ASCII shows.
  func name(isASCII: Bool) -> String {
    guard isASCII else { return name }
    switch self {
    case .up: return "Up"
    case .down: return "Down"
    case .left: return "Left"
    case .right: return "Right"
    case .alt(let key): return "M-" + key.name(isASCII: true)
    case .shift(let key): return "S-" + key.name(isASCII: true)
    case .ctrl(let key): return "C-" + key.name(isASCII: true)
    default: return name
    }
  }

  /// The character the key types; nil for any other key.
  var typed: Character? {
    if case .character(let character) = self { character } else { nil }
  }

  /// Whether a terminal can send it: a file may hold control characters in quotes.
  fileprivate var canBePressed: Bool {
    switch self {
    case .character(let character):
      !character.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
      }
    case .alt(let key): key.canBePressed
    default: true
    }
  }
}
