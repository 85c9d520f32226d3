import ParleyModel

extension TableReader {
  /// The number of an agreement; one without a row of its own is reported but kept.
  mutating func agreement(_ column: Column, _ need: Need = .optional) -> Int? {
    guard let number = integer(column, need, in: 1...999) else { return nil }
    if let known = references.agreements, !known.contains(number) {
      report(
        .error, column, "agreement \(quoted(String(number))) has no row in agreements.csv",
        help: "Known agreements: \(list(known.sorted().map(String.init))). "
          + "Correct the number, or add the agreement to agreements.csv.")
    }
    return number
  }

  /// A party's code or `joint`; an unknown one is reported but kept as it is written.
  mutating func party(_ column: Column, _ need: Need = .optional) -> String? {
    guard content(column, need) != nil, !isDamaged(column) else { return nil }
    let code = text(column)
    guard let parties = references.parties, !parties.contains(code), code != Party.joint else {
      return code
    }
    let known = parties + [Party.joint]
    report(
      .error, column, "unknown party \(quoted(code))",
      help: "Known parties: \(list(known)).\(didYouMean(code, among: known)) "
        + "Parties are declared in workspace.toml.")
    return code
  }

  /// Ids of sources and lines of notes, joined by `;`. Unknown ones are reported but kept.
  mutating func sources(_ column: Column) -> [String] {
    guard let cell = cell(column), !cell.isEmpty, !isDamaged(column) else { return [] }
    let content = table.content(of: cell)
    var ids: [String] = []
    for part in table.bytes[content].split(separator: UInt8(ascii: ";")) {
      let trimmed = part.drop { $0 == 0x20 }.prefix { _ in true }
      let end = trimmed.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? trimmed.startIndex
      guard trimmed.startIndex < end else { continue }
      let id = String(decoding: trimmed[..<end], as: UTF8.self)
      ids.append(id)
      if NoteCitation.isMeant(by: id) {
        let fault = CitationCheck.fault(of: id, in: schema.file, rounds: references.rounds)
        if let (message, help) = fault {
          let span = ByteSpan(start: trimmed.startIndex, end: end)
          report(Fault(.error, at: span, message, help: help))
        }
        continue
      }
      guard let known = references.sources, !known.contains(id) else { continue }
      report(
        Fault(
          .error, at: ByteSpan(start: trimmed.startIndex, end: end),
          "source \(quoted(id)) has no row in sources.csv",
          help: "Add it to sources.csv, or correct the id; several ids are joined by ';'."
            + "\(suggestion(for: id, among: known))"))
    }
    return ids
  }

  /// Warns when a row that states a figure names no source.
  mutating func checkSource(
    _ sources: [String], of figure: (TableReader) -> Phrase, _ column: Column, key: Column
  ) {
    guard sources.isEmpty, !isDamaged(column) else { return }
    if column.isThere {
      report(
        .warning, cell(column) == nil ? key : column, "\(figure(self)) has no source",
        help: "Put the id of a row of sources.csv into 'sources', so that it can be traced.")
    } else if shouldTellOfSources() {
      report(
        Fault(
          .warning, at: nil, "no column 'sources': no figure of this table has a source",
          help: "Add a column 'sources' with ids of rows of sources.csv, joined by ';'."))
    }
  }
}
