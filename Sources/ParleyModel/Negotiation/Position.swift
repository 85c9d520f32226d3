/// What a side said in public: a row of `positions.csv`.
public struct Position: Record {
  public var id: String
  public var date: PartialDate
  /// A party's code, or ``Party/joint``.
  public var party: String
  /// Who said it, where it was not the delegation, as `President Trump`.
  public var speaker: String
  public var agreement: Int?
  public var theme: String
  /// What was said, in the words of the data set.
  public var text: String
  public var confidence: Confidence?
  public var sources: [String]
  public var place: Place
  public var extra: [Field]

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

  public var key: String { id }

  public var fields: [Field] {
    [
      Field("id", id), Field("date", date), Field("party", party), Field("speaker", speaker),
      Field("agreement", agreement), Field("theme", theme), Field("position", text),
      Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")),
    ] + extra
  }
}
