import ParleyModel

/// The cells of a table whose bytes are no text, or too many, and what to say about them.
struct CellDamage {
  /// Their indexes.
  private(set) var cells: Set<Int> = []
  private(set) var faults: [Fault] = []

  /// After so many faults of this kind in one file, only their number is told.
  private static let mostNamed = 3

  private var unnamed: [ByteSpan] = []

  init(in table: CSVTable, cellLimit: Int) {
    let isClean = TextCheck.firstProblem(in: table.bytes) == nil
    if isClean, table.bytes.count <= cellLimit { return }
    for (index, cell) in table.cells.enumerated() {
      if cell.end - cell.start > cellLimit {
        note(
          index,
          Fault(
            .error, at: ByteSpan(start: cell.start, end: cell.start + 1),
            "the cell is longer than \(byteCount(cellLimit)), the most parley reads",
            help: "Look for a quote that is never closed, or move the text into a note."))
      } else if !isClean,
        let (offset, problem) = TextCheck.firstProblem(
          in: table.bytes, range: cell.start..<cell.end)
      {
        note(index, Fault.noText(problem, at: offset, cell: table.text(of: cell)))
      }
    }
    if let first = unnamed.first {
      let count = unnamed.count
      faults.append(
        Fault(
          .error, at: first,
          count == 1
            ? "\(count) more cell is not plain UTF-8 text from here on"
            : "\(count) more cells are not plain UTF-8 text from here on",
          help: "If the whole file is like that, save it again as CSV (UTF-8)."))
    }
  }

  private mutating func note(_ index: Int, _ fault: Fault) {
    cells.insert(index)
    if faults.count < Self.mostNamed {
      faults.append(fault)
    } else if let span = fault.span {
      unnamed.append(span)
    }
  }
}

extension Fault {
  /// A byte that no text has.
  static func noText(_ problem: TextCheck.Problem, at offset: Int, cell: String) -> Fault {
    let span = ByteSpan(start: offset, end: offset + 1)
    switch problem {
    case .nul:
      return Fault(
        .error, at: span, "NUL byte in \(quoted(cell))",
        help: "A power cut or a copy that broke off can leave these. "
          + "Restore the text from a copy, or delete the byte.")
    case .notUTF8(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      return Fault(
        .error, at: span, "byte 0x\(digits) in \(quoted(cell)) is not UTF-8",
        help: "The file was probably saved in another encoding, as Excel does for Korean. "
          + "Save it again as CSV (UTF-8).")
    }
  }
}
