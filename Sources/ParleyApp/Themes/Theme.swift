public import TerminalKit

/// A style for every role.
public struct Theme: Sendable, Hashable {
  /// The name by which it is chosen, as `dark`.
  public let name: String
  /// The name a list of themes shows, as `Dark`.
  public let title: String
  /// The background the theme is made for; contrast is checked against it, it is not painted.
  public let background: RGB
  private var styles: [Style]

  /// A theme in the terminal's own colours but for the roles given.
  public init(name: String, title: String, background: RGB, styles: [Role: Style]) {
    self.name = name
    self.title = title
    self.background = background
    self.styles = Role.allCases.map { styles[$0] ?? Style() }
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role.rawValue] }

  /// What is left when no theme can be read: bold, reverse and underline carry the roles.
  public static let plain = Theme(
    name: "plain", title: "Plain", background: RGB(red: 0, green: 0, blue: 0),
    styles: [
      .heading: Style(attributes: .bold), .borderFocused: Style(attributes: .bold),
      .titleFocused: Style(attributes: .bold), .selection: Style(attributes: .reverse),
      .selectionInactive: Style(attributes: .underline), .header: Style(attributes: .reverse),
      .match: Style(attributes: .reverse), .link: Style(attributes: .underline),
      .key: Style(attributes: .bold), .error: Style(attributes: .bold),
      .crosshair: Style(attributes: .bold),
    ])
}
