import TerminalKit

/// Commands by the keys that stand for them, each in the place where it counts.
///
/// A table of our own, under numbers: a dictionary under keys costs the start a search through all
/// types of the program for how such keys are hashed.
struct KeyTable: Sendable {
  private struct Entry: Sendable {
    let keys: KeySequence
    let command: Command
  }

  /// By the number of the keys; different keys may share one.
  private var entries: [Int: [Entry]] = [:]

  /// The command keys stand for in a place; nil for none.
  subscript(_ keys: KeySequence, _ scope: Command.Scope) -> Command? {
    entries[keys.number]?.first { $0.command.scope == scope && $0.keys == keys }?.command
  }

  /// Takes in keys that stand for no command of that place yet.
  mutating func add(_ keys: KeySequence, _ command: Command) {
    entries[keys.number, default: []].append(Entry(keys: keys, command: command))
  }
}

extension KeySequence {
  /// A number that different keys seldom share.
  fileprivate var number: Int { (prefix?.number ?? 0) << 28 | key.number }
}

extension Key {
  /// A number below 2^28 that different keys seldom share.
  fileprivate var number: Int {
    switch self {
    case .character(let character): character.number
    case .enter: 1 << 22
    case .escape: 2 << 22
    case .tab: 3 << 22
    case .backTab: 4 << 22
    case .backspace: 5 << 22
    case .delete: 6 << 22
    case .insert: 7 << 22
    case .up: 8 << 22
    case .down: 9 << 22
    case .left: 10 << 22
    case .right: 11 << 22
    case .home: 12 << 22
    case .end: 13 << 22
    case .pageUp: 14 << 22
    case .pageDown: 15 << 22
    case .function(let number): 16 << 22 | number & 0x1F_FFFF
    case .control(let character): 17 << 22 | character.number
    case .alt(let key): 18 << 22 ^ key.number
    case .shift(let key): 19 << 22 ^ key.number
    case .ctrl(let key): 20 << 22 ^ key.number
    }
  }
}

extension Character {
  fileprivate var number: Int { unicodeScalars.first.map { Int($0.value) } ?? 0 }
}
