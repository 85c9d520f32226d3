import ParleyStore
import TerminalKit

/// `parley themes`: names and paths; with `--check` the contrast of every role.
public struct ThemesCommand: Sendable {
  let isCheck: Bool

  public init(isCheck: Bool) {
    self.isCheck = isCheck
  }

  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let catalog = ThemeCatalog.of(surroundings)
    var isGood = true
    for entry in catalog.entries {
      let name = display(entry.name).padded(to: 16).string
      surroundings.print("\(name) \(display(entry.path).string)\n")
      guard isCheck else { continue }
      for fault in catalog.faults(of: entry) {
        surroundings.print("  \(SafeText.lines(fault))\n")
        isGood = false
      }
      guard catalog.faults(of: entry).isEmpty else { continue }
      for fault in ThemeContrast.faults(catalog.theme(named: entry.name).theme) {
        surroundings.print("  \(fault)\n")
        isGood = false
      }
    }
    if isCheck, isGood {
      surroundings.print("every role has a contrast of at least 4.5:1 on its background\n")
    }
    return isGood ? .done : .failed
  }
}

/// The contrast of a theme's roles.
public enum ThemeContrast {
  /// WCAG 2.2, success criterion 1.4.3: normal text on its background.
  public static let least = 4.5

  /// A sentence for every role whose text cannot be read well enough.
  public static func faults(_ theme: Theme) -> [String] {
    Role.allCases.compactMap { role in
      let style = theme[role]
      guard case .rgb(let text) = style.foreground else { return nil }
      var background = theme.background
      if case .rgb(let own) = style.background { background = own }
      let ratio = contrastRatio(text, background)
      guard ratio < least else { return nil }
      let tenths = Int((ratio * 10).rounded(.down))
      return "role '\(role.name)': contrast \(tenths / 10).\(tenths % 10):1 is below 4.5:1"
    }
  }
}
