/// One publication that figures and statements are taken from: a row of `sources.csv`.
public struct Source: Record {
  /// The short id that tables cite, as `KT24`.
  public var id: String
  public var kind: SourceKind
  public var publisher: String
  public var title: String
  /// The day of publication; nil when it was not found.
  public var date: PartialDate?
  /// Web address, empty when there is none.
  public var url: String
  public var note: String
  public var place: Place
  public var extra: [Field]

  public init(
    id: String, kind: SourceKind, publisher: String, title: String, date: PartialDate?,
    url: String, note: String, place: Place, extra: [Field] = []
  ) {
    self.id = id
    self.kind = kind
    self.publisher = publisher
    self.title = title
    self.date = date
    self.url = url
    self.note = note
    self.place = place
    self.extra = extra
  }

  public var key: String { id }
  public var confidence: Confidence? { nil }
  public var sources: [String] {
    get { [] }
    set {}
  }

  public var fields: [Field] {
    [
      Field("id", id), Field("kind", kind.rawValue), Field("publisher", publisher),
      Field("title", title), Field("date", date), Field("url", url), Field("note", note),
    ] + extra
  }
}

/// What sort of publication a source is.
public enum SourceKind: String, CaseIterable, Sendable, Hashable {
  case official, agency, press, mirror, memory, derived
}
