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
    let id = state.noteID(of: round)
    guard PrivateName.isPrivate(id) else { return note(id, of: round) }
    let lines = entry(StyledLine(display(NoteStore.file(ofNote: id)), .private))
    let own = lines + note(id, of: round)
    guard state.shown.notes.contains(round.id) else { return own }
    return own + [blank()]
      + entry(StyledLine(display(NoteStore.file(ofNote: round.id)), .heading))
      + note(round.id, of: round)
  }

  private func note(_ id: String, of round: Round) -> [DetailContent.Line] {
    if let draft = unsaved(id) { return draft }
    guard state.asOf == nil || round.firstDay <= state.day else {
      return plain("The round has not begun on \(state.day); its note counts from its start.")
    }
    guard state.shown.notes.contains(id) else {
      return plain("There is no note yet. \(writing) writes one.")
    }
    switch state.notes[id] {
    case nil:
      return plain("Reading \(NoteStore.file(ofNote: id))")
    case .missing?:
      return plain("There is no note yet. \(writing) writes one.")
    case .unreadable(let diagnostic)?:
      return diagnostic.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        entry(StyledLine(display($0), .warning), indent: 2)
      }
    case .text(let text, diagnostics: _)?:
      return savedElsewhere(id) + rendered(text)
    }
  }

  /// The key that opens the editor.
  private var writing: String { state.key("note.write") }

  /// Bytes of the longest note that is shown as Markdown.
  private static let longestRendered = 1 << 20

  private func rendered(_ text: String) -> [DetailContent.Line] {
    guard text.utf8.count <= Self.longestRendered else {
      let size = text.utf8.count / 1000
      return plain("The note is long (\(size) kB). \(writing) shows it as it is.")
    }
    return MarkdownView(width: width, symbols: state.symbols).lines(of: text)
      .map { DetailContent.Line(text: $0) }
  }

  /// The note as it is being written, here or by another process on this machine.
  private func unsaved(_ id: String) -> [DetailContent.Line]? {
    guard state.asOf == nil else { return nil }
    if let note = state.desk.notes[id], note.isUnsaved {
      var lines = NoteBanner(note: note, desk: state.desk, keys: state.keyNames).lines
      if note.disk == .asKnown, note.fault == nil {
        lines.append(
          StyledLine(
            display(
              say("Not saved yet: \(writing) goes on writing, \(state.savingKey) saves it.")),
            .warning))
      }
      return lines.flatMap { entry($0) } + [blank()] + rendered(note.editor.draft.text)
    }
    if let entry = state.desk.others(in: id), entry.isUnsaved, let draft = entry.draft {
      return told("being written by \(entry.writer), as of \(moment(of: entry))")
        + rendered(draft.text)
    }
    return nil
  }

  /// That another process has the note open and has saved all of it; nothing where none has.
  private func savedElsewhere(_ id: String) -> [DetailContent.Line] {
    guard state.asOf == nil, let entry = state.desk.others(in: id) else { return [] }
    return told("open to \(entry.writer), all saved as of \(moment(of: entry))")
  }

  private func told(_ text: Phrase) -> [DetailContent.Line] {
    var line = StyledLine(state.symbols.note, .accent)
    line.append(display(" \(text)"), .accent)
    return entry(line) + [blank()]
  }

  private func moment(of entry: JournalEntry) -> String {
    TimeText.moment(entry.time, today: state.today)
  }

  private func rendered(_ text: TextBuffer) -> [DetailContent.Line] {
    rendered(String(decoding: text.bytes, as: UTF8.self))
  }

  private func plain(_ text: Phrase) -> [DetailContent.Line] {
    entry(StyledLine(display(say(text)), .dim))
  }
}
