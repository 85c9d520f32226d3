/// What a piece of the screen is, which a theme turns into a style.
public enum Role: Int, CaseIterable, Sendable {
  case text, dim, heading, accent
  case border, borderFocused, title, titleFocused, overlayBorder, header
  case selection, selectionInactive, match
  case partyA, partyB, joint
  case positive, negative, warning, error, badgeDerived, badgeRecalled, `private`
  case link, quote, code, key, keyText
  case chartLine, chartLine2, chartAxis, chartBoundary, crosshair

  /// The name a theme file gives the role, as `border-focused`.
  public var name: String { Self.names[rawValue] }

  /// The role of a name in a theme file; nil when there is none.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: index)
  }

  /// In the order of the cases. Written out: asking the run time for a case's name costs as much of
  /// the start as drawing the first screen.
  private static let names = [
    "text", "dim", "heading", "accent",
    "border", "border-focused", "title", "title-focused", "overlay-border", "header",
    "selection", "selection-inactive", "match",
    "party-a", "party-b", "joint",
    "positive", "negative", "warning", "error", "badge-derived", "badge-recalled", "private",
    "link", "quote", "code", "key", "key-text",
    "chart-line", "chart-line-2", "chart-axis", "chart-boundary", "crosshair",
  ]
}
