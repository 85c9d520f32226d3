public import ArgumentParser
public import ParleyApp
import ParleyModel

/// `parley brief [ROUND]`.
struct WriteBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write one page on a round: who, what is open, what was said, what is paid.")

  @Argument(
    help: "The round, as 12-04; the meeting nearest to the day without one.", completion: .round)
  var round: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The workspace's folder.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; its ending tells the format.", valueName: "file"),
    completion: .file(extensions: ["md", "html", "txt"]))
  var output: String?

  @Flag(help: "Replace a file of that name.")
  var force = false

  @Option(help: "How to write it: markdown, html or text.")
  var format: BriefFormat?

  @Option(
    help: ArgumentHelp("Count only what was known on that day.", valueName: "date"),
    transform: AsOfArgument.day)
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Scenarios to set side by side, with commas between them.", valueName: "list"),
    completion: .scenarios,
    transform: { text in
      let ids = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !ids.contains("") else {
        throw ValidationError("'\(text)' names no scenario; write --compare as-signed,freeze")
      }
      return ids
    })
  var compare: [String]?

  @Flag(help: "Count what rests only on memory or on copies too.")
  var allSources = false

  @OptionGroup var secrecy: PrivateArguments

  @OptionGroup var spoken: LanguageArguments

  func run() throws {
    let options = BriefCommand.Options(
      workspace: workspace, asOf: asOf, format: format, output: output, isForced: force,
      compared: compare ?? [], isAllSources: allSources, papers: secrecy.papers)
    try finish(spoken.language, BriefCommand(round: round, options: options).run)
  }
}

extension BriefFormat: ExpressibleByArgument {}
