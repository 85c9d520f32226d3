public import ParleyModel

/// A scenario as a list names it.
public struct ScenarioSummary: Hashable, Sendable, Identifiable {
  /// The name of its file without the ending, as `as-signed`.
  public let id: String
  /// Its title; the id when it has none.
  public let title: String
  /// The day from which an as-of view may show it; nil means always.
  public let knownFrom: PartialDate?

  /// Makes a summary; without `knownFrom` every as-of view shows it.
  public init(id: String, title: String, knownFrom: PartialDate? = nil) {
    self.id = id
    self.title = title
    self.knownFrom = knownFrom
  }
}
