import ParleyModel
public import TerminalKit

/// A style for every role.
public struct Theme: Sendable, Hashable {
  /// The name by which it is chosen, as `dark`.
  public let name: String
  /// The name a list of themes shows, as `Dark`.
  public let title: String
  /// The background the theme is made for; contrast is checked against it, and it is painted only
  /// where the terminal's own is of the other kind. nil for a theme that suits every background.
  public let background: RGB?
  /// The colour of plain text on that background; nil where the theme does not say.
  public let foreground: RGB?
  private var styles: [Style]

  /// A theme in the terminal's own colours but for the roles given.
  public init(
    name: String, title: String, background: RGB?, foreground: RGB? = nil, styles: [Role: Style]
  ) {
    self.init(
      name: name, title: title, background: background, foreground: foreground,
      ofRoles: Role.allCases.map { styles[$0] ?? Style() })
  }

  /// A theme with a style for every role, by its number.
  init(name: String, title: String, background: RGB?, foreground: RGB?, ofRoles styles: [Style]) {
    self.name = name
    self.title = title
    self.background = background
    self.foreground = foreground
    self.styles = styles
  }

  /// The name a list shows, in the language of the screen where the theme is one of parley's own.
  var shownTitle: Phrase { Phrase(title) }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role.rawValue] }

  /// The theme with every style changed in one way.
  func changed(_ change: (Style) -> Style) -> Theme {
    var theme = self
    theme.styles = styles.map(change)
    return theme
  }

  /// What is left when no theme can be read: bold, reverse and underline carry the roles.
  public static let plain = Theme(
    name: "plain", title: "Plain", background: nil,
    styles: [
      .heading: Style(attributes: .bold), .borderFocused: Style(attributes: .bold),
      .titleFocused: Style(attributes: .bold), .selection: Style(attributes: .reverse),
      .selectionInactive: Style(attributes: .underline), .header: Style(attributes: .reverse),
      .match: Style(attributes: .reverse), .link: Style(attributes: .underline),
      .key: Style(attributes: .bold), .error: Style(attributes: .bold),
      .crosshair: Style(attributes: .bold),
    ])
}
