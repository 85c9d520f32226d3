import ParleyModel
import ParleyStore
import TerminalKit

extension AppState {
  /// Opens the form of a row that stands at a place, or the draft of it that was put aside.
  mutating func changeRow(at place: Place) {
    guard let table = RecordTable(file: place.file),
      let raw = loaded.rawRow(file: place.file, line: place.line)
    else { return refuseRow(of: place.file) }
    let key = RowKey.columns(of: place.file).map { raw[$0] }
    if resume(table, key: key) { return }
    guard let form = rowForm(of: table, raw, key: key, line: place.line, fields: nil) else {
      return refuseRow(of: place.file)
    }
    open(form)
  }

  /// Opens the form of a new row, or the draft of one that was put aside.
  ///
  /// - Parameters:
  ///   - record: The row beside which it is made.
  ///   - isOver: Whether a form that is open waits below it.
  mutating func addRow(to table: RecordTable, like record: (any Record)? = nil, over isOver: Bool) {
    if !isOver, resume(table, key: nil) { return }
    guard let form = newRowForm(of: table, like: record, number: records.nextForm()) else {
      return refuseRow(of: table.file)
    }
    open(form, over: isOver)
    // The first field to be written in.
    if let form = self.form,
      let index = form.fields.firstIndex(where: { $0.isRequired && form.held($0).isEmpty })
    {
      self.form?.stand(on: index)
    }
  }

  /// A form of a new row; nil where its table cannot be read.
  ///
  /// - Parameter given: Cells it begins with whatever follows from where one stands.
  func newRowForm(
    of table: RecordTable, like record: (any Record)?, number: Int, given: [String: String] = [:]
  ) -> Form? {
    guard let check = RowCheck(file: table.file, in: loaded, replacing: nil) else { return nil }
    let start = RowStart(table: table, state: self).cells(like: record)
    let cells = start.merging(given) { _, given in given }
    var fields = RowFields(table: table, columns: tableColumns(of: table), state: self)
    fields.agreement = cells["agreement"].flatMap { Int($0) }
    var form = Form(
      .row, title: say("New row of \(table.file): \(RecordWords.noun(table))"),
      fields: fields.fields(cells), submitTitle: say("saves it"))
    form.row = RowSubject(
      number: number, table: table, key: nil, before: [:], start: cells, check: check,
      listing: listing)
    prepare(&form)
    return form
  }

  /// A form of a row that is there; nil where its table cannot be read.
  ///
  /// - Parameter names: The columns it has fields for; nil for all.
  func rowForm(
    of table: RecordTable, _ raw: RawRow, key: [String], line: Int, fields names: Set<String>?,
    number: Int
  ) -> Form? {
    guard let check = RowCheck(file: table.file, in: loaded, replacing: line) else { return nil }
    let before = raw.texts
    var fields = RowFields(table: table, columns: tableColumns(of: table), state: self)
    fields.agreement = before["agreement"].flatMap { Int($0) }
    let all = fields.fields(before, only: names)
    let name = RecordWords.name(key, in: table)
    let isCell = names?.count == 1
    var form = Form(
      .row,
      title: isCell
        ? "\(name) \(all.first { $0.id == names?.first }?.label ?? "")"
        : say("\(table.file):\(line): \(RecordWords.noun(table)) \(name)"),
      fields: all, submitTitle: say("saves it"))
    form.row = RowSubject(
      number: number, table: table, key: key, before: before, start: before, check: check,
      listing: listing)
    prepare(&form)
    return form
  }

  private mutating func rowForm(
    of table: RecordTable, _ raw: RawRow, key: [String], line: Int, fields names: Set<String>?
  ) -> Form? {
    rowForm(of: table, raw, key: key, line: line, fields: names, number: records.nextForm())
  }

  private func prepare(_ form: inout Form) {
    form.savesByKey = true
    form.referenceDay = today
  }

  /// The columns of a table as its file has them, those of the user too.
  func tableColumns(of table: RecordTable) -> TableColumns {
    TableColumns(
      file: table.file, parties: loaded.workspace.parties.map(\.code),
      extra: loaded.header(of: table.file))
  }

  mutating func refuseRow(of file: String) {
    message = Message(
      "\(file) cannot be read as a table; \(key("problems")) shows why", isWarning: true)
  }

  /// Goes on with a draft of the same row; false where none was put aside.
  private mutating func resume(_ table: RecordTable, key: [String]?) -> Bool {
    let place = records.parked.lastIndex { form in
      form.row.map { $0.table == table && $0.key == key } ?? false
    }
    guard let place else { return false }
    resume(place)
    return true
  }

  /// Goes on with a form that was put aside.
  mutating func resume(_ place: Int) {
    guard records.parked.indices.contains(place) else { return }
    let form = records.parked.remove(at: place)
    overlay = nil
    open(form)
    relist()
    message = Message("your draft goes on")
  }

  /// Lets a form that was put aside go.
  mutating func dropForm(_ place: Int) {
    guard records.parked.indices.contains(place) else { return }
    let form = records.parked.remove(at: place)
    relist()
    message = Message("let go: \(form.title)")
  }

  /// Shows the row that was written, once it was read: selected in the timeline, or in its table where
  /// a table fills the screen; and goes on to the cell beside it.
  mutating func goOnAfterReading() {
    // A reading may have begun before the save.
    if let file = records.wanted?.file, let saved = savedFiles[file], !loaded.holds(saved) {
      return
    }
    settleTables()
    if let wanted = records.wanted, wanted.table == .offers, tables == nil,
      let id = wanted.key.first
    {
      changeOffers { $0.choose(id) }
    }
    if let wanted = records.wanted, asOf == nil,
      let line = loaded.line(ofRow: wanted.key, in: wanted.table.file)
    {
      if tables?.table == wanted.table {
        changeTables { $0.stand(onLine: line) }
        settleTables()
      } else if wanted.table == .issues, tables == nil, points != nil, let id = wanted.key.first {
        settlePoints()
        changePoints { screen, _ in screen.stand(onPoint: id) }
      } else if wanted.table == .rounds, tables == nil, let id = wanted.key.first {
        timeline.reveal(id, talks)
      }
    }
    records.wanted = nil
    let step = records.nextCell
    records.nextCell = nil
    if let step, form == nil { editCell(beside: step) }
  }

  /// Whether a form is being written, or what comes after it is awaited: keys wait until then.
  var isWritingForm: Bool {
    form?.row?.saving != nil || records.nextCell != nil || records.wanted != nil
      || OfferEntryForm.isWriting(self) || OfferEntryForm.isAwaited(self)
  }

  /// Does what was typed while a form was being written, in its order.
  mutating func typeWhatWaited() -> [Effect] {
    guard !isWritingForm, !records.typed.isEmpty else { return [] }
    let typed = records.typed
    records.typed = []
    return typed.flatMap { update(&self, $0) }
  }
}
