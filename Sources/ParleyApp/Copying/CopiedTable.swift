import ParleyModel

/// A table that is copied: its header and its rows as machines read them, and what it is called.
struct CopiedTable: Hashable, Sendable {
  /// The forms it is copied in.
  enum Form: Sendable {
    case tsv, markdown
  }

  /// What it is, as a message names it: `the 38 years of the chart`.
  let what: Phrase
  let header: [String]
  let rows: [[String]]
  /// Names of the columns that hold numbers.
  var numeric: Set<String> = []

  /// The text of it.
  func text(_ form: Form) -> String {
    switch form {
    case .tsv: TSVText.text(header: header, rows: rows)
    case .markdown:
      MarkdownTable.text(
        header: header, rows: rows, isNumeric: header.map { numeric.contains($0) })
    }
  }

  /// What a message calls a form of it.
  func name(_ form: Form) -> Phrase {
    switch form {
    case .tsv: "\(what) as TSV"
    case .markdown: "\(what) as Markdown"
    }
  }

  /// Rows of one table, column by column; nil without rows.
  ///
  /// - Parameter records: All of one type: the first says what the columns are.
  init?(_ records: [any Record], what: Phrase) {
    guard let first = records.first else { return nil }
    self.what = what
    header = first.fields.map(\.column)
    let count = header.count
    rows = records.map { record in
      let texts = record.fields.map(\.text)
      return Array((texts + Array(repeating: "", count: count)).prefix(count))
    }
    for (index, column) in header.enumerated() {
      let stated = rows.map { $0[index] }.filter { !$0.isEmpty }
      if !stated.isEmpty, stated.allSatisfy({ Decimal($0) != nil }) { numeric.insert(column) }
    }
  }

  init(what: Phrase, header: [String], rows: [[String]], numeric: Set<String> = []) {
    self.what = what
    self.header = header
    self.rows = rows
    self.numeric = numeric
  }
}
