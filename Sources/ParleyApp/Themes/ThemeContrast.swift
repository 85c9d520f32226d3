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

  /// The contrast of every role whose two colours are known, on the role's own background or else
  /// that of the ground.
  ///
  /// Dimmed text is left out: how much a terminal dims nobody knows.
  static func all(of theme: Theme, on ground: ThemeGround? = nil) -> [ThemeContrast] {
    let ground = ground ?? ThemeGround(of: theme)
    return Role.allCases.compactMap { role in
      let (text, behind) = ground.colors(of: theme[role])
      guard let text, let behind, !theme[role].attributes.contains(.dim) else { return nil }
      return ThemeContrast(role: role, ratio: contrastRatio(text, behind))
    }
  }
}
