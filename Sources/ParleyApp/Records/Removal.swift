import ParleyModel
import ParleyStore
import TerminalKit

/// A row, a note or a scenario that is to go, and what refers to it.
struct Removal: Hashable, Sendable {
  /// What goes.
  enum Subject: Hashable, Sendable {
    /// A row, by the texts of its key cells.
    case row(RecordTable, key: [String])
    /// The note of a round.
    case note(String)
    case scenario(String)
  }

  let subject: Subject

  /// What it is called in a title.
  var name: Phrase {
    switch subject {
    case .row(let table, let key):
      "\(RecordWords.noun(table)) \(RecordWords.name(key, in: table))"
    case .note(let id): "\(NoteStore.file(ofNote: id))"
    case .scenario(let id): "\(ScenarioStore.file(of: id))"
    }
  }

  /// What refers to it, in the order of the files.
  func references(in loaded: LoadedWorkspace) -> [RowReference] {
    switch subject {
    case .row(let table, let key): loaded.references(to: table.file, key: key)
    case .note: []
    case .scenario(let id): loaded.references(toScenario: id)
    }
  }

  /// The note that goes along with the row of a round; nil where there is none.
  func note(in loaded: LoadedWorkspace) -> String? {
    guard case .row(.rounds, let key) = subject, let id = key.first,
      loaded.workspace.notes.contains(id)
    else { return nil }
    return NoteStore.file(ofNote: id)
  }

  /// What is to be written; nil where the row is no longer there.
  ///
  /// - Parameter withNote: Whether the note of a round goes to the trash too.
  func save(in loaded: LoadedWorkspace, withNote: Bool) -> RowSave? {
    switch subject {
    case .row(let table, let key):
      guard let line = loaded.line(ofRow: key, in: table.file),
        let raw = loaded.rawRow(file: table.file, line: line)
      else { return nil }
      let change = RowChange(file: table.file, key: key, before: raw.texts, after: nil)
      let note = withNote ? note(in: loaded) : nil
      return RowSave(
        changes: [change], trash: note.map { [$0] } ?? [],
        label: ChangeLabel(change, key: key, in: table, columns: raw.columns))
    case .note(let id): return Self.trash(NoteStore.file(ofNote: id))
    case .scenario(let id): return Self.trash(ScenarioStore.file(of: id))
    }
  }

  private static func trash(_ file: String) -> RowSave {
    RowSave(
      changes: [], trash: [file],
      label: ChangeLabel(kind: .trashed, file: file, name: "", detail: ""))
  }
}

/// The question before something goes.
struct RemovalList {
  let removal: Removal
  let state: AppState
  let width: Int

  /// References that are named one by one; of more their number is told.
  private static let mostNamed = 12

  var lines: [Overlay.Line] {
    var lines = told(removal.references(in: state.loaded))
    lines.append(Overlay.Line(text: StyledLine()))
    // The harmless answer comes first.
    lines.append(answer(say("keep it"), .stay))
    switch removal.subject {
    case .row:
      lines.append(answer(say("remove the row"), .remove(removal, withNote: false)))
      if let note = removal.note(in: state.loaded), !isNoteOpen(note) {
        lines.append(
          answer(
            say("remove the row and move \(note) to the trash"), .remove(removal, withNote: true)))
      }
    case .note, .scenario:
      lines.append(answer(say("move it to the trash"), .remove(removal, withNote: false)))
    }
    // What goes, in full: behind the answers, which must be in sight on a small screen.
    lines.append(Overlay.Line(text: StyledLine()))
    return lines + subject
  }

  /// Whether a note has a draft that is not saved: it stays until that is decided on.
  private func isNoteOpen(_ file: String) -> Bool {
    NoteStore.note(ofFile: file).map { state.desk.notes[$0] != nil } ?? false
  }

  private var subject: [Overlay.Line] {
    switch removal.subject {
    case .row(let table, let key):
      let line = state.loaded.line(ofRow: key, in: table.file) ?? 0
      let place = Place(file: table.file, line: line)
      let record = table.rows(of: state.loaded.workspace).row(at: place)
      return RowList(
        state: state, records: record.map { [$0] } ?? [], width: width, isWhole: false
      ).lines
    case .note(let id):
      return [Overlay.Line(text: StyledLine(display(NoteStore.file(ofNote: id)), .heading))]
    case .scenario(let id):
      return [Overlay.Line(text: StyledLine(display(ScenarioStore.file(of: id)), .heading))]
    }
  }

  private func told(_ references: [RowReference]) -> [Overlay.Line] {
    guard !references.isEmpty else {
      return wrapped(say("Nothing refers to it."), .dim)
    }
    let count = references.count
    var lines = wrapped(
      say(
        count == 1
          ? "\(count) place refers to it and will refer to nothing:"
          : "\(count) places refer to it and will refer to nothing:"), .warning)
    for reference in references.prefix(Self.mostNamed) {
      lines += wrapped("  " + text(reference), .text)
    }
    if count > Self.mostNamed {
      lines += wrapped("  " + say("and \(count - Self.mostNamed) more"), .dim)
    }
    return lines
  }

  /// `payments.csv:37 sources, 2026 agreed`.
  private func text(_ reference: RowReference) -> String {
    let place = reference.place
    guard let table = RecordTable(file: place.file) else { return "\(place)" }
    let record = table.rows(of: state.loaded.workspace).row(at: place)
    let column = ColumnWords(state.loaded.workspace).title(of: reference.column, in: table).text
    return "\(place) \(column)" + (record.map { ", \($0.key)" } ?? "")
  }

  private func wrapped(_ text: String, _ role: Role) -> [Overlay.Line] {
    StyledLine(display(text), role).wrapped(to: width, indent: 2).map { Overlay.Line(text: $0) }
  }

  private func answer(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("  \(text)")), action: action)
  }
}
