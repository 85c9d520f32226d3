import ParleyModel
import ParleyStore
import TerminalKit

/// What is said of a text that was copied, or could not be.
enum CopyWords {
  /// Nil for what is copied without a word.
  static func done(_ job: CopyJob, by way: CopyWay) -> Message? {
    guard let what = job.what else { return nil }
    switch way {
    case .osc52(.terminal):
      return Message(
        "copied \(what) to the clipboard by OSC 52; if it does not paste, the terminal does not "
          + "allow it")
    case .osc52(.tmux):
      return Message(
        "copied \(what) to the clipboard by OSC 52, through tmux; if it does not paste, tmux or the "
          + "terminal does not allow it")
    case .osc52(.screen):
      return Message(
        "copied \(what) to the clipboard by OSC 52, through screen; if it does not paste, the "
          + "terminal does not allow it")
    case .program(.tmux):
      return Message(
        "copied \(what) into tmux, which hands it to the terminal's clipboard; if it does not paste, "
          + "the terminal does not allow it")
    case .program(let program):
      return Message("copied \(what) to the clipboard by \(program.words[0])")
    case .file(let file):
      if job.wantsFile { return Message("copied \(what) into \(file.path)") }
      guard !job.reasons.isEmpty else {
        return Message("copied \(what) into \(file.path); no clipboard was found")
      }
      return Message("copied \(what) into \(file.path); \(job.reasons.joined(separator: ", "))")
    }
  }

  /// That no way is left; nil for what is copied without a word.
  static func failed(_ job: CopyJob) -> Message? {
    guard let what = job.what else { return nil }
    guard !job.reasons.isEmpty else {
      return Message(
        "\(what) was not copied: no clipboard was found, and HOME names no folder for a file",
        isWarning: true)
    }
    return Message(
      "\(what) was not copied: \(job.reasons.joined(separator: ", "))", isWarning: true)
  }

  /// Why a text does not go by OSC 52.
  static let tooLong: Phrase = "it is too long for the terminal's clipboard"

  /// Why a program did not take it.
  static func reason(_ program: ClipboardProgram, _ fault: FedProgramFault) -> Phrase {
    let name = program.words[0]
    switch fault {
    case .notFound: return "\(name) is not installed"
    case .notStarted(let reason): return "\(name) could not be started: \(reason)"
    case .failed(let code): return "\(name) ended with exit code \(code)"
    case .signalled(let signal): return "signal \(signal) ended \(name)"
    case .tookTooLong: return "\(name) did not answer"
    }
  }

  /// Why the file could not be written.
  static func reason(_ fault: CopiedTextFault) -> Phrase { fault.reason }
}
