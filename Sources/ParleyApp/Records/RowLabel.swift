import ParleyStore

extension ChangeLabel {
  /// What a change of a row is called: of several cells the first that is changed names it.
  ///
  /// - Parameters:
  ///   - key: The texts of the row's key cells, as they are after the change.
  ///   - columns: The table's columns in their order.
  init(_ change: RowChange, key: [String], in table: RecordTable, columns: [String]) {
    let name = RecordWords.name(key, in: table)
    guard let after = change.after else {
      self.init(kind: .removed, file: table.file, name: name, detail: "")
      return
    }
    guard change.key != nil else {
      self.init(kind: .added, file: table.file, name: name, detail: "")
      return
    }
    let changed = columns.filter { column in
      after[column].map { $0 != change.before[column] ?? "" } ?? false
    }
    let text = changed.first.flatMap { after[$0] } ?? ""
    let short = text.count > Self.longest ? text.prefix(Self.longest - 1) + "…" : text[...]
    self.init(
      kind: .changed, file: table.file, name: name,
      detail: changed.count > 1 ? short + " …" : String(short))
  }

  /// Letters of a cell that a label quotes.
  private static let longest = 24
}
