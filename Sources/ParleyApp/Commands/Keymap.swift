import TerminalKit

/// Which keys stand for which command: those of the table, as the user's file changes them.
struct Keymap: Sendable {
  /// Why keys cannot stand for a command.
  enum Clash {
    /// They stand for this one.
    case taken(Command)
    /// The key begins two of this one.
    case isPrefix(of: Command)
    /// The first of the two stands for this one.
    case prefixIsKey(of: Command)

    /// The command that has them.
    var command: Command {
      switch self {
      case .taken(let command), .isPrefix(let command), .prefixIsKey(let command): command
      }
    }
  }

  private var commands = KeyTable()
  /// The commands behind the first of two keys, in the place where it counts; there are few.
  private var prefixes: [(scope: Command.Scope, key: Key, commands: [Command])] = []
  /// The keys of commands that have others than the table gives them, by id.
  private var own: [String: [KeySequence]] = [:]

  /// The keys of the table.
  static let standard: Keymap = {
    var keymap = Keymap()
    for command in CommandTable.all {
      for keys in command.defaultKeys {
        let clash = keymap.bind(keys, to: command)
        precondition(
          clash == nil,
          "\(keys.name(isASCII: true)) stands for \(command.id) and \(clash?.command.id ?? "")")
      }
    }
    return keymap
  }()

  /// Gives a command keys, unless they clash.
  mutating func bind(_ keys: KeySequence, to command: Command) -> Clash? {
    if let clash = clash(keys, in: command.scope) { return clash }
    commands.add(keys, command)
    guard let prefix = keys.prefix else { return nil }
    if let place = place(ofPrefix: prefix, command.scope) {
      prefixes[place].commands.append(command)
    } else {
      prefixes.append((command.scope, prefix, [command]))
    }
    return nil
  }

  private func place(ofPrefix key: Key, _ scope: Command.Scope) -> Int? {
    prefixes.firstIndex { $0.key == key && $0.scope == scope }
  }

  /// The commands behind the first of two keys.
  private func commands(behind key: Key, _ scope: Command.Scope) -> [Command] {
    place(ofPrefix: key, scope).map { prefixes[$0].commands } ?? []
  }

  /// Notes the keys by which a command is named, in order.
  mutating func name(_ command: Command, by keys: [KeySequence]) {
    own[command.id] = keys == command.defaultKeys ? nil : keys
  }

  /// Whether any command has other keys than the table gives it.
  var isRebound: Bool { !own.isEmpty }

  /// The id of the command a character stands for in a place; nil when it does nothing there.
  func bound(_ character: Character, _ scope: Command.Scope) -> String? {
    commands[KeySequence(.character(character)), scope]?.id
  }

  /// Why keys cannot stand for another command in a scope; nil where they can.
  ///
  /// - Parameter counts: Whether a command of the scope is to be thought of.
  func clash(
    _ keys: KeySequence, in scope: Command.Scope, where counts: (Command) -> Bool = { _ in true }
  ) -> Clash? {
    func command(_ keys: KeySequence) -> Command? {
      commands[keys, scope].flatMap { counts($0) ? $0 : nil }
    }
    if let other = command(keys) { return .taken(other) }
    guard let prefix = keys.prefix else {
      return commands(behind: keys.key, scope).first(where: counts).map { .isPrefix(of: $0) }
    }
    return command(KeySequence(prefix)).map { .prefixIsKey(of: $0) }
  }

  /// The keys of a command, the one that names it first; empty where it has none.
  func keys(of command: Command) -> [KeySequence] { own[command.id] ?? command.defaultKeys }

  /// Whether the user's file gave a command other keys than the table does.
  func isChanged(_ command: Command) -> Bool { own[command.id] != nil }

  /// The command of a key in a state, after the prefix that waits there; nil when it does nothing.
  func command(for key: Key, in state: AppState) -> Command? {
    let keys = state.pendingPrefix.map { KeySequence($0, key) } ?? KeySequence(key)
    for scope in CommandTable.scopes(of: state) {
      if let command = commands[keys, scope],
        CommandTable.counts(command, in: state)
      {
        return command
      }
      // Nearer than the command farther out a prefix may stand.
      if keys.prefix == nil, hasPrefix(key, scope, state) { return nil }
    }
    return ofTheTerminal(keys)
  }

  /// What concerns the terminal alone counts over everything, unless its key would be a letter there.
  private func ofTheTerminal(_ keys: KeySequence) -> Command? {
    if keys.prefix != nil { return nil }
    if case .character = keys.key { return nil }
    let command = commands[keys, .screen]
    return command?.isOfTerminal ?? false ? command : nil
  }

  /// The command a key stands for in the panes, whatever is open; nil when it does nothing there.
  func commandInPanes(for key: Key) -> Command? {
    commands[KeySequence(key), .screen]
  }

  /// The command a key stands for in the editor, whatever is open; nil when it does nothing there.
  func commandInEditor(for key: Key) -> Command? {
    commands[KeySequence(key), .editor]
  }

  /// Whether a key is the first of two in a state.
  func isPrefix(_ key: Key, in state: AppState) -> Bool {
    guard !prefixes.isEmpty else { return false }
    for scope in CommandTable.scopes(of: state) {
      if hasPrefix(key, scope, state) { return true }
      if let command = commands[KeySequence(key), scope],
        CommandTable.counts(command, in: state)
      {
        return false
      }
    }
    return false
  }

  /// Whether a key begins two of which something can be done in a state.
  private func hasPrefix(_ key: Key, _ scope: Command.Scope, _ state: AppState) -> Bool {
    commands(behind: key, scope).contains {
      CommandTable.counts($0, in: state) && $0.disabledReason(state) == nil
    }
  }

  /// What may follow a prefix in a state, in the order of the table: the keys of each command.
  func followers(of prefix: Key, in state: AppState) -> [(keys: [Key], command: Command)] {
    let scopes = CommandTable.scopes(of: state)
    let near = scopes.flatMap { commands(behind: prefix, $0) }.map(\.id)
    guard !near.isEmpty else { return [] }
    var state = state
    state.pendingPrefix = prefix
    return CommandTable.all.filter { near.contains($0.id) }.compactMap { candidate in
      let keys = keys(of: candidate).filter { $0.prefix == prefix }.map(\.key)
        .filter { command(for: $0, in: state)?.id == candidate.id }
      return keys.isEmpty ? nil : (keys, candidate)
    }
  }
}
