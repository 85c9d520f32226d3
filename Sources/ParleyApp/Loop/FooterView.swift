import ParleyModel
import ParleyStore
import TerminalKit

/// Draws the last line: a message or the keys, and what to know about the workspace.
struct FooterView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    // The last column stays free: writing there would scroll some terminals.
    var room = rect.width - 1
    let right = facts(isShort: rect.width < 100)
    if state.message == nil, right.width < room / 2 {
      painter.put(right, x: rect.x + room - right.width, y: rect.y, width: right.width)
      room -= right.width + 2
    }
    let left = state.message.map {
      StyledLine(display(" \($0.text)"), $0.isWarning ? .warning : .accent)
    }
    painter.put(left ?? keys(upTo: room), x: rect.x, y: rect.y, width: room)
    painter.frame.outline.append(
      OutlineNode(level: 1, text: (left ?? keys(upTo: room)).plain.trimmed, isFocused: false))
  }

  /// The keys that count here, as many as fit.
  private func keys(upTo width: Int) -> StyledLine {
    var line = StyledLine(" ")
    if let count = state.count {
      line.append("\(count) ", .accent)
    }
    for command in CommandTable.inFooter {
      guard let footer = command.footer, isInScope(command), let key = command.keys.first else {
        continue
      }
      var item = StyledLine()
      item.append(display(command.id == "move.down" ? "j/k" : key.name), .key)
      item.append(display(" \(footer.title)  "), .keyText)
      guard line.width + item.width <= width else { break }
      line.append(item)
    }
    return line
  }

  private func isInScope(_ command: Command) -> Bool {
    command.scope == .screen || command.scope == .pane(state.focus)
  }

  /// The workspace's path and what is weak or wrong in it.
  private func facts(isShort: Bool) -> StyledLine {
    var line = StyledLine()
    line.append(display(state.name), .dim)
    let errors = state.loaded.diagnostics.count { $0.severity == .error }
    let warnings = state.loaded.diagnostics.count - errors
    if errors > 0 {
      line.append("  ! \(DateText.count(errors, "error"))", .error)
    } else if warnings > 0 {
      line.append("  ! \(DateText.count(warnings, "warning"))", .warning)
    }
    let derived = state.shown.weakYears(.derived).suffix(2).map(String.init)
    if errors == 0, !derived.isEmpty {
      let years = derived.joined(separator: ", ")
      line.append("  ~ \(years)\(isShort ? "" : " derived")", .badgeDerived)
    }
    return line
  }
}
