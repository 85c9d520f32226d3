/// One point that is negotiated: a row of `issues.csv`.
public struct Issue: Record {
  /// The key, as other tables and the screen name the point.
  public var id: String
  /// The number of the agreement negotiated.
  public var agreement: Int
  /// What it is about in one word, as `cap`, `term` or `level`; free text.
  public var theme: String
  /// The point in English, as a list shows it.
  public var title: String
  /// The point in Korean, from the column `title_native`; empty when not stated.
  public var nativeTitle: String
  /// Each side's line, by the party's code; a party without one is absent.
  public var lines: [String: String]
  /// nil when nothing is stated, or not yet known on an as-of day.
  public var status: IssueStatus?
  /// How it ended or stands, in words; empty when nothing is stated or not yet known.
  public var outcome: String
  /// The day it was settled; nil when it was not, or no day is known.
  public var settledOn: PartialDate?
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]
  /// The codes in the order of the table's columns.
  public var lineColumns: [String]

  /// Makes a record; see the properties.
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

  /// The id.
  public var key: String { id }

  /// Every column of the row in the order of the table, then those a user added.
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
  /// The sides differ.
  case open
  /// There is a text whose disputed words stand in brackets.
  case bracketed
  /// The sides agree.
  case settled
}
