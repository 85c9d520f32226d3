import ParleyModel
import ParleyStore
import TerminalKit

/// `parley themes`: names, titles, kinds and paths; with `--check` what each theme is measured by.
public struct ThemesCommand: Sendable {
  let isCheck: Bool

  /// - Parameter isCheck: Whether contrast and distances are printed.
  public init(isCheck: Bool) {
    self.isCheck = isCheck
  }

  /// Prints the themes.
  ///
  /// - Returns: ``ExitStatus/failed`` when a check found a fault.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let catalog = ThemeCatalog.of(surroundings)
    var faulty = 0
    for entry in catalog.entries {
      let reading = catalog.reading(of: entry)
      let columns = [
        (entry.name, 20),
        (reading.theme.map { say(Phrase($0.title)) } ?? say("cannot be read"), 22),
        (reading.theme?.kind.rawValue ?? "", 6),
      ]
      let line = columns.map { display($0).padded(to: $1).string }.joined(separator: " ")
      surroundings.print("\(line) \(display(Self.place(of: entry)).string)\n")
      guard isCheck else { continue }
      let check = reading.theme.map { ThemeCheck($0) }
      if let check { report(check, surroundings) }
      let faults = (reading.faults + (check?.faults ?? [])).map(\.text)
      for fault in faults { surroundings.print("  \(say("fault: \(SafeText.lines(fault))"))\n") }
      if !faults.isEmpty { faulty += 1 }
    }
    if isCheck {
      let count = catalog.entries.count
      surroundings.print(
        (faulty == 0
          ? say("\(count) themes, none of them with a fault")
          : say("\(faulty) of \(count) themes with faults")) + "\n")
    }
    return faulty == 0 ? .done : .failed
  }

  /// The path of a theme's file, in words where it has none.
  private static func place(of entry: ThemeCatalog.Entry) -> String {
    entry.path == "built in" ? say("built in") : entry.path
  }

  private func report(_ check: ThemeCheck, _ surroundings: Surroundings) {
    for remark in check.remarks { surroundings.print("  \(remark)\n") }
    for contrast in check.contrasts {
      let name = display(contrast.role.name).padded(to: 20).string
      surroundings.print("  \(name) \(contrast.text)\n")
    }
    guard !check.distances.isEmpty else { return }
    let eyes = ColorVision.allCases.map { display(say(Phrase($0.rawValue))).padded(to: 7).string }
    let head = display(say("told apart by eyes")).padded(to: 34).string
    surroundings.print("  \(head) \((eyes + [say("least")]).joined(separator: " "))\n")
    for distance in check.distances {
      let name = display("\(distance.first), \(distance.second)").padded(to: 34).string
      let numbers = distance.distances.map {
        display(ThemeDistance.text($0)).padded(to: 7).string
      }
      surroundings.print(
        "  \(name) \((numbers + [ThemeDistance.text(distance.least)]).joined(separator: " "))\n")
    }
  }
}
