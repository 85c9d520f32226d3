import ParleyStore

/// What is being done to rows of tables: forms put aside, saves on their way, and what can be taken
/// back.
struct RecordDesk: Sendable {
  /// Forms that wait for their user, the newest last.
  var parked: [Form] = []
  /// Changes that are being written.
  var saves: [RowSave] = []
  /// The newest change that can be taken back, and the one that can be done again.
  var history = ChangeLogState.empty
  /// Whether it is still being read what can be taken back, just after the start.
  var isReadingHistory = false
  /// What was asked for meanwhile: to do again where true, else to take back; nil for nothing.
  var awaitedRedo: Bool?
  /// The step that could not be taken back when it was tried last.
  var refused: UInt64?
  /// Whether a change is being taken back or done again just now.
  var isTakingBack = false
  /// Files that parley wrote itself and that were not read since: their change is no news.
  var written: Set<String> = []
  /// The row to be shown once the files are read again.
  var wanted: WantedRow?
  /// What the journals keep of forms, by the name of the journal.
  var kept: [String: [UInt8]] = [:]
  /// Journals of forms whose rows are saved.
  var settled: Set<String> = []
  /// How many forms of rows were opened; each bears its number.
  private(set) var formCount = 0

  /// The number of another form.
  mutating func nextForm() -> Int {
    formCount += 1
    return formCount
  }

  /// Whether a form that was put aside holds something not saved.
  var hasUnsaved: Bool { !parked.isEmpty }
}

/// A row by its table and the texts of its key cells.
struct WantedRow: Hashable, Sendable {
  let table: RecordTable
  let key: [String]
}
