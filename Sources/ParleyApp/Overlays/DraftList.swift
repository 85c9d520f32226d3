import ParleyModel
import ParleyStore
import TerminalKit

/// Drafts that were not saved, one's own and those left behind, with what can be done about each.
struct DraftList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    for id in state.desk.unsaved {
      guard let draft = state.desk.notes[id]?.editor.draft else { continue }
      add(head(id, "parked here"), to: &lines)
      lines.append(line("go on writing", .edit(id)))
      lines.append(line("show what differs from the file", .compare(id, draft.text.bytes)))
    }
    for entry in state.desk.journals where entry.isLive || entry.isUnsaved || entry.damage != nil {
      let id = entry.note
      add(head(id, facts(of: entry)), to: &lines)
      if let damage = entry.damage {
        add(StyledLine(display("  \(damage.text(of: id))"), .warning), to: &lines)
      }
      if let draft = entry.draft {
        if !entry.isLive {
          lines.append(line("recover it: open it in the editor, with its steps", .recover(entry)))
        }
        lines.append(line("show what differs from the file", .compare(id, draft.text.bytes)))
      }
      if !entry.isLive {
        lines.append(line("discard it (it is kept aside for 30 days)", .discard(entry)))
      }
    }
    if lines.isEmpty { add(StyledLine("Everything is saved.", .dim), to: &lines) }
    return lines
  }

  private func head(_ id: String, _ facts: String) -> StyledLine {
    var line = StyledLine(display(NoteStore.file(ofNote: id)), .heading)
    if let round = state.loaded.workspace.rounds.first(where: { $0.id == id }) {
      line.append("  \(DateText.ordinal(round.agreement)) \(RoundText.name(round))")
    }
    line.append("  \(facts)", .dim)
    return line
  }

  private func facts(of entry: JournalEntry) -> String {
    let time = TimeText.moment(entry.time, today: state.today)
    return entry.isLive
      ? "being written by \(entry.writer), \(time)" : "left unsaved \(time) by \(entry.writer)"
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
