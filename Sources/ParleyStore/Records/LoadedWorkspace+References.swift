import ParleyModel

extension LoadedWorkspace {
  /// Every row, note and setting that refers to a row, by file and line; rows that are left out for
  /// their faults too.
  ///
  /// - Parameters:
  ///   - file: The table of the row.
  ///   - key: The texts of its key cells, in the order of the table's key columns.
  public func references(to file: String, key: [String]) -> [RowReference] {
    guard key.count == 1, let id = key.first, !id.isEmpty else { return [] }
    var found: [RowReference] = []
    // Public rows know no private ones.
    let open = PrivateTables.open(of: file)
    let tables = (open == nil ? WorkspaceTables.all : []) + PrivateTables.all
    for table in tables {
      let columns = table.columns(parties: references.parties ?? []).filter {
        // Sources cite the notes of rounds too.
        $0.content.target == open ?? file
          || file == RoundsTable.file && $0.content == .sources
      }
      if !columns.isEmpty { found += cells(of: table.file, in: columns, naming: id, of: file) }
    }
    if file == RoundsTable.file {
      let notes = [false, true].map { PaperName(id, isPrivate: $0).id }
      found += notes.filter { workspace.notes.contains($0) }.map {
        RowReference(place: Place(file: NotesFolder.path(of: $0), line: 0), column: "")
      }
    }
    if file == SourcesTable.file { found += remarks(naming: id) }
    return found.sorted()
  }

  /// Every other scenario that names one as its `base` or as what it `follows`.
  public func references(toScenario id: String) -> [RowReference] {
    scenarioTexts.flatMap { other, bytes -> [RowReference] in
      guard other != id else { return [] }
      let document = TOMLDocument(parsing: bytes)
      return ["base", "follows"].compactMap { key in
        guard let value = document.root[key], value.string == id else { return nil }
        let line = document.position(of: value.span.start).line
        return RowReference(
          place: Place(file: ScenariosFolder.path(of: other), line: line), column: key)
      }
    }.sorted()
  }

  /// The cells of some columns that name a row; a row's naming itself does not count.
  private func cells(
    of file: String, in columns: [TableColumns.Entry], naming id: String, of target: String
  ) -> [RowReference] {
    guard let table = csvTable(file), let header = table.header else { return [] }
    let names = table.texts(of: header)
    let places = columns.compactMap { column in
      names.firstIndex(of: column.name).map { (column, $0) }
    }
    let own = names.firstIndex(of: "id")
    var found: [RowReference] = []
    for row in table.rows where row.line > header.line {
      for (column, index) in places where index < row.cellCount {
        let text = table.text(of: table.cells[row.firstCell + index])
        guard column.content.names(id, in: text) else { continue }
        let isItself = own.map {
          target == file && $0 < row.cellCount
            && table.text(of: table.cells[row.firstCell + $0]) == id
        }
        if isItself ?? false { continue }
        found.append(
          RowReference(place: Place(file: file, line: row.line), column: column.name))
      }
    }
    return found
  }

  /// The settings whose remarks name a source, each once: what a scenario takes from its base counts
  /// where it is written, and of the keys of one line the shortest.
  private func remarks(naming id: String) -> [RowReference] {
    var keys: [Place: String] = [:]
    for settings in statements.values {
      for (key, statement) in settings where statement.sources.contains(id) {
        let known = keys[statement.place]
        if known.map({ (key.utf8.count, key) < ($0.utf8.count, $0) }) ?? true {
          keys[statement.place] = key
        }
      }
    }
    return keys.map { RowReference(place: $0.key, column: $0.value) }
  }
}

extension ColumnContent {
  /// The table whose rows the cells name; nil where they name none.
  var target: String? {
    switch self {
    case .agreement: AgreementsTable.file
    case .round: RoundsTable.file
    case .offer: OffersTable.file
    case .sources: SourcesTable.file
    default: nil
    }
  }

  /// Whether a cell names the row of an id, or a line of the note of the round of that id.
  func names(_ id: String, in text: String) -> Bool {
    switch self {
    case .agreement:
      Int(text).map { $0 == Int(id) } ?? false
    case .sources:
      text.split(separator: ";").contains { part in
        guard let end = part.lastIndex(where: { $0 != " " }) else { return false }
        let cited = part[...end].drop { $0 == " " }
        return cited == id || NoteCitation(cited)?.round == id
      }
    default:
      text == id
    }
  }
}
