import ParleyModel

/// What a table says in words and colours besides its cells.
enum TableWords {
  /// `line 37: year 2026; status agreed`: a row as it is read out, without what is not stated.
  static func sentence(of record: any Record, in workspace: Workspace) -> String {
    let (words, table) = (ColumnWords(workspace), RecordTable(file: record.place.file))
    let stated: [Phrase] = record.fields.filter { !$0.text.isEmpty }.map {
      "\(words.title(of: $0.column, in: table)): \(words.cell($0.text, in: $0.column))"
    }
    return say("line \(record.place.line): \(stated.joined(separator: "; "))")
  }

  /// The role of a cell's text: weak confidence is marked as it is elsewhere.
  static func role(of text: String, in column: TableColumn) -> Role {
    guard column.name.hasSuffix("confidence") else { return .text }
    switch Confidence(rawValue: text) {
    case .derived: return .badgeDerived
    case .recalled: return .badgeRecalled
    case .read, .seed, nil: return .text
    }
  }
}
