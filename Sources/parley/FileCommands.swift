public import ArgumentParser
public import ParleyApp
import ParleyModel
import ParleyStore

/// `parley check [DIR]`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List everything wrong or doubtful in a workspace's files.")

  @Argument(help: "The workspace's folder.", completion: .directory)
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

  @Argument(
    help: "The folder to make; it must not exist or be empty.", completion: .directory)
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

  /// For those who work on parley: a workspace of so many made-up rounds.
  @Option(help: .hidden)
  var synthetic: Int?

  /// What it is made with; the same seed gives the same files.
  @Option(help: .hidden)
  var seed: UInt64?

  @OptionGroup var spoken: LanguageArguments

  func validate() throws { _ = try contents() }

  func run() throws {
    try finish(spoken.language, InitCommand(directory: directory, contents: contents()).run)
  }

  private func contents() throws -> InitCommand.Contents {
    let described = EmptyWorkspaceArguments.workspace(
      isEmpty: empty, title: title, money: money, parties: party)
    switch described {
    case .success(let workspace?): return .empty(workspace)
    case .success(nil): return try madeUp().map { .synthetic($0) } ?? .bundled
    case .failure(let wrong): throw ValidationError(wrong.sentence)
    }
  }

  private func madeUp() throws -> SyntheticWorkspace? {
    guard let synthetic else {
      guard seed == nil else { throw ValidationError("--seed goes with --synthetic") }
      return nil
    }
    guard
      let workspace = SyntheticWorkspace(
        rounds: synthetic, seed: seed ?? SyntheticWorkspace.usualSeed)
    else {
      let possible = SyntheticWorkspace.possibleRounds
      throw ValidationError(
        "--synthetic takes \(possible.lowerBound) to \(possible.upperBound) rounds")
    }
    return workspace
  }
}

/// `parley themes`.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the themes and where they are.",
    discussion: """
      Themes of your own are TOML files in ~/.config/parley/themes. Where parley was installed as \
      PREFIX/bin/parley, the built-in ones are in PREFIX/share/parley/themes, to copy and change.
      """)

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
