/// What a side said in public: a row of `positions.csv`.
public struct Position: Record {
  /// The key of the statement.
  public var id: String
  /// When it was said; a partial date counts from its last day.
  public var date: PartialDate
  /// A party's code, or ``Party/joint``.
  public var party: String
  /// Who said it, where it was not the delegation, as `President Trump`.
  public var speaker: String
  /// The number of the agreement it was about; nil when about none in particular.
  public var agreement: Int?
  /// What it is about, as `fairness` or `level`; free text.
  public var theme: String
  /// What was said, in the words of the data set.
  public var text: String
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
  public init(
    id: String, date: PartialDate, party: String, speaker: String, agreement: Int?, theme: String,
    text: String, confidence: Confidence?, sources: [String], place: Place, extra: [Field] = []
  ) {
    self.id = id
    self.date = date
    self.party = party
    self.speaker = speaker
    self.agreement = agreement
    self.theme = theme
    self.text = text
    self.confidence = confidence
    self.sources = sources
    self.place = place
    self.extra = extra
  }

  /// The id.
  public var key: String { id }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("id", id), Field("date", date), Field("party", party), Field("speaker", speaker),
      Field("agreement", agreement), Field("theme", theme), Field("position", text),
      Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")),
    ] + extra
  }
}
