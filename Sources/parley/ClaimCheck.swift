import ArgumentParser
import ParleyApp

/// `parley claim FIGURE UNIT YEAR`.
struct ClaimCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Say from which year, exchange rate and scenario a printed figure is true.")

  @Argument(
    help: ArgumentHelp(
      "What was printed: figure, unit and base year, as 17.2 pct 2026; or the whole phrase.",
      valueName: "words"))
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "The sum a rise is said to lead to, as 1.64tn or $1.3bn.", valueName: "amount"))
  var of: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The year it is said to lead to.", valueName: "year"))
  var year: String?

  @OptionGroup var format: FormatArguments

  func run() throws {
    let command = ClaimCommand(
      text: words.joined(separator: " "), amount: of, year: year, options: format.options)
    try finish(format.spoken.language, command.run)
  }
}
