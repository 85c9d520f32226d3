import ParleyModel
import TerminalKit

/// What stands on the line under the cursor of a box one reads.
enum BoxLine {
  /// The ids of the sources on the line, else of the lines around it up to the next blank ones.
  static func sources(of state: AppState) -> [String] {
    guard let overlay = state.overlay, overlay.lines.indices.contains(overlay.cursor) else {
      return []
    }
    let own = ids(on: overlay.lines[overlay.cursor].text)
    guard own.isEmpty else { return own }
    let before = overlay.lines[...overlay.cursor].reversed().prefix { !$0.text.isEmpty }
    let behind = overlay.lines[overlay.cursor...].dropFirst().prefix { !$0.text.isEmpty }
    return (before.reversed() + behind).flatMap { ids(on: $0.text) }
  }

  /// What `y` copies: the address of the source on the line, else what the line says; on the first
  /// line of a claim the claim and its answer.
  static func copy(of state: AppState) -> (text: String, what: String)? {
    guard let line = state.overlay?.chosen else { return nil }
    if case .claim(let answer)? = state.overlay?.kind, state.overlay?.cursor == 0 {
      let words = ClaimWords(money: state.shown.money)
      return (say("\(words.phrase(answer.claim)): \(words.sentence(answer))"), say("the answer"))
    }
    let ids = ids(on: line.text)
    if let id = ids.first, let address = SourceChoice(id, in: state.shown).opened {
      return (address.text, say("the address of \(id)"))
    }
    let text = line.text.plain.trimmed
    return text.isEmpty ? nil : (text, say("the line"))
  }

  /// The ids of the sources a line names.
  static func ids(on line: StyledLine) -> [String] {
    line.runs.compactMap { run in
      if case .source(let id)? = run.target { id } else { nil }
    }
  }
}
