import ParleyModel
import ParleyStore
import TerminalKit

extension DetailBuilder {
  /// The round's note as rendered Markdown.
  func note() -> [DetailContent.Line] {
    guard let round = state.selectedRound else {
      let hasRounds = !(state.selectedTalks?.entries.isEmpty ?? true)
      return plain(
        hasRounds
          ? "Notes belong to rounds; select one to read its note."
          : "Notes belong to rounds, and none are on record here.")
    }
    guard round.firstDay <= state.day else {
      return plain("The round has not begun on \(state.day); its note counts from its start.")
    }
    guard state.shown.notes.contains(round.id) else {
      return plain("There is no note yet. E writes one in your editor.")
    }
    switch state.notes[round.id] {
    case nil:
      return plain("Reading notes/\(round.id).md")
    case .missing?:
      return plain("There is no note yet. E writes one in your editor.")
    case .unreadable(let diagnostic)?:
      return diagnostic.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        entry(StyledLine(display($0), .warning), indent: 2)
      }
    case .text(let text, diagnostics: _)?:
      let rendered = MarkdownView(width: width, symbols: state.symbols).lines(of: text)
      return rendered.map { DetailContent.Line(text: $0) }
    }
  }

  private func plain(_ text: String) -> [DetailContent.Line] {
    entry(StyledLine(display(text), .dim))
  }
}
