import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// A `keys.toml` in which no command keeps a key it can lose.
struct ReboundKeys {
  /// The settings with that file.
  let configuration: Configuration
  /// The key of each command in it, by id; those of ways out among them.
  let keys: [String: Key]

  /// - Parameter isKeyless: Whether commands are left without a key, where that can be.
  init(isKeyless: Bool = false) throws {
    let modifiers = ["", "S-", "C-", "M-", "C-S-", "M-S-", "M-C-", "M-C-S-"]
    var free = modifiers.flatMap { modifier in (20...63).map { "\(modifier)F\($0)" } }[...]
    var lines = ["[keys]"]
    var keys: [String: Key] = [:]
    for command in CommandTable.all {
      let next = free.popFirst()
      let name = try #require(next)
      let key = try #require(Key(name: name))
      let kept = WayOut.keys(of: command)
      let all = kept.map { $0.name(isASCII: true) } + (isKeyless ? [] : [name])
      keys[command.id] = kept.first ?? key
      lines.append("\"\(command.id)\" = [\(all.map { "\"\($0)\"" }.joined(separator: ", "))]")
    }
    let folder = try TemporaryFolder()
    try folder.write(Array(lines.joined(separator: "\n").utf8), to: KeymapReading.file)
    configuration = Configuration(ConfigurationFolder(path: folder.path)) { ["dark"] }
    try #require(configuration.diagnostics.map(\.text) == [])
    self.keys = keys
  }

  /// How sentences name the keys.
  var names: KeyNames { KeyNames(keymap: configuration.keymap, isASCII: false) }

  /// Presses the key of a command.
  func press(_ id: String, in screen: inout ScriptedScreen) throws {
    screen.send(.keyPressed(try #require(keys[id], "\(id)")))
  }
}

/// The keys of the table in a text, as a word each.
enum WrittenKeys {
  /// What stays what it is whatever a file says: ways out, Enter in lists, and the ' of the marks,
  /// which is no command's. Digits are numbers, `A` is a column and a party, and some words and signs are more
  /// than keys.
  private static let fixed: Set = [
    "q", "Esc", "^C", "Enter", "'", "A", "1", "2", "3", "-", "=", "(", ")", "[", "]", "{", "}", "→",
  ]

  private static let all: Set<String> = {
    let keys = CommandTable.all.flatMap(\.defaultKeys)
    return Set(keys.map { $0.name(isASCII: false) } + keys.map { $0.name(isASCII: true) })
      .subtracting(fixed)
  }()

  /// The keys a text names; English uses one of them, `a`, as a word.
  static func of(_ text: String, in language: Language) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(bare)
    let pieces = words.flatMap { word in word.count > 1 ? word.split(separator: "/") : [word[...]] }
    return pieces.map(String.init).filter { word in
      all.contains(word) && !(word == "a" && language == .english)
    }
  }

  /// A word without the marks before and behind it, and without a Korean particle.
  private static func bare(_ word: Substring) -> String {
    var word = word
    while word.count > 1, let last = word.last, ".,;:)".contains(last) || last.isHangul {
      word.removeLast()
    }
    while word.count > 1, let first = word.first, "(\"".contains(first) { word.removeFirst() }
    return String(word)
  }
}

extension Character {
  /// Whether it is a syllable of the Korean alphabet.
  fileprivate var isHangul: Bool {
    unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }
}

extension Language {
  /// What a text says while the language is in force.
  func saying<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Catalogue.$current.withValue(catalogue, operation: body)
  }
}
