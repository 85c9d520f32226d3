import ParleyModel
import ParleyStore

/// Changes of rows on their way to the disk, with the files that go to the trash along with them.
public struct RowSave: Hashable, Sendable {
  let changes: [RowChange]
  /// Cells that somebody else has changed too and that are written over.
  var overruling: Set<CellConflict> = []
  /// Files that belong to a row that goes, as its note; moved once the rows are written.
  var trash: [String] = []
  /// What it is called where it can be taken back.
  let label: ChangeLabel
  /// The number of the form that asks for it; nil where none does.
  var form: Int?
  /// The row to be shown once it is written.
  var wanted: WantedRow?

  /// Writes the rows by the one safe save, moves the files, and keeps what was done so that it can be
  /// taken back.
  func perform(rows: RowStore, trash store: Trash, log: ChangeLog?) -> RowSaveReport {
    var report = RowSaveReport(
      outcome: changes.isEmpty ? .saved([]) : rows.save(changes, overruling: overruling))
    var written: [SavedFile] = []
    var moves: [TrashMove] = []
    switch report.outcome {
    case .saved(let files): written = files
    case .failed(_, let files): written = files
    case .conflict, .refused: return report
    }
    if case .saved = report.outcome {
      for file in trash {
        switch store.move(file) {
        case .success(let move): moves.append(move)
        case .failure(let fault): report.trashFault = report.trashFault ?? fault
        }
      }
    }
    report.moves = moves
    guard let log, !written.isEmpty || !moves.isEmpty else { return report }
    report.logFault = log.record(label, written, moves: moves)
    report.history = log.read()
    return report
  }
}

/// What came of saving rows.
public struct RowSaveReport: Hashable, Sendable {
  let outcome: RowSaveOutcome
  /// The files that are in the trash now.
  var moves: [TrashMove] = []
  /// Why a file is not in the trash; nil where all are.
  var trashFault: SaveFault?
  /// What can be taken back and done again from now on; nil where nothing was kept.
  var history: ChangeLogState?
  /// Why the change cannot be taken back later; nil where it can.
  var logFault: Phrase?

  init(outcome: RowSaveOutcome) { self.outcome = outcome }
}
