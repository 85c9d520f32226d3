import ArgumentParser
import ParleyApp

/// `parley [DIR]`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (the default command).")

  @Argument(help: "The workspace's folder.")
  var directory: String?

  @OptionGroup var screen: ScreenArguments

  func run() throws {
    let command = DashboardCommand(directory: directory, options: screen.options)
    try finish(command.run)
  }
}
