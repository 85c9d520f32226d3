import ParleyModel
import ParleyStore
import TerminalKit

/// Examines the terminal of this process, tells what it found and offers what makes up for it.
struct Doctor {
  /// Variables of the process.
  let environment: [String: String]
  let configuration: Configuration

  private static let waiting = Phrase(
    english: "waiting for the terminal's answers; ^C waits no longer",
    korean: "터미널의 응답을 기다리는 중, 그만 기다리려면 ^C")

  /// Asks the terminal, and waits half a second, and two more where it is late.
  func examine() -> DoctorReport {
    let facts = TerminalFacts(environment: environment, type: .ofProcess())
    let size = Size(width: 0, height: 0)
    let answers: ProbeAnswers?
    if facts.type.takesSequences {
      answers =
        TerminalProbe(
          modes: DoctorReport.modes.map(\.0), hasPrivateModes: facts.type.hasPrivateModes,
          waiting: display(Self.waiting.text)
        ).run()
    } else {
      // The letters of questions would show.
      answers =
        ControllingTerminal.isThere ? ProbeAnswers(size: ControllingTerminal.size ?? size) : nil
    }
    return DoctorReport(facts, answers, configuration)
  }

  /// Asks for each setting that would make up for a finding whether it is to be remembered.
  ///
  /// - Parameter terminal: Where it is asked.
  /// - Returns: Those that are.
  static func agreed(
    _ findings: [DoctorFinding], on terminal: ControllingTerminal
  ) -> [ConfigurationChange] {
    findings.compactMap(\.fix).filter { change in
      let line = "\(change.key) = \(change.value.literal)"
      return terminal.isAgreed(say("Remember \(line) in config.toml? [y/n] "))
    }
  }
}
