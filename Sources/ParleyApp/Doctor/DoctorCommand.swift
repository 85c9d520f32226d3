import Glibc
import ParleyModel
import ParleyStore
import TerminalKit

/// `parley doctor`: what the terminal can do, how wide it shows what, and what to do about it.
public struct DoctorCommand: Sendable {
  let isFixing: Bool

  /// - Parameter isFixing: Whether settings that make up for findings are remembered unasked.
  public init(isFixing: Bool) {
    self.isFixing = isFixing
  }

  /// Runs it.
  ///
  /// - Returns: ``ExitStatus/failed`` where something was found, ``ExitStatus/noTerminal`` where
  ///   there is nothing to examine.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let doctor = Doctor(
      environment: surroundings.environment, configuration: surroundings.configuration)
    let report = doctor.examine()
    surroundings.print(report.text)
    guard report.answers != nil else { return .noTerminal }
    let fixes = report.findings.compactMap(\.fix)
    guard !fixes.isEmpty else { return report.findings.isEmpty ? .done : .failed }
    var changes = fixes
    if !isFixing {
      // A report that goes elsewhere is not held up by a question.
      guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1,
        let terminal = ControllingTerminal()
      else {
        surroundings.complain(say("'parley doctor --fix' remembers the settings named above."))
        return .failed
      }
      changes = Doctor.agreed(report.findings, on: terminal)
    }
    return remember(changes, surroundings) ? .failed : .file
  }

  /// Writes settings into the user's file; false where that cannot be done, and why was said.
  private func remember(_ changes: [ConfigurationChange], _ surroundings: Surroundings) -> Bool {
    guard !changes.isEmpty else { return true }
    guard let folder = ConfigurationFolder(environment: surroundings.environment) else {
      let reason = say(
        "there is no place for settings: set HOME or XDG_CONFIG_HOME to an absolute path")
      surroundings.complain("parley: \(reason)")
      return false
    }
    let keeper = ConfigurationKeeper(folder: folder)
    _ = keeper.add(changes)
    if let fault = keeper.write() {
      surroundings.complain("parley: \(fault)")
      return false
    }
    for change in changes {
      surroundings.print(say("Remembered: \(change.key) = \(change.value.literal)") + "\n")
    }
    return true
  }
}
