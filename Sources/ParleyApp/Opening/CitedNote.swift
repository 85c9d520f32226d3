import ParleyModel
import TerminalKit

/// Lines of notes that rows cite as their sources.
enum CitedNote {
  /// Shows the line in the note tab; where the note is not read yet, as soon as it is.
  static func show(_ citation: NoteCitation, in state: inout AppState) {
    guard state.scenarios?.changed.isEmpty ?? true else {
      state.message = Message("settings are not saved here; q leaves first", isWarning: true)
      return
    }
    if state.scenarios != nil { state.closeScenarios() }
    state.overlay = nil
    state.closeLists()
    state.awaitedLine = state.noteText(citation.note) == nil ? citation : nil
    FindGoing.show(
      line: citation.line, ofNote: citation.note, found: FindQuery(""), in: &state)
  }

  /// Goes to the line that was waited for, if its note is there and still shows.
  static func goOn(_ state: inout AppState) {
    guard let citation = state.awaitedLine, state.noteText(citation.note) != nil else { return }
    state.awaitedLine = nil
    guard state.selectedRound?.id == citation.round, state.detail.tab == .note, state.filled == nil,
      state.desk.editing == nil
    else { return }
    show(citation, in: &state)
  }

  /// Notes whose lines are cited by what is looked at and that are not read yet.
  static func toRead(_ state: AppState) -> [String] {
    var cited: [String] = []
    switch state.overlay?.kind {
    case .rows?: cited = state.overlay?.records.flatMap(\.sources) ?? []
    case .openSource(let ids)?: cited = ids
    default: cited = state.points?.issue?.sources ?? []
    }
    return Set(cited.compactMap { NoteCitation($0)?.note }).filter { note in
      state.shown.notes.contains(note) && state.notes[note] == nil
        && !state.notesBeingRead.contains(note)
    }.sorted()
  }
}

extension SourceLine {
  /// A source in one line or, where it is a line of a note, that line with its text where the note is
  /// read.
  static func line(
    _ id: String, in state: AppState, hasAddress: Bool = true, indent: Int = 2
  ) -> StyledLine {
    guard let citation = NoteCitation(id) else {
      return line(id, in: state.shown, hasAddress: hasAddress, indent: indent)
    }
    var line = StyledLine(.blanks(indent))
    line.append(display(id), .accent, on: .source(id))
    line.append("  ")
    line.append(display(say(name(of: citation))))
    line.append(say("  own note"), .dim)
    guard state.shown.round(citation.round) != nil else {
      line.append(say("  \(citation.round) is not in rounds.csv"), .warning)
      return line
    }
    guard state.shown.notes.contains(citation.note) else {
      line.append(say("  there is no such note"), .warning)
      return line
    }
    guard let text = state.noteText(citation.note) else { return line }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.indices.contains(citation.line - 1) {
      line.append("  ")
      line.append(display(String(lines[citation.line - 1]).trimmed))
    } else {
      line.append(say("  the note has fewer lines now"), .warning)
    }
    return line
  }

  /// `note of 12-04, line 33`, `private note of 12-04, line 33`.
  static func name(of citation: NoteCitation) -> Phrase {
    citation.isPrivate
      ? "private note of \(citation.round), line \(citation.line)"
      : "note of \(citation.round), line \(citation.line)"
  }
}
