import ParleyModel

/// `issues.csv`: what is negotiated, and each side's line.
struct IssuesTable: WorkspaceTable {
  private let id, agreement, theme, title, nativeTitle: Column
  private let status, outcome, settledOn, confidence, sources: Column
  private let lines: [(code: String, column: Column)]

  static let file = "issues.csv"
  static let hasPartyColumns = true

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("id"), .needed("agreement", .agreement), .optional("theme"), .expected("title"),
      .optional("title_native"),
    ] + parties.map { .optional($0.lowercased(), .longText) } + [
      .optional("status", .choice(of: IssueStatus.self)), .optional("outcome", .longText),
      .optional("settled_on", .date), .confidence, .sources,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    id = header["id"]
    agreement = header["agreement"]
    theme = header["theme"]
    title = header["title"]
    nativeTitle = header["title_native"]
    status = header["status"]
    outcome = header["outcome"]
    settledOn = header["settled_on"]
    confidence = header["confidence"]
    sources = header["sources"]
    lines = parties.map { ($0, header[$0.lowercased()]) }.filter { $0.1.isThere }
      .sorted { $0.1.index < $1.1.index }
  }

  func record(_ row: inout TableReader) -> Issue? {
    let key = row.identifier(id)
    let isNew = key.map { row.isNew(key: $0, at: id) } ?? false
    let agreement = row.agreement(agreement, .needed)
    let status: IssueStatus? = row.choice(status)
    let settledOn = row.date(settledOn)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    guard isNew, let key, let agreement else { return nil }
    var stated: [String: String] = [:]
    for (code, column) in lines where row.isStated(column) { stated[code] = row.text(column) }
    return Issue(
      id: key, agreement: agreement, theme: row.text(theme), title: row.text(title),
      nativeTitle: row.text(nativeTitle), lines: stated, status: status,
      outcome: row.text(outcome), settledOn: settledOn, confidence: confidence, sources: sources,
      place: row.place, extra: row.extra, lineColumns: lines.map(\.code))
  }
}
