import ParleyModel
import TerminalKit

/// Draws the last line: a message or the keys, and what to know about the workspace.
struct FooterView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    // The last column stays free: writing there would scroll some terminals.
    var room = rect.width - 1
    if let message = state.message {
      let line = StyledLine(display(" \(message.text)"), message.isWarning ? .warning : .accent)
      painter.put(line, x: rect.x, y: rect.y, width: room)
      painter.hear(1, say("Message: \(message.text)"))
      return
    }
    if state.pendingPrefix != nil {
      let line = WhichKeyView(state: state).footer(in: room)
      painter.put(line, x: rect.x, y: rect.y, width: room)
      painter.hear(1, say("Keys: \(line.heard)"))
      return
    }
    // The keys one cannot do without come first, then what to know, then the other keys.
    let items = items
    let needed = keys(items, upTo: room, isNeeded: true).width
    // Errors are said even where keys must give way to them.
    let hasErrors = state.problems.errors > 0
    // Whoever writes wants the keys of writing.
    let facts = state.desk.editing == nil ? facts : []
    let fitting = facts.first { needed + $0.width + 2 <= room } ?? (hasErrors ? facts.last : nil)
    if let facts = fitting {
      if state.form == nil, state.scenarios?.entry == nil {
        painter.mark(
          x: rect.x + room - facts.width, y: rect.y, width: facts.width, .command("problems"))
      }
      painter.put(facts, x: rect.x + room - facts.width, y: rect.y, width: facts.width)
      room -= facts.width + 2
    }
    let keys = keys(items, upTo: room)
    painter.put(keys, x: rect.x, y: rect.y, width: room)
    painter.hear(1, say("Keys: \(keys.heard)"))
    if let facts = facts.first { painter.hear(1, say("Workspace: \(facts.heard)")) }
  }

  /// A key that counts here, with its title.
  private struct Item {
    let line: StyledLine
    /// Whether it comes before what to know.
    let isNeeded: Bool
  }

  /// The keys that count here, the most wanted first.
  private var items: [Item] {
    let isASCII = state.symbols.isASCII
    return CommandTable.inFooter.compactMap { command in
      guard let footer = command.footer, isInScope(command), isOfDay(footer),
        let keys = state.keymap.footerName(of: command, in: state, isASCII: isASCII)
      else { return nil }
      var line = StyledLine()
      append(keys: keys, of: command, to: &line)
      let title = display(" \(say(footer.titleNow?(state) ?? footer.title)) ")
      line.append(title, .keyText, on: .command(command.id))
      line.append(" ", .keyText)
      // A table's keys go before what to know: without them nobody finds how to copy it.
      let isNeeded =
        footer.rank <= Command.Footer.lastNeeded || command.scope == .tables
        || command.scope == .scenarios || command.scope == .points || command.scope == .offers
      return Item(line: line, isNeeded: isNeeded)
    }
  }

  /// As many of the keys as fit; with `isNeeded` only those one cannot do without.
  private func keys(_ items: [Item], upTo width: Int, isNeeded: Bool = false) -> StyledLine {
    var line = StyledLine(" ")
    if let badge = HangulMode.badge(state) { line.append(badge) }
    if let count = state.count { line.append("\(count) ", .accent) }
    for item in items where item.isNeeded || !isNeeded {
      guard line.width + item.line.width <= width else { break }
      line.append(item.line)
    }
    return line
  }

  /// The keys a label names; each of several, as in `j/k`, stands for itself.
  private func append(keys: String, of command: Command, to item: inout StyledLine) {
    let letters = keys.filter { $0 != "/" }
    guard letters.count > 1, command.footer?.keys == keys else {
      item.append(display(keys), .key, on: .command(command.id))
      return
    }
    for character in keys {
      item.append(
        display("\(character)"), .key, on: character == "/" ? nil : .key(.character(character)))
    }
  }

  private func isInScope(_ command: Command) -> Bool {
    // Where there is little room the way back comes before finding something else.
    if command.id == "find", state.filled != nil,
      state.size.width < 100
    {
      return false
    }
    if let form = state.form { return command.scope == .form && form.footerNames(command.id) }
    if state.desk.editing != nil { return command.scope == CommandTable.editorScope(of: state) }
    if state.tables != nil {
      return command.scope == .tables
        || command.scope == .screen && command.countsWithoutPanes
          && command.id != "quit"
    }
    if state.points != nil || state.offers != nil {
      return command.scope == state.filled
        || command.scope == .screen && command.countsWithoutPanes && command.id != "quit"
    }
    if let scenarios = state.scenarios {
      if scenarios.entry != nil { return command.scope == .value }
      return command.scope == .scenarios
        || command.scope == .screen && command.countsWithoutPanes
          && command.id != "quit"
    }
    return command.scope == .screen || command.scope == .pane(state.focus)
  }

  private func isOfDay(_ footer: Command.Footer) -> Bool {
    switch footer.day {
    case .all: true
    case .today: state.asOf == nil
    case .another: state.asOf != nil
    }
  }

  /// The workspace's path and what is weak or wrong in it, in ever shorter wordings.
  private var facts: [StyledLine] {
    let folder = state.name.split(separator: "/").last.map(String.init) ?? state.name
    return [
      line(state.name, isShort: false), line(folder, isShort: false), line("", isShort: true),
    ]
    .filter { !$0.isEmpty }
  }

  private func line(_ name: String, isShort: Bool) -> StyledLine {
    var line = StyledLine()
    line.append(display(name), .dim)
    let gap = name.isEmpty ? "" : "  "
    let problems = state.problems
    let derived = state.derivedYears.suffix(2).map(String.init)
    if problems.errors > 0 {
      line.append("\(gap)! \(isShort ? "\(problems.errors)" : problems.errorText)", .error)
    } else if problems.warnings > 0 {
      line.append(
        "\(gap)! \(isShort ? "\(problems.warnings)" : problems.warningText)", .warning)
    } else if !derived.isEmpty {
      let years = derived.joined(separator: ", ")
      line.append("\(gap)~ " + (isShort ? years : say("\(years) derived")), .badgeDerived)
    }
    return line
  }
}
