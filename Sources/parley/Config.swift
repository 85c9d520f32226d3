import ArgumentParser
import ParleyApp

/// `parley config`.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the settings and keys in effect and what is wrong with their files.")

  @Flag(help: "Print a config.toml with all defaults.")
  var printDefault = false

  @Flag(help: "Print a keys.toml with every command and its default keys.")
  var printDefaultKeys = false

  @OptionGroup var spoken: LanguageArguments

  func validate() throws {
    if printDefault, printDefaultKeys {
      throw ValidationError("print one file at a time: --print-default or --print-default-keys")
    }
  }

  func run() throws {
    let subject: ConfigCommand.Subject =
      printDefault ? .defaultSettings : printDefaultKeys ? .defaultKeys : .present
    try finish(spoken.language, ConfigCommand(subject).run)
  }
}
