/// Which papers of a workspace are read.
public enum Papers: Hashable, Sendable {
  /// All but the private ones: nothing that stands in `private/` is looked at.
  case open
  /// The private ones too.
  case all
}
