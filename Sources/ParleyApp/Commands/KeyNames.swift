/// How sentences name the keys of commands: as the user's file has them, never by the table's own.
struct KeyNames: Sendable {
  let keymap: Keymap
  /// Whether only ASCII shows, so that arrows are named in words.
  let isASCII: Bool

  /// The key that names a command; where it has none, how one gets at it without.
  subscript(id: String) -> String { keymap.name(of: id, isASCII: isASCII) }

  /// The key that names a command; nil where it has none, so that a hint can be left out.
  func key(_ id: String) -> String? { keymap.key(of: id)?.name(isASCII: isASCII) }

  /// Two keys that belong together, as `j/k`; nil unless both commands have one.
  func pair(_ first: String, _ second: String) -> String? {
    guard let first = key(first), let second = key(second) else { return nil }
    return "\(first)/\(second)"
  }
}

extension AppState {
  /// How sentences name the keys of commands.
  var keyNames: KeyNames { KeyNames(keymap: keymap, isASCII: symbols.isASCII) }

  /// The key that names a command in a sentence.
  func key(_ id: String) -> String { keyNames[id] }

  /// The key that saves a draft where one stands: the editor has one of its own.
  var savingKey: String { key(desk.editing == nil ? "note.save" : "editor.save") }
}
