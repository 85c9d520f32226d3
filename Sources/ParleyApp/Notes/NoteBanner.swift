import ParleyModel
import ParleyStore
import TerminalKit

/// What a writer must know about the note in front of them: a save that failed, a file that changed.
struct NoteBanner {
  let note: OpenNote
  let desk: NoteDesk
  let keys: KeyNames

  /// The key that saves the note where it is shown: the editor has one of its own.
  private var save: String { keys[desk.editing == note.id ? "editor.save" : "note.save"] }

  /// One line each, the gravest first; none where all is well.
  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    if let fault = note.fault {
      lines.append(
        warning("Not saved: \(fault.message) Your text is kept here; \(save) tries again."))
    }
    if let fault = desk.journalFault {
      lines.append(warning("What you type is not kept on disk: \(fault) parley goes on trying."))
    }
    switch note.disk {
    case .asKnown: break
    case .changed where note.conflict != nil: break
    case .changed:
      let (file, compare) = (note.file, keys["editor.difference"])
      lines.append(
        warning(
          "\(file) changed on disk meanwhile; \(save) merges both, \(compare) shows what differs."
        ))
    case .conflicting where note.conflict != nil: break
    case .conflicting:
      lines.append(
        warning("Not saved: both changed the same lines. \(save) shows them side by side."))
    case .deleted:
      lines.append(warning("\(note.file) was deleted on disk; \(save) writes it anew."))
    }
    if let reason = note.editor.readOnlyReason {
      let other = keys["editor.handOver"]
      lines.append(warning("Read only: \(reason); \(other) opens your editor."))
    }
    if let other = desk.others(in: note.id), note.conflict == nil, !note.isConflicting {
      lines.append(
        StyledLine(
          display(say("Also being written by \(other.writer); saving merges both.")), .accent))
    }
    return lines
  }

  private func warning(_ text: Phrase) -> StyledLine { StyledLine(display(text.text), .warning) }
}
