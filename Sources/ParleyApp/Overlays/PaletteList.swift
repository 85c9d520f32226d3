import TerminalKit

/// Every command with its keys and, where it cannot run now, why.
struct PaletteList {
  let state: AppState

  func lines(matching query: String) -> [Overlay.Line] {
    let words = SearchText.words(query)
    return CommandTable.all.filter { isListed($0) }
      .compactMap { command in
        let text = SearchText.folded("\(command.title) \(command.id)")
        guard words.allSatisfy({ text.contains($0) }) else { return nil }
        let reason = command.disabledReason(state)
        var line = StyledLine()
        let isASCII = state.symbols.isASCII
        let keys = state.keymap.names(of: command, isASCII: isASCII, within: 9)
        line.append(display(keys).padded(to: 10), .key)
        if line.width > 10 { line.append(" ") }
        line.append(display(command.title), reason == nil ? .text : .dim)
        if let reason {
          line.append("  not now: \(reason)", .warning)
        } else if case .pane(let pane) = command.scope {
          line.append("  in \(pane.name)", .dim)
        }
        return Overlay.Line(text: line, action: .run(command))
      }
  }

  /// Over a table its commands and those that concern no pane, else all that are of the panes.
  private func isListed(_ command: Command) -> Bool {
    switch command.scope {
    case .overlay, .reading, .editor, .prompt, .confirm, .conflict, .form, .value: false
    case .tables: state.tables != nil
    case .scenarios: state.tables == nil && state.scenarios != nil
    case .screen, .pane:
      state.tables == nil && state.scenarios == nil || command.countsWithoutPanes
    }
  }
}
