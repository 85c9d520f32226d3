public import ArgumentParser
public import ParleyApp
import ParleyModel

extension FigureFormat: ExpressibleByArgument {}

/// The workspace and the format of a command with figures.
struct FormatArguments: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The workspace's folder.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  @Option(
    help: ArgumentHelp("Count only what was known on that day.", valueName: "date"),
    transform: AsOfArgument.day)
  var asOf: Day?

  @Option(help: "How to print it: table, csv, json or markdown.")
  var format = FigureFormat.table

  @OptionGroup var spoken: LanguageArguments

  var options: FigureOptions { FigureOptions(workspace: workspace, asOf: asOf, format: format) }
}

/// How a simulation is run.
struct PathArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many paths.", valueName: "n"),
    transform: { text in
      guard let number = Int(text), (1...100_000_000).contains(number) else {
        throw ValidationError("'\(text)' is no number of paths from 1 to 100,000,000")
      }
      return number
    })
  var paths = 10_000

  @Option(help: ArgumentHelp("What the random numbers begin with.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Give the 95 % sampling interval of each percentile.")
  var interval = false

  var settings: Simulation.Settings {
    Simulation.Settings(paths: paths, seed: seed, hasIntervals: interval)
  }
}

/// The measure of a command that shows one.
struct OneMeasure: ParsableArguments {
  @Option(
    help: ArgumentHelp("A measure: \(MeasureArgument.names).", valueName: "measure"),
    completion: .measure, transform: MeasureArgument.one)
  var measure = Measure.krw
}

/// A measure, or several with commas between them.
enum MeasureArgument {
  static let names = Measure.allCases.map(\.name).joined(separator: ", ")

  static func list(_ text: String) throws -> [Measure] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { try one(String($0)) }
  }

  static func one(_ text: String) throws -> Measure {
    guard let measure = Measure(name: text) else {
      throw ValidationError("there is no measure '\(text)'; known measures: \(names)")
    }
    return measure
  }
}
