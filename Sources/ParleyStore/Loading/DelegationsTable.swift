import ParleyModel

/// `delegations.csv`: who led or signed, for which side.
struct DelegationsTable: WorkspaceTable {
  private let agreement, party, role, name, nativeName, title, from, to: Column
  private let confidence, sources, note: Column

  static let file = "delegations.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("agreement", .agreement), .key("party", .party(withJoint: true)), .key("role"),
      .key("name"), .optional("name_native"), .optional("title"), .optional("from", .date),
      .optional("to", .date), .confidence, .sources, .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    agreement = header["agreement"]
    party = header["party"]
    role = header["role"]
    name = header["name"]
    nativeName = header["name_native"]
    title = header["title"]
    from = header["from"]
    to = header["to"]
    confidence = header["confidence"]
    sources = header["sources"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> Delegate? {
    let agreement = row.agreement(agreement, .needed)
    let party = row.party(party, .needed)
    let role = row.neededText(role)
    let name = row.neededText(name)
    let from = row.date(from)
    let to = row.end(row.date(to), to, after: from, self.from)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    guard let agreement, let party, let role, let name,
      row.isNew(key: "\(agreement) \(party) \(role) \(name)", at: self.name)
    else { return nil }
    return Delegate(
      agreement: agreement, party: party, role: role, name: name,
      nativeName: row.text(nativeName), title: row.text(title), from: from, to: to,
      confidence: confidence, sources: sources, note: row.text(note), place: row.place,
      extra: row.extra)
  }
}
