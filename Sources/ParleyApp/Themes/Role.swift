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
  public var name: String {
    switch self {
    case .borderFocused: "border-focused"
    case .titleFocused: "title-focused"
    case .overlayBorder: "overlay-border"
    case .selectionInactive: "selection-inactive"
    case .partyA: "party-a"
    case .partyB: "party-b"
    case .badgeDerived: "badge-derived"
    case .badgeRecalled: "badge-recalled"
    case .keyText: "key-text"
    case .chartLine: "chart-line"
    case .chartLine2: "chart-line-2"
    case .chartAxis: "chart-axis"
    case .chartBoundary: "chart-boundary"
    default: String(describing: self)
    }
  }
}
