extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A printable key written as itself: `"j"` is `.character("j")`.
  public init(extendedGraphemeClusterLiteral value: Character) {
    self = .character(value)
  }
}
