import ParleyModel
import ParleyStore
import TerminalKit

/// Drafts that were not saved, one's own and those left behind, with what can be done about each.
struct DraftList {
  let state: AppState
  let width: Int
  /// The round whose drafts are listed, and what for; nil for all there are.
  var note: String?
  var purpose = NoteDesk.Purpose.edit

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    for id in note == nil ? state.desk.unsaved : [] {
      guard let draft = state.desk.notes[id]?.editor.draft else { continue }
      add(head(id, say("parked here")), to: &lines)
      lines.append(line(say("go on writing"), .edit(id)))
      lines.append(line(say("show what differs from the file"), .compare(id, draft.text.bytes)))
      lines.append(
        line(say("go back to the file; this text is put aside for 30 days"), .revert(id)))
    }
    for (place, form) in note == nil ? Array(state.records.parked.enumerated()) : [] {
      var head = StyledLine(display(form.title), .heading)
      head.append("  \(say("parked here"))", .dim)
      add(head, to: &lines)
      lines.append(line(say("go on filling in the form"), .resumeForm(place)))
      lines.append(line(say("let it go; it is put aside for 30 days"), .dropForm(place)))
    }
    for entry in state.desk.journals where entry.isUnsaved || entry.damage != nil {
      guard note == nil || note == entry.note && !entry.isLive else { continue }
      let id = entry.note
      add(head(id, facts(of: entry)), to: &lines)
      if let damage = entry.damage {
        add(StyledLine(display("  \(damage.message(of: id).text)"), .warning), to: &lines)
      }
      if let draft = entry.draft {
        let isRow = RowDraft.table(ofJournal: id) != nil
        if !entry.isLive, isRow {
          lines.append(line(say("go on filling in the form"), .recover(entry)))
        } else if !entry.isLive {
          lines.append(
            line(
              say("go on with it in the editor; \(state.key("editor.undo")) takes its steps back"),
              .recover(entry)))
        }
        if !isRow {
          lines.append(line(say("show what differs from the file"), .compare(id, draft.text.bytes)))
        }
      }
      if !entry.isLive {
        lines.append(
          line(say("put it aside for 30 days, then it is removed"), .discard(entry)))
      }
    }
    if let note {
      lines.append(Overlay.Line(text: StyledLine()))
      lines.append(
        line(
          say("open the file as it is; the draft stays and is offered again"),
          .open(note, purpose)))
    }
    if lines.isEmpty { add(StyledLine(display(say("Everything is saved.")), .dim), to: &lines) }
    return lines
  }

  private func head(_ id: String, _ facts: String) -> StyledLine {
    if let title = RowDraft.title(ofJournal: id) {
      var line = StyledLine(display(title), .heading)
      line.append("  \(facts)", .dim)
      return line
    }
    var line = StyledLine(display(NoteStore.file(ofNote: id)), .heading)
    line.append("  \(NoteName.text(id, in: state.loaded.workspace))")
    line.append("  \(facts)", .dim)
    return line
  }

  private func facts(of entry: JournalEntry) -> String {
    let time = TimeText.moment(entry.time, today: state.today)
    if entry.isLive { return say("being written by \(entry.writer), \(time)") }
    return entry.isOwn
      ? say("left unsaved \(time)") : say("left unsaved \(time) by \(entry.writer)")
  }

  private func line(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("    \(text)")), action: action)
  }

  private func add(_ line: StyledLine, to lines: inout [Overlay.Line]) {
    if !lines.isEmpty, line.runs.first?.role == .heading {
      lines.append(Overlay.Line(text: StyledLine()))
    }
    lines += line.wrapped(to: width, indent: 2).map { Overlay.Line(text: $0) }
  }
}
