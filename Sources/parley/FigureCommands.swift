import ArgumentParser
import ParleyApp
import ParleyModel

/// `parley project ID…`.
struct Project: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the payments of scenarios, year by year, with their bands.")

  @Argument(help: "Scenarios, as as-signed.", completion: .scenario)
  var ids: [String]

  @Option(
    help: ArgumentHelp(
      "Measures with commas between them: \(MeasureArgument.names).", valueName: "list"),
    completion: .measures, transform: MeasureArgument.list)
  var measure = [Measure.krw]

  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to: Int?

  @OptionGroup var paths: PathArguments
  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    var options = format.options
    options.papers = secrecy.papers
    options.measures = measure
    options.settings = paths.settings
    try finish(format.spoken.language, ProjectCommand(ids: ids, options: options, lastYear: to).run)
  }
}

/// `parley compare A B`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what one scenario costs more than another, with the band of the difference.")

  @Argument(help: "The scenario compared with.", completion: .scenario)
  var a: String

  @Argument(help: "The scenario compared.", completion: .scenario)
  var b: String

  @OptionGroup var one: OneMeasure
  @OptionGroup var paths: PathArguments
  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    var options = format.options
    options.papers = secrecy.papers
    options.measures = [one.measure]
    options.settings = paths.settings
    try finish(format.spoken.language, CompareCommand(a, b, options: options).run)
  }
}

/// `parley explain ID YEAR`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how one figure came about, down to file, line and source.")

  @Argument(help: "The scenario.", completion: .scenario)
  var id: String

  @Argument(help: "The year.")
  var year: Int

  @OptionGroup var one: OneMeasure
  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    var options = format.options
    options.papers = secrecy.papers
    options.measures = [one.measure]
    try finish(format.spoken.language, ExplainCommand(id: id, year: year, options: options).run)
  }
}

/// `parley backtest`.
struct Backtest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print published payments beside those the agreements' rules give.")

  @OptionGroup var format: FormatArguments

  func run() throws {
    try finish(format.spoken.language, BackTestCommand(options: format.options).run)
  }
}

/// `parley solve ID --vary KEY --target T`.
struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the value of one setting with which a figure reaches a target.")

  @Argument(help: "The scenario.", completion: .scenario)
  var id: String

  @Option(
    help: ArgumentHelp(
      "The setting: its dotted key, terms counted from 0, as terms.0.cap.", valueName: "key"))
  var vary: String

  @Option(
    help: ArgumentHelp(
      "What to reach: [MEASURE.](YEAR|total)=N, as total=8000.", valueName: "target"),
    transform: { text in
      guard let target = GoalSeek.Target(text) else {
        throw ValidationError("'\(text)' is no target; write total=8000 or usd.2030=1200")
      }
      return target
    })
  var target: GoalSeek.Target

  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    var options = format.options
    options.papers = secrecy.papers
    let command = SolveCommand(id: id, key: vary, target: target, options: options)
    try finish(format.spoken.language, command.run)
  }
}

/// `parley sensitivity ID`.
struct SensitivityTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Print which assumption or setting moves the total most.")

  @Argument(help: "The scenario.", completion: .scenario)
  var id: String

  @OptionGroup var one: OneMeasure
  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    var options = format.options
    options.papers = secrecy.papers
    options.measures = [one.measure]
    try finish(format.spoken.language, SensitivityCommand(id: id, options: options).run)
  }
}
