/// One point that is negotiated: a row of `issues.csv`.
public struct Issue: Record {
  public var id: String
  public var agreement: Int
  public var theme: String
  public var title: String
  public var nativeTitle: String
  /// Each side's line, by the party's code; a party without one is absent.
  public var lines: [String: String]
  /// nil when nothing is stated, or not yet known on an as-of day.
  public var status: IssueStatus?
  public var outcome: String
  public var settledOn: PartialDate?
  public var confidence: Confidence?
  public var sources: [String]
  public var place: Place
  public var extra: [Field]
  /// The codes in the order of the table's columns.
  public var lineColumns: [String]

  public init(
    id: String, agreement: Int, theme: String, title: String, nativeTitle: String,
    lines: [String: String], status: IssueStatus?, outcome: String, settledOn: PartialDate?,
    confidence: Confidence?, sources: [String], place: Place, extra: [Field] = [],
    lineColumns: [String] = []
  ) {
    self.id = id
    self.agreement = agreement
    self.theme = theme
    self.title = title
    self.nativeTitle = nativeTitle
    self.lines = lines
    self.status = status
    self.outcome = outcome
    self.settledOn = settledOn
    self.confidence = confidence
    self.sources = sources
    self.place = place
    self.extra = extra
    self.lineColumns = lineColumns
  }

  public var key: String { id }

  public var fields: [Field] {
    [
      Field("id", id), Field("agreement", agreement), Field("theme", theme),
      Field("title", title), Field("title_native", nativeTitle),
    ] + lineColumns.map { Field($0.lowercased(), lines[$0] ?? "") } + [
      Field("status", status?.rawValue ?? ""), Field("outcome", outcome),
      Field("settled_on", settledOn), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")),
    ] + extra
  }
}

/// How far a point has come.
public enum IssueStatus: String, CaseIterable, Sendable, Hashable {
  case open, bracketed, settled
}
