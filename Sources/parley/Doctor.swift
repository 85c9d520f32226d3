import ArgumentParser
import ParleyApp

/// `parley doctor`.
struct Examine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the terminal and print a report to share.")

  @Flag(help: "Remember the settings that make up for what is wrong, without asking.")
  var fix = false

  @OptionGroup var spoken: LanguageArguments

  func run() throws {
    try finish(spoken.language, DoctorCommand(isFixing: fix).run)
  }
}
