import ParleyModel
import ParleyStore
import TerminalKit

/// What `keys.toml` says of the keys of commands.
///
/// The keys of commands the file does not name come first, then those of the file line by line: where
/// two want the same, the later is refused.
struct KeymapReading {
  /// The file's name.
  static let file = "keys.toml"
  /// The table of the file.
  static let table = "keys"

  /// The keys of one command as the file states them.
  private struct Statement {
    let command: Command
    let keys: [(keys: KeySequence, span: ByteSpan)]
    let line: Int
    /// The command's name in the file.
    let span: ByteSpan
  }

  private(set) var keymap = Keymap.standard
  /// The lines that count, by the command's id.
  private(set) var lines: [String: Int] = [:]
  /// The file with its faults.
  private(set) var text: ConfigurationText

  init(_ text: ConfigurationText) {
    self.text = text
    guard text.exists else { return }
    var statements: [Statement] = []
    for entry in text.document.root.entries {
      guard entry.key.text == Self.table else {
        self.text.report(
          at: entry.key.span, "unknown key \(ConfigurationText.quote(entry.key.text))",
          help: "Commands and their keys stand below a line [\(Self.table)].")
        continue
      }
      guard let table = entry.value.table else {
        self.text.report(
          at: entry.value.span, "'\(Self.table)' is \(entry.value.kindName)",
          help: "It must be a table, begun by a line [\(Self.table)].")
        continue
      }
      read(table, in: "", into: &statements)
    }
    build(firsts(of: statements))
  }

  /// Reads the lines of a table; `a.b = "x"` is the command `a.b`, as `"a.b" = "x"` is.
  private mutating func read(
    _ table: TOMLTable, in path: String, into statements: inout [Statement]
  ) {
    for entry in table.entries {
      let id = path + entry.key.text
      if let inner = entry.value.table {
        read(inner, in: id + ".", into: &statements)
      } else if let command = CommandTable.byID[id] {
        guard let keys = keys(entry.value, of: command) else { continue }
        statements.append(
          Statement(
            command: command, keys: keys, line: text.line(of: entry.key.span), span: entry.key.span)
        )
      } else {
        let known = CommandTable.all.map(\.id)
        let meant = ConfigurationText.suggestion(for: id, among: known)
        text.report(
          at: entry.key.span, "unknown command \(ConfigurationText.quote(id))",
          help: "The line is left out; 'parley config --print-default-keys' lists every command."
            + "\(meant)")
      }
    }
  }

  /// The keys a line gives a command; nil where it is left out as a whole.
  private mutating func keys(
    _ value: TOMLValue, of command: Command
  ) -> [(keys: KeySequence, span: ByteSpan)]? {
    let items: [TOMLValue]
    switch value.kind {
    case .string(""): items = []
    case .string: items = [value]
    case .array(let all) where all.allSatisfy({ $0.string != nil }): items = all
    default:
      text.report(
        at: value.span, "'\(command.id)' is \(value.kindName)",
        help:
          "It must be a key in quotes, as \"f\", or several, as [\"f\", \"C-f\"]; \"\" leaves the "
          + "command without a key.")
      return nil
    }
    var keys: [(keys: KeySequence, span: ByteSpan)] = []
    for item in items {
      guard let sequence = sequence(item) else { continue }
      if let fault = KeyFault(sequence, for: command) {
        text.report(at: item.span, fault.message, help: fault.help)
      } else if !keys.contains(where: { $0.keys == sequence }) {
        keys.append((sequence, item.span))
      }
    }
    if !items.isEmpty, keys.isEmpty { return nil }
    let kept = WayOut.keys(of: command)
    guard let lost = kept.first(where: { key in !keys.contains { $0.keys == KeySequence(key) } })
    else { return keys }
    if lost == .enter {
      text.report(
        at: value.span, "'\(command.id)' would lose \(lost.name)",
        help: "Enter goes there, or answers, in every list; the line is left out. Add keys to it, "
          + "as [\"Enter\", \"F10\"].")
      return nil
    }
    let example = (kept + [.function(10)]).map { "\"\($0.name(isASCII: true))\"" }
    text.report(
      at: value.span, "'\(command.id)' would lose \(lost.name)",
      help: "q, Esc and ^C stay the way out everywhere; the line is left out. Add keys to them, as "
        + "[\(example.joined(separator: ", "))].")
    return nil
  }

  private mutating func sequence(_ item: TOMLValue) -> KeySequence? {
    let name = item.string ?? ""
    if let sequence = KeySequence(name: name) { return sequence }
    if let fault = HangulKeyFault(name: name) {
      text.report(at: item.span, fault.message, help: fault.help)
      return nil
    }
    let words = name.split(separator: " ")
    let isLong = words.count > 2 && words.allSatisfy { Key(name: String($0)) != nil }
    let known = ["Enter", "Esc", "Tab", "S-Tab", "Space", "Backspace", "Del", "Ins"]
    let more = ["Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn"]
    let meant = ConfigurationText.suggestion(for: name, among: known + more)
    text.report(
      at: item.span,
      isLong
        ? "\(ConfigurationText.quote(name)) is more than two keys"
        : "unknown key \(ConfigurationText.quote(name))",
      help: isLong
        ? "A command has a key, or a key behind a prefix, as \"C-w o\"."
        : "Write a key as the screen or tmux names it: s, C-s or ^S, M-x, F5, Space, PgUp, or two "
          + "keys, as \"C-w o\".\(meant)")
    return nil
  }

  /// The statements in the order of the file, of those about one command the first.
  ///
  /// TOML knows no two lines with one key, but `"a.b"` and `a.b` are two keys and one command.
  private mutating func firsts(of statements: [Statement]) -> [Statement] {
    var firsts: [Statement] = []
    for statement in statements.sorted(by: { $0.span.start < $1.span.start }) {
      if let first = firsts.first(where: { $0.command.id == statement.command.id }) {
        text.report(
          at: statement.span, "'\(first.command.id)' has its keys on line \(first.line) already",
          help: "This line is left out. Keep one of the two.")
      } else {
        firsts.append(statement)
      }
    }
    return firsts
  }

  private mutating func build(_ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    var keymap = Keymap()
    var named: [String: [KeySequence]] = [:]
    let stated = Set(statements.map(\.command.id))
    func shadow(
      _ keys: KeySequence, of line: [KeySequence], for command: Command
    ) -> KeyShadow? {
      KeyShadow(keys, of: line, for: command, in: keymap, named: named)
    }
    func bindDefaults(of command: Command) {
      named[command.id] = command.defaultKeys.filter { keys in
        guard shadow(keys, of: command.defaultKeys, for: command) == nil else { return false }
        let clash = keymap.bind(keys, to: command)
        return clash == nil || clash?.command.id == command.id
      }
    }
    for command in CommandTable.all {
      if !stated.contains(command.id) { bindDefaults(of: command) }
      for key in WayOut.keys(of: command) { _ = keymap.bind(KeySequence(key), to: command) }
    }
    for statement in statements {
      let command = statement.command
      var kept: [KeySequence] = []
      for (keys, span) in statement.keys {
        if keymap.clash(keys, in: command.scope) == nil,
          let shadow = shadow(keys, of: statement.keys.map(\.keys), for: command)
        {
          text.report(at: span, shadow.message, help: shadow.help)
          continue
        }
        let clash = keymap.bind(keys, to: command)
        if let clash, clash.command.id != command.id || !clash.isSame {
          let fault = KeyFault(keys, for: command, clash)
          text.report(at: span, fault.message, help: fault.help)
        } else {
          kept.append(keys)
        }
      }
      if kept.isEmpty, !statement.keys.isEmpty {
        bindDefaults(of: command)
      } else {
        named[command.id] = kept
        lines[command.id] = statement.line
      }
    }
    for command in CommandTable.all { keymap.name(command, by: named[command.id] ?? []) }
    self.keymap = keymap
  }
}
