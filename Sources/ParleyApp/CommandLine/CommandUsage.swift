/// A command of the command line as the manual lists it.
public struct CommandUsage: Hashable, Sendable {
  /// How it is called, without the program's name: `check [DIR] [--format text|json]`; words in
  /// capitals stand for something of the user's.
  public let usage: String
  /// What it does, in whole sentences.
  public let sentences: [String]

  private init(_ usage: String, _ sentences: String...) {
    self.usage = usage
    self.sentences = sentences
  }

  /// The name of the command, as `check`.
  public var name: String { String(usage.prefix { $0 != " " }) }

  /// Every command a user may call besides the dashboard, in the order of the manual.
  public static let all = [
    CommandUsage(
      "render [DIR] [--size SIZE] [--keys KEYS] [--linear] [--color]",
      "Print one screen as text.",
      "SIZE is columns and rows, as 120x36.",
      "KEYS are pressed first, as \"j j Enter 'some words'\": a word that is one character or names "
        + "a key is that key, any other word is typed.",
      "With --linear the screen is printed in reading order, with --color in its colours."),
    CommandUsage(
      "check [DIR] [--format text|json]",
      "List everything wrong or doubtful in the files, with file, line and column."),
    CommandUsage(
      "init [--empty] DIR",
      "Make a new workspace from the bundled one; with --empty only the skeleton, tables without "
        + "rows.",
      "DIR must not exist or be empty."),
    CommandUsage(
      "themes [--check]",
      "List the themes and where they are; with --check the contrast of every role."),
  ]
}
