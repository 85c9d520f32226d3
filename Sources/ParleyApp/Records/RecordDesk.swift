import ParleyStore

/// What is being done to rows of tables: forms put aside, saves on their way, and what can be taken
/// back.
struct RecordDesk: Sendable {
  /// Forms that wait for their user, the newest last.
  var parked: [Form] = [] { didSet { parkedDrafts = nil } }
  /// What the journals keep of them; nil until it is asked for again. At every key it is.
  private var parkedDrafts: [RowDraft.Kept]?
  /// Changes that are being written.
  var saves: [RowSave] = []
  /// Cells that somebody else has changed too, to be asked about.
  var conflicts: [RowConflict] = []
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
  /// Keys and pastes that came while a form was being written, for what comes after it.
  var typed: [AppEvent] = []
  /// Where to go on once the cell that was written has been read again.
  var nextCell: Form.Then?
  /// The row to be shown once the files are read again.
  var wanted: WantedRow?
  /// What the journals keep of forms, by the name of the journal.
  var kept: [String: [UInt8]] = [:]
  /// Journals of forms whose rows are saved.
  var settled: Set<String> = []
  /// How many forms of rows were opened; each bears its number.
  private(set) var formCount = 0

  /// What the journals are to keep of the forms put aside, in their order.
  mutating func draftsOfParked() -> [RowDraft.Kept] {
    if let parkedDrafts { return parkedDrafts }
    let drafts = parked.compactMap { RowDraft.Kept($0) }
    parkedDrafts = drafts
    return drafts
  }

  /// Drops what was typed ahead; whether there was anything.
  mutating func forgetTyped() -> Bool {
    defer { typed = [] }
    return !typed.isEmpty
  }

  /// Numbers up to one are taken, as by a draft that came back.
  mutating func take(formNumber number: Int) { formCount = max(formCount, number) }

  /// The number of another form.
  mutating func nextForm() -> Int {
    formCount += 1
    return formCount
  }

  /// Whether a form that was put aside holds something not saved.
  var hasUnsaved: Bool { !parked.isEmpty }
}

/// Changes that could not be written since somebody else changed the same cells.
struct RowConflict: Hashable, Sendable {
  let save: RowSave
  let cells: [CellConflict]
}

/// A row by its table and the texts of its key cells.
struct WantedRow: Hashable, Sendable {
  let table: RecordTable
  let key: [String]
  /// The file it was written into.
  let file: String

  /// - Parameter file: That of the table unless given.
  init(table: RecordTable, key: [String], file: String? = nil) {
    self.table = table
    self.key = key
    self.file = file ?? table.file
  }
}
