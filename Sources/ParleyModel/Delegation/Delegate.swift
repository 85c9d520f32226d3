/// Someone who led or signed for a side: a row of `delegations.csv`.
public struct Delegate: Record {
  /// The number of the agreement negotiated.
  public var agreement: Int
  /// A party's code.
  public var party: String
  /// What the person did, as `chief negotiator` or `signatory`.
  public var role: String
  public var name: String
  /// The name in the person's own script, or as the other side writes it.
  public var nativeName: String
  /// Office held.
  public var title: String
  /// Start of the tenure; nil when not known.
  public var from: PartialDate?
  /// End of the tenure; nil when not known or not over.
  public var to: PartialDate?
  public var confidence: Confidence?
  public var sources: [String]
  public var note: String
  public var place: Place
  public var extra: [Field]

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

  public var key: String { "\(agreement) \(party) \(role) \(name)" }

  /// The role of those who lead a delegation at the table.
  public static let chiefNegotiator = "chief negotiator"

  public var fields: [Field] {
    [
      Field("agreement", agreement), Field("party", party), Field("role", role),
      Field("name", name), Field("name_native", nativeName), Field("title", title),
      Field("from", from), Field("to", to), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
