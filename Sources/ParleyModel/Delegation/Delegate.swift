/// Someone who led or signed for a side: a row of `delegations.csv`.
public struct Delegate: Record {
  /// The number of the agreement negotiated.
  public var agreement: Int
  /// A party's code.
  public var party: String
  /// What the person did, as `chief negotiator` or `signatory`.
  public var role: String
  /// The name in Latin letters, as the sources spell it.
  public var name: String
  /// The name in the person's own script, or as the other side writes it.
  public var nativeName: String
  /// Office held.
  public var title: String
  /// Start of the tenure; nil when not known.
  public var from: PartialDate?
  /// End of the tenure; nil when not known or not over.
  public var to: PartialDate?
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// A remark of those who keep the table; empty when there is none, or on an as-of day.
  public var note: String
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
  public init(
    agreement: Int, party: String, role: String, name: String, nativeName: String, title: String,
    from: PartialDate?, to: PartialDate?, confidence: Confidence?, sources: [String], note: String,
    place: Place, extra: [Field] = []
  ) {
    self.agreement = agreement
    self.party = party
    self.role = role
    self.name = name
    self.nativeName = nativeName
    self.title = title
    self.from = from
    self.to = to
    self.confidence = confidence
    self.sources = sources
    self.note = note
    self.place = place
    self.extra = extra
  }

  /// Agreement, party, role and name, with spaces between.
  public var key: String { "\(agreement) \(party) \(role) \(name)" }

  /// The role of those who lead a delegation at the table.
  public static let chiefNegotiator = "chief negotiator"

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("agreement", agreement), Field("party", party), Field("role", role),
      Field("name", name), Field("name_native", nativeName), Field("title", title),
      Field("from", from), Field("to", to), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
