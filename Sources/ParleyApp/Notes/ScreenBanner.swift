import ParleyModel
import ParleyStore
import TerminalKit

/// The line under the header that says what is not saved, and what can be done about it. It asks
/// nothing: keys go on meaning what they mean.
struct ScreenBanner {
  let state: AppState

  /// Whether there is anything to say.
  static func isShown(_ state: AppState) -> Bool {
    state.desk.editing == nil
      && !(state.desk.orphans.isEmpty && state.desk.unsaved.isEmpty && !state.records.hasUnsaved)
  }

  func draw(_ rect: Rect, into painter: inout Painter) {
    guard !rect.isEmpty else { return }
    var line = StyledLine(display(" \(painter.symbols.note) "), .warning)
    line.append(display(text.text), .warning)
    for (id, title) in commands {
      line.append("  ")
      line.append(display(state.key(id)), .key, on: .command(id))
      line.append(display(" \(title.text)"), .keyText, on: .command(id))
    }
    painter.put(line, x: rect.x, y: rect.y, width: rect.width - 1)
    painter.hear(1, line: line)
  }

  private var text: Phrase {
    let (unsaved, orphans) = (state.desk.unsaved, state.desk.orphans)
    let isKept = state.desk.journalFault == nil
    if let id = unsaved.first {
      var what: Phrase =
        unsaved.count == 1
        ? "not saved: \(NoteName.text(id, in: state.loaded.workspace))"
        : "\(unsaved.count) notes not saved"
      if !isKept { what = "\(what), and kept in memory only: do not close parley" }
      if orphans.isEmpty { return what }
      let left = Phrase.count(
        orphans.count, one: "{} draft left earlier", many: "{} drafts left earlier")
      return "\(what); \(left)"
    }
    if let form = state.records.parked.last {
      return state.records.parked.count == 1
        ? "not saved: \(form.title)" : "\(state.records.parked.count) forms not saved"
    }
    guard let orphan = orphans.first else { return "" }
    if orphans.count > 1 { return "\(orphans.count) drafts were left unsaved" }
    let time = TimeText.moment(orphan.time, today: state.today)
    let name =
      RowDraft.title(ofJournal: orphan.note)
      ?? NoteName.text(orphan.note, in: state.loaded.workspace)
    return "draft left unsaved: \(name), \(time)"
  }

  /// The commands that help, and what each is called here.
  private var commands: [(String, Phrase)] {
    let drafts = "note.drafts"
    if state.records.hasUnsaved, state.desk.unsaved.isEmpty { return [(drafts, "drafts")] }
    if state.desk.unsaved.isEmpty { return [(drafts, "recover or put aside")] }
    // On a day of the past nothing is saved.
    guard state.asOf == nil else { return [(drafts, "drafts")] }
    return [("note.save", "save"), (drafts, "drafts")]
  }
}
