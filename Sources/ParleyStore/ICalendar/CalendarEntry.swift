public import ParleyModel

/// An event of whole days in a calendar file.
public struct CalendarEntry: Hashable, Sendable {
  /// Whether it is sure to take place.
  public enum Status: String, Sendable, Hashable {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
  }

  /// What tells it from all others of its workspace, as `rounds/12-04`; it never changes.
  public var id: String
  /// The first day.
  public var start: Day
  /// The last day, not before the first.
  public var end: Day
  /// What it is, in a few words.
  public var summary: String
  /// Where it is; empty where that is not known or has no meaning.
  public var location: String
  /// What came of it and where that is from; lines end in a line feed. May be empty.
  public var description: String
  /// What sort of event it is.
  public var categories: [String]
  /// Whether it is sure to take place.
  public var status: Status

  /// Makes an entry; see the properties.
  public init(
    id: String, start: Day, end: Day, summary: String, location: String = "",
    description: String = "", categories: [String] = [], status: Status = .confirmed
  ) {
    self.id = id
    self.start = start
    self.end = max(start, end)
    self.summary = summary
    self.location = location
    self.description = description
    self.categories = categories
    self.status = status
  }
}
