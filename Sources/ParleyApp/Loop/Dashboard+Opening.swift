import Glibc
import ParleyModel
import TerminalKit

/// How an address gets to a browser.
extension Dashboard {
  /// Opens an address: in a window, and nobody waits for that, or in the terminal meanwhile.
  func open(_ request: OpenRequest) -> Bool {
    let browser: BrowserCommand
    let key = state.openingKey
    do throws(BrowserFault) {
      browser = try BrowserCommand(for: request.address, environment: environment)
    } catch {
      return apply(.notOpened(request.address, OpenWords.refused(error, key: key)))
    }
    guard browser.isInTerminal else {
      let (mailbox, environment) = (mailbox, environment)
      launcher.perform {
        BrowserLaunch(browser, request, environment, key: key).run { mailbox.deliver($0) }
      }
      return true
    }
    writeJournals(isForced: true)
    switch terminal.withLeft({ ExternalEditor.run(browser.words) }) {
    case .finished: return true
    case .notStarted(let reason):
      return apply(.notOpened(request.address, OpenWords.notStarted(browser, reason, key: key)))
    case .failed(let reason):
      return apply(.told(Message("\(browser.name): \(reason)", isWarning: true)))
    }
  }
}

/// Starting a browser that has a window.
struct BrowserLaunch: Sendable {
  let browser: BrowserCommand
  let request: OpenRequest
  let environment: [String: String]
  /// The key that asks for it again, as messages name it.
  let key: String
  /// After how long a browser that ends has been used and closed, and has not failed to open.
  private static let failureMilliseconds = 20_000

  init(
    _ browser: BrowserCommand, _ request: OpenRequest, _ environment: [String: String], key: String
  ) {
    (self.browser, self.request, self.environment) = (browser, request, environment)
    self.key = key
  }

  /// Starts it and says so. A thread of its own waits for its end, however long that takes.
  func run(_ deliver: @escaping @Sendable (AppEvent) -> Void) {
    let program: DetachedProgram
    do throws(LaunchFault) {
      program = try DetachedProgram(browser.words, environment: environment)
    } catch {
      deliver(.notOpened(request.address, OpenWords.notStarted(browser, error.reason, key: key)))
      return
    }
    deliver(.told(OpenWords.opened(request, browser)))
    let start = Moment.milliseconds()
    let (browser, address, key) = (browser, request.address, key)
    DetachedThread.run {
      guard let ending = program.wait(),
        let message = OpenWords.failed(browser, ending, key: key),
        Moment.milliseconds() - start < Self.failureMilliseconds
      else { return }
      deliver(.notOpened(address, message))
    }
  }
}
