import ArgumentParser
import ParleyApp
import ParleyModel

/// `parley calendar [DIR]`.
struct CalendarExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write rounds, milestones, deadlines and expiries as iCalendar.")

  @Argument(help: "The workspace's folder.", completion: .directory)
  var directory: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The workspace's folder.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; else standard output.", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var force = false

  @Option(
    help: ArgumentHelp("Leave out what ended before that day.", valueName: "date"),
    transform: { try AsOfArgument.date($0).firstDay })
  var from: Day?

  @Option(
    help: ArgumentHelp("Count only what was known on that day.", valueName: "date"),
    transform: AsOfArgument.day)
  var asOf: Day?

  @OptionGroup var spoken: LanguageArguments

  func validate() throws {
    if directory != nil, workspace != nil {
      throw ValidationError("the workspace is named twice; leave out DIR or -w")
    }
  }

  func run() throws {
    let command = CalendarCommand(
      directory: directory ?? workspace, output: output, isForced: force, from: from, asOf: asOf)
    try finish(spoken.language, command.run)
  }
}
