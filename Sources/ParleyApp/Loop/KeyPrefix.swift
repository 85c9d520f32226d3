import ParleyModel
import TerminalKit

/// What a key does as the first or the second of two.
enum KeyPrefix {
  /// Takes a key that begins or ends a sequence; nil for any other key.
  static func press(_ key: Key, in state: inout AppState) -> [Effect]? {
    guard let prefix = state.pendingPrefix else {
      guard state.keymap.isPrefix(key, in: state) else { return nil }
      // A count typed before goes to the command.
      state.pendingPrefix = key
      return []
    }
    let command = state.keymap.command(for: key, in: state)
    let count = state.count
    drop(in: &state)
    if key == .escape || key == .control("c") { return [] }
    guard let command else {
      let names = KeySequence(prefix, key).name(isASCII: state.symbols.isASCII)
      state.message = Message("\(names) does nothing here")
      return []
    }
    return KeyPress.run(command, count: count, in: &state)
  }

  /// Lets go of the first key: something else happened before the second.
  static func drop(in state: inout AppState) {
    guard state.pendingPrefix != nil else { return }
    state.pendingPrefix = nil
    state.count = nil
  }
}
