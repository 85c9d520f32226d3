import TerminalKit

/// Every command with its keys and, where it cannot run now, why.
struct PaletteList {
  let state: AppState

  func lines(matching query: String) -> [OverlayContent.Line] {
    let words = query.split(separator: " ").map { SearchText.folded(String($0)) }
    return CommandTable.all.filter { $0.scope != .overlay && $0.scope != .reading }
      .compactMap { command in
        let text = SearchText.folded("\(command.title) \(command.id)")
        guard words.allSatisfy({ text.contains($0) }) else { return nil }
        let reason = command.disabledReason(state)
        var line = StyledLine()
        line.append(display(command.keyNames).padded(to: 12), .key)
        line.append(display(command.title).padded(to: 58), reason == nil ? .text : .dim)
        line.append(display(reason.map { "not now: \($0)" } ?? command.scope.name), .dim)
        return OverlayContent.Line(text: line, action: .run(command))
      }
  }
}
