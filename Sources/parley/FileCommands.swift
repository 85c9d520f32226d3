public import ArgumentParser
public import ParleyApp
import ParleyModel
import ParleyStore

/// `parley check [DIR]`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List everything wrong or doubtful in a workspace's files.")

  @Argument(help: "The workspace's folder.")
  var directory: String?

  @Option(help: "How to print it: text or json.")
  var format = CheckCommand.Format.text

  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var spoken: LanguageArguments

  func run() throws {
    let command = CheckCommand(directory: directory, format: format, papers: secrecy.papers)
    try finish(spoken.language, command.run)
  }
}

extension CheckCommand.Format: ExpressibleByArgument {}

/// `parley init DIR`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new workspace from the bundled one.")

  @Argument(help: "The folder to make; it must not exist or be empty.")
  var directory: String

  @Flag(help: "Only the skeleton for another negotiation: the tables without rows.")
  var empty = false

  @Option(help: "With --empty: what the negotiation is called.")
  var title: String?

  @Option(help: "With --empty: the currency and bn, as 'JPY bn'.")
  var money: String?

  @Option(
    help: ArgumentHelp(
      "With --empty, twice: a party as CODE:NAME or CODE:NAME:NATIVE, as JPN:Japan:日本.",
      valueName: "party"))
  var party: [String] = []

  @OptionGroup var spoken: LanguageArguments

  func validate() throws { _ = try newWorkspace() }

  func run() throws {
    try finish(spoken.language, InitCommand(directory: directory, empty: newWorkspace()).run)
  }

  private func newWorkspace() throws -> EmptyWorkspace? {
    let described = EmptyWorkspaceArguments.workspace(
      isEmpty: empty, title: title, money: money, parties: party)
    switch described {
    case .success(let workspace): return workspace
    case .failure(let wrong): throw ValidationError(wrong.sentence)
    }
  }
}

/// `parley themes`.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the themes and where they are.")

  @Flag(help: "Measure each theme: contrast, and colours told apart by every kind of eyes.")
  var check = false

  @OptionGroup var spoken: LanguageArguments

  func run() throws { try finish(spoken.language, ThemesCommand(isCheck: check).run) }
}

/// `parley debug …`: for those who work on parley.
struct Debug: ParsableCommand {
  static let configuration = CommandConfiguration(
    shouldDisplay: false, subcommands: [TOML.self, Man.self])

  /// `parley debug toml`.
  struct TOML: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "toml", abstract: "TOML on standard input to tagged JSON.")

    func run() throws { try finish(.named(.english), DebugTOMLCommand().run) }
  }

  /// `parley debug man`.
  struct Man: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "man", abstract: "The manual page, in roff.")

    func run() throws { try finish(.named(.english), ManPage().run) }
  }
}
