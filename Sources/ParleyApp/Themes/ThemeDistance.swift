import TerminalKit

/// How far two colours of a theme lie apart to each kind of eyes.
struct ThemeDistance: Hashable {
  /// What the two colours are of, as `chart-line`.
  let first: String
  let second: String
  /// The least distance that is enough.
  let least: Double
  /// In the order of ``ColorVision``.
  let distances: [Double]

  init(_ first: (name: String, color: RGB), _ second: (name: String, color: RGB), least: Double) {
    self.first = first.name
    self.second = second.name
    self.least = least
    distances = ColorVision.allCases.map { colorDistance(first.color, second.color, to: $0) }
  }

  /// The distance to the eyes that tell the two least well, and which those are.
  var worst: (distance: Double, vision: ColorVision) {
    zip(distances, ColorVision.allCases).min { $0.0 < $1.0 } ?? (0, .normal)
  }

  var isEnough: Bool { worst.distance >= least }

  /// `0.23`, never rounded up.
  static func text(_ distance: Double) -> String {
    let hundredths = Int((distance * 100).rounded(.down))
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  /// The distance of every pair of roles that must be told apart, and of the selected rows from what
  /// is behind the others; pairs whose colours nobody knows are left out.
  static func all(of theme: Theme, on ground: ThemeGround? = nil) -> [ThemeDistance] {
    let ground = ground ?? ThemeGround(of: theme)
    let pairs = RolePair.all.compactMap { pair -> ThemeDistance? in
      guard let first = ground.colors(of: theme[pair.first]).text,
        let second = ground.colors(of: theme[pair.second]).text
      else { return nil }
      return ThemeDistance(
        (pair.first.name, first), (pair.second.name, second), least: pair.least)
    }
    // A row is large: two steps that can just be seen are enough.
    let rows = [Role.selection, .selectionInactive].compactMap { role -> ThemeDistance? in
      guard let behind = ground.colors(of: theme[role]).behind, let other = ground.background,
        theme[role].background != .terminal
      else { return nil }
      return ThemeDistance((role.name, behind), ("background", other), least: 0.04)
    }
    return pairs + rows
  }
}
