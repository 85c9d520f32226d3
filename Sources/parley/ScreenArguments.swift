import ArgumentParser
import ParleyApp
import ParleyModel
import TerminalKit

/// Options of the dashboard and of `render`.
struct ScreenArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show what was known on that day.", valueName: "date"),
    transform: AsOfArgument.day)
  var asOf: Day?

  @Option(
    help: ArgumentHelp("auto, or a theme of 'parley themes'.", valueName: "name"),
    completion: .theme)
  var theme: String?

  @OptionGroup var spoken: LanguageArguments

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var options: ScreenOptions { options(color: nil) }

  func options(color: ColorChoice?) -> ScreenOptions {
    ScreenOptions(
      asOf: asOf, themeName: theme, isASCII: ascii, color: color, language: spoken.language)
  }
}
