import ParleyModel

/// The last line of an overlay: what keys do in it.
enum OverlayHint {
  /// - Parameter hasColors: Whether the terminal shows colours.
  static func text(of overlay: Overlay, hasColors: Bool) -> Phrase {
    if overlay.count == 0 { return "nothing matches; Backspace takes a letter back, Esc closes" }
    return keys(of: overlay.kind, isFiltering: overlay.isFiltering, hasColors: hasColors)
  }

  /// What keys do in a box with lines.
  ///
  /// - Parameter isFiltering: Whether the help takes what to search for.
  static func keys(of kind: Overlay.Kind, isFiltering: Bool, hasColors: Bool) -> Phrase {
    switch kind {
    case .find: return "Enter goes there, Tab chooses a kind, Esc closes"
    case .pickScenario: return "type to search, Enter takes it, Esc closes"
    case .leavingScenarios, .scenarioConflict, .savingScenario: return "Enter does it, Esc stays"
    case .day: return "Enter shows that day, Esc closes; type YYYY, YYYY-MM or YYYY-MM-DD"
    case .news: return "Enter goes to the row, j/k move, Esc closes"
    case .palette: return "Enter runs it, Esc closes"
    case .scenarios: return "Enter shows it in the chart, Esc closes"
    case .drafts, .leftDrafts: return "Enter does it, Esc closes; nothing is ever deleted at once"
    case .leaving: return "Enter does it, Esc stays"
    case .themes:
      return hasColors
        ? "Enter keeps it, Esc goes back; Up and Down show the next, type to search"
        : "no colours show on this terminal; Enter keeps it all the same, Esc goes back"
    case .help:
      return isFiltering
        ? "Enter runs it, Esc shows all keys again"
        : "Enter runs it, j/k move, Space a page, / searches, Esc closes"
    case .setMark: return "a letter sets the mark, ' goes back to before the last jump, Esc closes"
    case .marks: return "a letter or Enter goes there, Backspace takes the mark away, Esc closes"
    case .openSource: return "Enter opens it, y copies its address, Esc closes"
    case .figures, .rows: return "j/k move, Space a page, o opens a source, y copies, Esc closes"
    case .problems, .difference: return "j/k move, Space a page, Esc closes"
    }
  }
}
