import ParleyModel

// The faults of whole tables and rows; those of cells stand where the cells are read.
extension Fault {
  init(_ fault: CSVFault) {
    let span = ByteSpan(start: fault.offset, end: fault.offset + 1)
    switch fault.kind {
    case .unterminated:
      self.init(
        .error, at: span, "the quote '\"' is never closed",
        help: "Put a quote at the end of the cell. Until then it ends with its line.")
    case .stray:
      self.init(
        .error, at: span, "stray quote '\"' inside a cell",
        help: "Put the whole cell in quotes and write each quote inside it twice: \"\".")
    case .textAfter:
      self.init(
        .error, at: span, "text follows the closing quote '\"'",
        help: "Only a comma may follow. A quote inside a quoted cell is written twice: \"\".")
    }
  }

  static func emptyTable(_ schema: TableSchema) -> Fault {
    Fault(
      .error, at: nil, "\(quoted(schema.file)) is empty: not even a header",
      help: "Its first line names the columns: \(schema.known.joined(separator: ",")). "
        + "Restore the file from a copy, or write that line.")
  }

  /// A header of a single cell with the separators of other programs in it.
  static func otherSeparator(_ table: CSVTable, _ header: CSVRow) -> Fault? {
    let cell = table.cells[header.firstCell]
    let text = table.text(of: cell)
    guard header.cellCount == 1, let other = text.first(where: { $0 == ";" || $0 == "\t" }) else {
      return nil
    }
    return Fault(
      .error, at: cell.span,
      other == ";"
        ? "the columns \(quoted(text)) are separated by semicolons, not commas"
        : "the columns \(quoted(text)) are separated by tabs, not commas",
      help: "Save the table as CSV (UTF-8) with commas.")
  }

  static func tooManyColumns(_ count: Int, limit: Int) -> Fault {
    Fault(
      .error, at: nil, "the header has \(count) columns; parley reads at most \(limit)",
      help: "Check that it is the right file, and that its lines end where they should.")
  }

  static func emptyRow(at span: ByteSpan) -> Fault {
    Fault(
      .warning, at: span, "the row is empty: commas and nothing else",
      help: "Spreadsheets leave such rows behind. Delete it.")
  }

  static func raggedRow(
    _ name: String, at span: ByteSpan, count: Int, expected: Int, _ isSurplus: Bool
  ) -> Fault {
    let message: Phrase =
      count == 1
      ? "the row \(name) has \(count) cell instead of \(expected)"
      : "the row \(name) has \(count) cells instead of \(expected)"
    if count < expected {
      return Fault(
        .error, at: span, message,
        help: "A row has one cell for each column of the header, empty or not. "
          + "Add the commas that are missing; until then the missing cells count as empty.")
    }
    return Fault(
      .error, at: span, message,
      help: isSurplus
        ? "A text with a comma in it must stand in quotes, as \"1,519.2 bn\", and a number has "
          + "no commas. The row is left out until then, since its cells may have shifted."
        : "Delete the commas at its end.")
  }
}

extension FileFault {
  /// Why bytes are no table, or nil when they may be one.
  static func notATable(_ bytes: [UInt8], file: String) -> Fault? {
    FileFormat.fault(of: bytes).map {
      Fault(.error, at: nil, $0.message(of: "\(quoted(file))"), help: $0.help)
    }
  }
}
