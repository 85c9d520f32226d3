import TerminalKit

/// How well the text of a role reads on its background.
struct ThemeContrast: Hashable {
  /// WCAG 2.2, success criterion 1.4.3: normal text on its background.
  static let least = 4.5

  let role: Role
  /// From 1 to 21.
  let ratio: Double

  var isEnough: Bool { ratio >= Self.least }

  /// `9.1:1`, never rounded up.
  var text: String {
    let tenths = Int((ratio * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10):1"
  }

  /// The contrast of every role with a colour of its own, on the role's own background or else the
  /// one the theme is made for.
  static func all(of theme: Theme) -> [ThemeContrast] {
    Role.allCases.compactMap { role in
      let style = theme[role]
      guard case .rgb(let text) = style.foreground else { return nil }
      var background = theme.background
      if case .rgb(let own) = style.background { background = own }
      return ThemeContrast(role: role, ratio: contrastRatio(text, background))
    }
  }
}
