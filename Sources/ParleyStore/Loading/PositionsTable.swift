import ParleyModel

/// `positions.csv`: what a side said in public.
struct PositionsTable: WorkspaceTable {
  private let id, date, party, speaker, agreement, theme, position, confidence, sources: Column

  static let file = "positions.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("id"), .needed("date", .date), .needed("party", .party(withJoint: true)),
      .optional("speaker"), .optional("agreement", .agreement), .optional("theme"),
      .needed("position", .longText), .confidence, .sources,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    id = header["id"]
    date = header["date"]
    party = header["party"]
    speaker = header["speaker"]
    agreement = header["agreement"]
    theme = header["theme"]
    position = header["position"]
    confidence = header["confidence"]
    sources = header["sources"]
  }

  func record(_ row: inout TableReader) -> Position? {
    let key = row.identifier(id)
    let isNew = key.map { row.isNew(key: $0, at: id) } ?? false
    let date = row.date(date, .needed)
    let party = row.party(party, .needed)
    let agreement = row.agreement(agreement)
    let text = row.neededText(position)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    guard isNew, let key, let date, let party, let text else { return nil }
    return Position(
      id: key, date: date, party: party, speaker: row.text(speaker), agreement: agreement,
      theme: row.text(theme), text: text, confidence: confidence, sources: sources,
      place: row.place, extra: row.extra)
  }
}
