/// How a value came into the data set, from the strongest to the weakest.
public enum Confidence: String, CaseIterable, Sendable, Hashable {
  /// Read in the source named.
  case read
  /// Read in one of the two articles the data set began with.
  case seed
  /// Computed from values that were read.
  case derived
  /// Set down from memory; no source was found.
  case recalled

  /// Whether a view must mark the value wherever it shows it.
  public var isWeak: Bool { self == .derived || self == .recalled }

  /// 0 for the strongest.
  public var rank: Int {
    switch self {
    case .read: 0
    case .seed: 1
    case .derived: 2
    case .recalled: 3
    }
  }

  /// The weaker of two; nil means "not stated" and never hides a stated weakness.
  public static func weakest(_ values: [Confidence?]) -> Confidence? {
    values.compactMap(\.self).max { $0.rank < $1.rank }
  }
}
