import ParleyModel
import ParleyStore
import TerminalKit

extension CommandTable {
  static let records: [Command] = [
    Command(
      "record.add", "Add a row of what is shown here",
      footer: .init(title: "add", rank: 7, day: .today), keys: ["a"], section: .records,
      disabledReason: TimeTravel.writingReason
    ) { state, _ in
      let place = RecordPlace(state)
      state.addRow(to: place.table, like: place.record, over: false)
      return []
    },
    Command(
      "record.addTo", "Add a row to any of the tables", keys: ["A"], section: .records,
      disabledReason: TimeTravel.writingReason
    ) { state, _ in
      state.overlay = Overlay(.newRow)
      return []
    },
    Command(
      "record.change", "Change the row under the cursor",
      footer: .init(title: "change", rank: 8, day: .today), keys: ["c"], section: .records,
      disabledReason: rowReason
    ) { state, _ in
      if let place = RecordPlace(state).record?.place { state.changeRow(at: place) }
      return []
    },
    Command(
      "record.remove", "Remove the row under the cursor, after a question",
      footer: .init(title: "remove", rank: 9, day: .today), keys: ["d"], section: .records,
      disabledReason: rowReason
    ) { state, _ in
      if let record = RecordPlace(state).record { state.askToRemove(rowAt: record.place) }
      return []
    },
    Command(
      "note.remove", "Move the round's note to the trash, after a question", keys: [],
      section: .records,
      disabledReason: { state in
        if let reason = TimeTravel.writingReason(state) { return reason }
        guard let note = state.shownNote else { return "the selected row has no note" }
        return state.desk.notes[note] == nil
          ? nil : "the note has a draft that is not saved"
      },
      run: { state, _ in
        if let note = state.shownNote {
          state.overlay = Overlay(.removing(Removal(subject: .note(note))))
        }
        return []
      }),
    Command(
      "undo", "Take back what was saved last: a row, a note, a scenario",
      footer: .init(
        title: "undo", rank: 9, day: .today),
      keys: ["u"], section: .records,
      object: { $0.records.history.undo.map { RecordWords.title(of: $0.label) } },
      disabledReason: { TakingBack.reason($0, isRedo: false) },
      run: { state, _ in TakingBack.begin(&state, isRedo: false) }),
    Command(
      "redo", "Do again what was taken back", keys: [.control("r")], section: .records,
      object: { $0.records.history.redo.map { RecordWords.title(of: $0.label) } },
      disabledReason: { TakingBack.reason($0, isRedo: true) },
      run: { state, _ in TakingBack.begin(&state, isRedo: true) }),
  ]

  private static let rowReason: @Sendable (AppState) -> Phrase? = { state in
    if let reason = TimeTravel.writingReason(state) { return reason }
    let place = RecordPlace(state).record?.place
    return place.flatMap { RecordTable(file: $0.file) } == nil
      ? "no row of a table is under the cursor" : nil
  }
}

extension AppState {
  /// Asks whether a row is to go, and names what refers to it.
  mutating func askToRemove(rowAt place: Place) {
    guard let table = RecordTable(file: place.file),
      let raw = loaded.rawRow(file: place.file, line: place.line)
    else { return }
    let key = RowKey.columns(of: place.file).map { raw[$0] }
    overlay = Overlay(.removing(Removal(subject: .row(table, key: key))))
  }
}
