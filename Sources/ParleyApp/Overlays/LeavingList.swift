import ParleyModel
import ParleyStore
import TerminalKit

/// The question before parley ends with drafts that are not saved.
struct LeavingList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    for id in state.desk.unsaved {
      var head = StyledLine(display(NoteStore.file(ofNote: id)), .heading)
      head.append("  \(NoteName.text(id, in: state.loaded.workspace))")
      lines.append(Overlay.Line(text: head))
      guard let fault = state.desk.notes[id]?.fault else { continue }
      lines += StyledLine(display(fault.message.text), .warning).wrapped(to: width, indent: 2)
        .map { Overlay.Line(text: $0) }
    }
    for form in state.records.parked {
      lines.append(Overlay.Line(text: StyledLine(display(form.title), .heading)))
    }
    lines.append(Overlay.Line(text: StyledLine()))
    if state.records.parked.isEmpty {
      lines.append(line(say("save and leave"), .saveAndLeave))
    } else {
      lines.append(line(say("stay, and go on with the last form"), .resumeForm(lastForm)))
    }
    lines.append(line(leaving, .leave))
    lines.append(line(say("stay"), .stay))
    return lines
  }

  private var lastForm: Int { state.records.parked.count - 1 }

  private var leaving: String {
    state.desk.journalFault == nil
      ? say("leave; the drafts are offered at the next start")
      : say("leave; what was typed last is LOST, it could not be kept on disk")
  }

  private func line(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("  \(text)")), action: action)
  }
}
