import ParleyModel
import ParleyStore
import TerminalKit

extension Dashboard {
  /// Examines the terminal with the screen left, waits for Enter or ^C and comes back.
  ///
  /// - Returns: Settings the user agreed to.
  func examineTerminal() -> [ConfigurationChange] {
    let doctor = Doctor(environment: environment, configuration: state.configuration)
    return terminal.withLines {
      guard let tty = ControllingTerminal() else { return [] }
      return state.language.speaking {
        let report = doctor.examine()
        tty.write(report.text)
        let changes = Doctor.agreed(report.findings, on: tty)
        tty.waitForEnter("\n" + say("Enter goes back to parley. "))
        return changes
      }
    }
  }
}

extension AppState {
  /// Takes settings the user agreed to when the terminal was examined.
  mutating func takeExamination(_ changes: [ConfigurationChange]) -> [Effect] {
    guard !changes.isEmpty else { return [] }
    let effects = remember(changes)
    if !symbols.isASCII, configuration.isASCII { symbols = .ascii }
    chart.marks = symbols.isASCII ? .ascii : configuration.chartMarks
    message = Message("remembered; what is ASCII only is so in full from the next start on")
    return effects
  }
}
