import ParleyModel
import TerminalKit

/// What a theme is measured by: contrast of its texts, and distance of what must be told apart.
struct ThemeCheck {
  let contrasts: [ThemeContrast]
  let distances: [ThemeDistance]
  /// What is wrong with it, with numbers; sentences without a full stop.
  let faults: [Phrase]
  /// What cannot be computed, and what it would be elsewhere.
  let remarks: [Phrase]

  init(_ theme: Theme) {
    contrasts = ThemeContrast.all(of: theme)
    distances = ThemeDistance.all(of: theme)
    faults =
      contrasts.filter { !$0.isEnough }.map { Self.sentence($0) }
      + distances.filter { !$0.isEnough }.map { Self.sentence($0) }
      + Self.alike(in: theme)
    remarks = Self.remarks(on: theme)
  }

  private static func sentence(_ contrast: ThemeContrast) -> Phrase {
    "\(contrast.role.name) reads at \(contrast.text), below \(ThemeContrast.least):1"
  }

  private static func sentence(_ distance: ThemeDistance) -> Phrase {
    let (worst, vision) = distance.worst
    return "\(distance.first) and \(distance.second) are \(ThemeDistance.text(worst)) apart to "
      + "\(Phrase(vision.rawValue)) eyes, below \(ThemeDistance.text(distance.least))"
  }

  /// Roles that only colour tells apart and that look the same all the same.
  private static func alike(in theme: Theme) -> [Phrase] {
    let pairs = RolePair.all.filter { $0.means == .colourAlone }.map { ($0.first, $0.second) }
    let rows: [(Role, Role)] = [
      (.selection, .text), (.selectionInactive, .text), (.selection, .selectionInactive),
      (.match, .selection),
    ]
    return (pairs + rows).filter { theme[$0] == theme[$1] }.map {
      "\($0.name) and \($1.name) look the same"
    }
  }

  private static func remarks(on theme: Theme) -> [Phrase] {
    let colors = Role.allCases.flatMap { [theme[$0].foreground, theme[$0].background] }
    if colors.allSatisfy({ $0 == .terminal }) {
      return ["it has no colours: what must be told apart differs in bold, dim or underline"]
    }
    let isNumbered = colors.contains { if case .ansi = $0 { true } else { false } }
    if isNumbered {
      return [
        "its colours are those of the terminal's palette, so nothing can be computed; "
          + "with palettes that many terminals have it would be:"
      ] + TerminalPalette.usual.map { remark(on: theme, with: $0) }
    }
    return theme.background == nil
      ? ["it states no background, so contrast is not computed; add background = \"#rrggbb\""] : []
  }

  /// `VGA: least contrast 3.2:1 (party-b), least distance 0.14 (party-a and joint, deutan)`.
  private static func remark(on theme: Theme, with palette: TerminalPalette) -> Phrase {
    let ground = ThemeGround(palette)
    var parts: [Phrase] = []
    if let least = ThemeContrast.all(of: theme, on: ground).min(by: { $0.ratio < $1.ratio }) {
      parts.append("least contrast \(least.text) (\(least.role.name))")
    }
    let pairs = ThemeDistance.all(of: theme, on: ground).filter { $0.least >= 0.1 }
    if let least = pairs.min(by: { $0.worst.distance < $1.worst.distance }) {
      parts.append(
        "least distance \(ThemeDistance.text(least.worst.distance)) "
          + "(\(least.first) and \(least.second), \(Phrase(least.worst.vision.rawValue)))")
    }
    return "\(palette.name): \(parts.joined(separator: ", "))"
  }
}
