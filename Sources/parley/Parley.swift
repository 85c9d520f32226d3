import ArgumentParser
import Glibc
import ParleyApp

/// Arguments to one command; what a command does is in ParleyApp.
@main
struct Parley: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parley",
    abstract: "A terminal dashboard for cost-sharing negotiations, over plain files.",
    usage: """
      parley [DIR] [--as-of DATE] [--theme NAME] [--ascii] [--color COLOURS] [--language LANGUAGE]
             parley COMMAND …
      """,
    discussion: """
      DIR is the workspace: a folder with workspace.toml. Without it, $PARLEY_WORKSPACE counts, then \
      the current folder if it holds workspace.toml, then $XDG_DATA_HOME/parley/sma, which is made \
      from the bundled workspace at first use.

      Exit status: 0 done; 1 an error was found, or a figure cannot be computed; 2 wrong usage; \
      3 a file could not be read or written; 4 there is no terminal.
      """,
    version: Version.current,
    subcommands: [
      Show.self, Project.self, Compare.self, Explain.self, Backtest.self, Solve.self,
      SensitivityTable.self, ClaimCheck.self, WriteBrief.self, CalendarExport.self, Render.self,
      Check.self, Init.self, Themes.self, Config.self,
      Examine.self, Debug.self,
    ],
    defaultSubcommand: Show.self)

  /// The command of a command line that can only mean the dashboard: without arguments, or with one
  /// that is a path. Setting up the parser costs more than the first screen, so those do without.
  private static func plainDashboard(_ arguments: ArraySlice<String>) -> DashboardCommand? {
    guard let only = arguments.first else {
      return DashboardCommand(directory: nil, options: ScreenOptions())
    }
    guard arguments.count == 1, !only.hasPrefix("-"), only.contains("/") else { return nil }
    return DashboardCommand(directory: only, options: ScreenOptions())
  }

  static func main() {
    do {
      if var dashboard = plainDashboard(CommandLine.arguments.dropFirst()) {
        let surroundings = Surroundings.ofProcess()
        dashboard.begin(surroundings)
        return try finish(nil, in: surroundings, dashboard.run)
      }
      if let sentence = Misspelling.sentence(CommandLine.arguments.dropFirst()) {
        Surroundings.ofProcess().complain(sentence)
        Glibc.exit(ExitStatus.usage.rawValue)
      }
      var command = try parseAsRoot()
      try command.run()
    } catch let status as StatusError {
      Glibc.exit(status.status.rawValue)
    } catch {
      let message = fullMessage(for: error)
      // ArgumentParser has its own exit code for wrong usage; the shell is promised 2.
      guard exitCode(for: error) != .success else {
        print(message)
        Glibc.exit(ExitStatus.done.rawValue)
      }
      Surroundings.ofProcess().complain(message)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }
}

/// Carries an exit status other than 0 out of a command.
struct StatusError: Error {
  let status: ExitStatus
}

/// Runs a command with the surroundings of this process.
///
/// - Parameter language: The language asked for; nil where none was.
func finish(
  _ language: LanguageChoice?, in surroundings: Surroundings = .ofProcess(),
  _ run: (Surroundings) -> ExitStatus
) throws {
  let status = surroundings.speaking(language) { surroundings.run(run) }
  if status != .done { throw StatusError(status: status) }
}
