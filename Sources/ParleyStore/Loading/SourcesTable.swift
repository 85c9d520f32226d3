import ParleyModel

/// `sources.csv`: one row a publication.
struct SourcesTable: WorkspaceTable {
  private let id, kind, publisher, title, date, url, note: Column

  static let file = "sources.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("id"), .needed("kind", .choice(of: SourceKind.self)), .optional("publisher"),
      .expected("title"), .optional("date", .date), .optional("url", .url), .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    id = header["id"]
    kind = header["kind"]
    publisher = header["publisher"]
    title = header["title"]
    date = header["date"]
    url = header["url"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> Source? {
    let key = row.identifier(id)
    let isNew = key.map { row.isNew(key: $0, at: id) } ?? false
    if let key, key.utf8.contains(UInt8(ascii: ";")) {
      row.report(
        .error, id, "the id \(quoted(key)) has a ';', which joins several ids",
        help: "Choose an id without it.")
    }
    let kind: SourceKind? = row.choice(kind, .needed)
    let date = row.date(date)
    guard isNew, let key, let kind else { return nil }
    return Source(
      id: key, kind: kind, publisher: row.text(publisher), title: row.text(title), date: date,
      url: row.text(url), note: row.text(note), place: row.place, extra: row.extra)
  }
}
