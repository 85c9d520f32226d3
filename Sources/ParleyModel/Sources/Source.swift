/// One publication that figures and statements are taken from: a row of `sources.csv`.
public struct Source: Record {
  /// The short id that tables cite, as `KT24`.
  public var id: String
  /// What sort of publication it is.
  public var kind: SourceKind
  /// Who published it, as `Yonhap`; of a copy also where it stood.
  public var publisher: String
  /// Its title, in English.
  public var title: String
  /// The day of publication; nil when it was not found.
  public var date: PartialDate?
  /// Web address, empty when there is none.
  public var url: String
  /// A remark of those who keep the table; empty when there is none, or on an as-of day.
  public var note: String
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
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

  /// The id.
  public var key: String { id }
  /// Always nil: a source is what confidence is measured against.
  public var confidence: Confidence? { nil }
  /// Always empty: a source cites no other.
  public var sources: [String] {
    get { [] }
    set {}
  }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("id", id), Field("kind", kind.rawValue), Field("publisher", publisher),
      Field("title", title), Field("date", date), Field("url", url), Field("note", note),
    ] + extra
  }
}

/// What sort of publication a source is.
public enum SourceKind: String, CaseIterable, Sendable, Hashable {
  /// A government's or a parliament's own publication.
  case official
  /// A news agency's report.
  case agency
  /// A newspaper, a broadcaster, a journal or an organisation.
  case press
  /// A copy or a quotation; the publication itself was not opened.
  case mirror
  /// Set down from memory; nothing was opened.
  case memory
  /// Computed from other sources.
  case derived
}
