import ParleyModel
import TerminalKit

/// What is said of a source that was opened, or could not be. The key is the one that opens it.
enum OpenWords {
  static func opened(_ request: OpenRequest, _ browser: BrowserCommand) -> Message {
    Message("\(browser.name) opens \(request.id): \(request.address.text)")
  }

  static func refused(_ fault: BrowserFault, key: String) -> Message {
    switch fault {
    case .noneOverSSH:
      return Message(
        "there is no browser on this side of ssh; \(key) again copies the address", isWarning: true)
    case .notInstalled(let names, isStated: true):
      return Message(
        "\(names.joined(separator: ", ")) of BROWSER is not in PATH; \(key) again copies the address",
        isWarning: true)
    case .notInstalled:
      return Message(
        "there is no xdg-open; set BROWSER to your browser, or \(key) again copies the address",
        isWarning: true)
    }
  }

  static func notStarted(
    _ browser: BrowserCommand, _ reason: String, key: String
  ) -> Message {
    Message(
      "\(browser.name) could not be started: \(reason); \(key) again copies the address",
      isWarning: true)
  }

  /// A browser that ended at once, and not well.
  static func failed(
    _ browser: BrowserCommand, _ ending: DetachedProgram.Ending, key: String
  ) -> Message? {
    switch ending {
    case .exited(0): return nil
    case .exited(let code):
      return Message(
        "\(browser.name) ended with exit code \(code); \(key) again copies the address",
        isWarning: true)
    case .signalled(let signal):
      return Message(
        "signal \(signal) ended \(browser.name); \(key) again copies the address", isWarning: true)
    }
  }
}
