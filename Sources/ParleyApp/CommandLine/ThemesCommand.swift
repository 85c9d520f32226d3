import ParleyStore
import TerminalKit

/// `parley themes`: names and paths; with `--check` the contrast of every role.
public struct ThemesCommand: Sendable {
  let isCheck: Bool

  /// - Parameter isCheck: Whether the contrast of every role is printed.
  public init(isCheck: Bool) {
    self.isCheck = isCheck
  }

  /// Prints the themes.
  ///
  /// - Returns: ``ExitStatus/failed`` when a check found a fault.
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
      for contrast in ThemeContrast.all(of: catalog.theme(named: entry.name).theme) {
        let name = display(contrast.role.name).padded(to: 20).string
        let verdict = contrast.isEnough ? "" : "  below 4.5:1"
        surroundings.print("  \(name) \(contrast.text)\(verdict)\n")
        if !contrast.isEnough { isGood = false }
      }
    }
    return isGood ? .done : .failed
  }
}
