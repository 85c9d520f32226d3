import ParleyModel
import TerminalKit

/// What is said of a source that was opened, or could not be.
enum OpenWords {
  static func opened(_ request: OpenRequest, _ browser: BrowserCommand) -> Message {
    Message("\(browser.name) opens \(request.id): \(request.address.text)")
  }

  static func refused(_ fault: BrowserFault) -> Message {
    switch fault {
    case .noneOverSSH:
      return Message(
        "there is no browser on this side of ssh; o again copies the address", isWarning: true)
    case .notInstalled(let names, isStated: true):
      return Message(
        "\(names.joined(separator: ", ")) of BROWSER is not in PATH; o again copies the address",
        isWarning: true)
    case .notInstalled:
      return Message(
        "there is no xdg-open; set BROWSER to your browser, or o again copies the address",
        isWarning: true)
    }
  }

  static func notStarted(_ browser: BrowserCommand, _ reason: String) -> Message {
    Message(
      "\(browser.name) could not be started: \(reason); o again copies the address",
      isWarning: true)
  }

  /// A browser that ended at once, and not well.
  static func failed(_ browser: BrowserCommand, _ ending: DetachedProgram.Ending) -> Message? {
    switch ending {
    case .exited(0): return nil
    case .exited(let code):
      return Message(
        "\(browser.name) ended with exit code \(code); o again copies the address",
        isWarning: true)
    case .signalled(let signal):
      return Message(
        "signal \(signal) ended \(browser.name); o again copies the address", isWarning: true)
    }
  }
}
