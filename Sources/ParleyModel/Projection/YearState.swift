/// How firmly one year's figure stands, from the firmest to the least.
public enum YearState: Int, CaseIterable, Sendable, Hashable, Comparable {
  /// On record, or the first payment of an agreement in force.
  case agreed
  /// By rule from values that are published; such a year has no band.
  case set
  /// From a given path or an assumed amount.
  case given
  /// From simulated values.
  case projected

  /// As views and files name it: `agreed`, `set`, `given`, `projected`.
  public var name: String {
    switch self {
    case .agreed: "agreed"
    case .set: "set"
    case .given: "given"
    case .projected: "projected"
    }
  }

  /// The firmer one is the lesser.
  public static func < (left: YearState, right: YearState) -> Bool {
    left.rawValue < right.rawValue
  }
}
