import ArgumentParser
import ParleyApp
import TerminalKit

/// `parley [DIR]`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (the default command).")

  @Argument(help: "The workspace's folder.", completion: .directory)
  var directory: String?

  @OptionGroup var screen: ScreenArguments

  @Option(
    help: ArgumentHelp(
      "How many colours to draw with: \(ColorArgument.names).", valueName: "colours"),
    completion: .colors, transform: ColorArgument.choice)
  var color: ColorChoice?

  func run() throws {
    let command = DashboardCommand(
      directory: directory, options: screen.options(color: color))
    try finish(screen.spoken.language, command.run)
  }
}
