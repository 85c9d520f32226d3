import CSystem
import Glibc
import ParleyModel
import ParleyStore
import TerminalKit

/// `parley [DIR]`: the dashboard.
public struct DashboardCommand: Sendable {
  let directory: String?
  let options: ScreenOptions
  /// The workspace that is being read already; nil where that has not begun.
  private var opening: OpeningWorkspace?

  /// - Parameter directory: The workspace; nil for the one ``WorkspaceLocation`` finds.
  public init(directory: String?, options: ScreenOptions) {
    self.directory = directory
    self.options = options
  }

  /// Begins to read the workspace, where there is a terminal to show it on: what follows until it is
  /// needed takes as long.
  public mutating func begin(_ surroundings: Surroundings) {
    guard Self.hasTerminal else { return }
    // A pool for every thread is asked of the system page by page, and what one frees none else gets.
    sys_share_memory()
    opening = OpeningWorkspace(directory, surroundings)
  }

  private static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Runs it.
  ///
  /// - Returns: How it ended; what went wrong has been said on standard error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let language = options.language(surroundings, surroundings.configuration)
    return language.speaking { run(surroundings, language) }
  }

  private func run(_ surroundings: Surroundings, _ language: Language) -> ExitStatus {
    guard Self.hasTerminal else { return refuse("there is no terminal here", surroundings) }
    let opening = opening ?? OpeningWorkspace(directory, surroundings)
    let configuration = surroundings.configuration
    let themes = options.themes(surroundings, configuration)
    var chosen = themes?.theme()
    // Not before the workspace is read: where a disk stalls, ^C still ends the program.
    guard let (opened, loaded) = opening.opened(surroundings) else { return .file }
    guard var themes else { return .usage }
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        forcesASCII: options.isASCII || configuration.isASCII,
        color: options.color ?? configuration.color)
    } catch {
      return refuse(DashboardCommand.sentence(error), surroundings)
    }
    Dashboard.greet(terminal)
    if terminal.colorDepth == .mono {
      themes.hasColors = false
      chosen = nil
    }
    let (theme, themeMessage) = chosen ?? themes.theme()
    themes.assume(suiting: theme)
    let sentences: [Phrase] = [
      themeMessage.map { "\($0)" }, configuration.shownNotice, opened.notice,
    ].compactMap(\.self)
    let message = sentences.first.map { first in
      Message(
        sentences.dropFirst().reduce(first) { "\($0); \($1)" },
        isWarning: themeMessage != nil || configuration.notice != nil)
    }
    let state = AppState(
      loaded: loaded, name: opened.name, today: surroundings.clock.today(),
      asOf: options.asOf,
      size: terminal.size,
      theme: theme, themes: themes, isASCII: terminal.isASCII,
      language: terminal.isASCII ? .english : language,
      message: message, configuration: configuration)
    let journals = JournalKeeper(
      folder: JournalFolder.path(environment: surroundings.environment),
      workspace: opened.reader.root, papers: .all)
    let changes = ChangeLog(
      folder: ChangeFolder.path(environment: surroundings.environment),
      workspace: opened.reader.root, now: { time(nil) })
    Dashboard(
      terminal: terminal, state: state,
      disk: BackgroundEffects(
        // The private papers are away until they are asked for, and not read before.
        reader: WorkspaceReader(root: opened.reader.root, papers: .all), changes: changes,
        journals: journals,
        settings: ConfigurationFolder(environment: surroundings.environment).map {
          ConfigurationKeeper(folder: $0)
        }, home: surroundings.environment["HOME"]),
      clock: surroundings.clock, environment: surroundings.environment
    ).run()
    return .done
  }

  private func refuse(_ reason: Phrase, _ surroundings: Surroundings) -> ExitStatus {
    let help: Phrase = """
      The dashboard needs one. 'parley render' prints a screen as text, 'parley render --linear' in
      reading order, and 'parley check' lists what is wrong with the files.
      """
    surroundings.complain("parley: \(say(reason))\n\(say(help))")
    return .noTerminal
  }

  private static func sentence(_ error: TerminalError) -> Phrase {
    switch error {
    case .notATerminal: "there is no terminal here"
    case .unknownTerminalType(let name):
      name.isEmpty
        ? "TERM is not set; set it to your terminal's type, as TERM=xterm-256color"
        : "nothing is known about a terminal of type '\(name)'; try TERM=xterm-256color"
    case .terminalTooSimple(let name): "a terminal of type '\(name)' cannot move its cursor"
    case .outOfDescriptors: "no file descriptors are left; close other programs or raise ulimit -n"
    }
  }
}
