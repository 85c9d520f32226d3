import ArgumentParser
import ParleyApp
import ParleyModel

/// Options of the dashboard and of `render`.
struct ScreenArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show what was known on that day.", valueName: "date"),
    transform: { text in
      guard let date = PartialDate(text) else {
        throw ValidationError("'\(text)' is no date; write 2024, 2024-06 or 2024-06-24")
      }
      return date.lastDay
    })
  var asOf: Day?

  @Option(help: ArgumentHelp("A theme of 'parley themes'.", valueName: "name"))
  var theme: String?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var options: ScreenOptions {
    ScreenOptions(asOf: asOf, themeName: theme, isASCII: ascii)
  }
}
