import ParleyModel
import ParleyStore
import TerminalKit

/// The last line of an overlay: what keys do in it.
///
/// Enter and Esc are always what they are; every other key is the user's, and what has no key is left
/// out.
enum OverlayHint {
  /// - Parameter hasColors: Whether the terminal shows colours.
  static func text(of overlay: Overlay, hasColors: Bool, keys: KeyNames) -> Phrase {
    if overlay.count == 0 {
      guard let erase = keys.key("list.erase") else { return "nothing matches; Esc closes" }
      return "nothing matches; \(erase) takes a letter back, Esc closes"
    }
    return self.keys(
      of: overlay.kind, isFiltering: overlay.isFiltering, hasColors: hasColors, keys: keys)
  }

  /// What keys do in a box with lines.
  ///
  /// - Parameter isFiltering: Whether the help takes what to search for.
  static func keys(
    of kind: Overlay.Kind, isFiltering: Bool, hasColors: Bool, keys: KeyNames
  ) -> Phrase {
    let closes: Phrase = "Esc closes"
    let moves: Phrase? = keys.pair("reading.down", "reading.up").map { "\($0) move" }
    let pages: Phrase? = keys.key("reading.page").map { "\($0) a page" }
    switch kind {
    case .find:
      let kinds: Phrase? = keys.key("find.kind").map { "\($0) chooses a kind" }
      return list(["Enter goes there", kinds, closes])
    case .pickScenario: return "type to search, Enter takes it, Esc closes"
    case .leavingScenarios, .scenarioConflict, .savingScenario, .removing:
      return "Enter does it, Esc stays"
    case .newRow: return list(["Enter opens its form", moves, closes])
    case .day: return "Enter shows that day, Esc closes; type YYYY, YYYY-MM or YYYY-MM-DD"
    case .news: return list(["Enter goes to the row", moves, closes])
    case .palette: return "Enter runs it, Esc closes"
    case .scenarios: return "Enter shows it in the chart, Esc closes"
    case .drafts, .leftDrafts: return "Enter does it, Esc closes; nothing is ever deleted at once"
    case .leaving: return "Enter does it, Esc stays"
    case .themes: return themes(hasColors: hasColors, keys: keys)
    case .help:
      if isFiltering { return "Enter runs it, Esc shows all keys again" }
      let searches: Phrase? = keys.key("reading.filter").map { "\($0) searches" }
      return list(["Enter runs it", moves, pages, searches, closes])
    case .setMark: return "a letter sets the mark, ' goes back to before the last jump, Esc closes"
    case .marks:
      let removes: Phrase? = keys.key("mark.remove").map { "\($0) takes the mark away" }
      return list(["a letter or Enter goes there", removes, closes])
    case .openSource:
      let copies: Phrase? = keys.key("reading.copy").map { "\($0) copies its address" }
      return list(["Enter opens it", copies, closes])
    case .figures, .rows, .claim:
      let opens: Phrase? = keys.key("reading.source").map { "\($0) opens a source" }
      let copies: Phrase? = keys.key("reading.copy").map { "\($0) copies" }
      return list([moves, pages, opens, copies, closes])
    case .brief:
      let says: Phrase? = keys.key("brief.language").map { "\($0) language" }
      let formats: Phrase? = keys.key("brief.format").map { "\($0) format" }
      let copies: Phrase? = keys.key("brief.copy").map { "\($0) copies" }
      let writes: Phrase? = keys.key("brief.write").map { "\($0) writes it" }
      return list([writes, says, formats, copies, moves, closes])
    case .problems, .difference: return list([moves, pages, closes])
    }
  }

  /// Arrows are named in words in English, as in `Up and Down`.
  private static func themes(hasColors: Bool, keys: KeyNames) -> Phrase {
    guard hasColors else {
      return "no colours show on this terminal; Enter keeps it all the same, Esc goes back"
    }
    func name(_ id: String) -> Phrase? {
      keys.keymap.key(of: id).map {
        Phrase(english: $0.name(isASCII: true), korean: $0.name(isASCII: keys.isASCII))
      }
    }
    guard let up = name("list.up"), let down = name("list.down") else {
      return "Enter keeps it, Esc goes back; type to search"
    }
    return "Enter keeps it, Esc goes back; \(up) and \(down) show the next, type to search"
  }

  /// What each key does, one behind the other; nil is left out.
  private static func list(_ all: [Phrase?]) -> Phrase {
    all.compactMap(\.self).joined(separator: ", ")
  }
}
