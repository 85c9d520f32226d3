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

  /// The commands that compute figures.
  private static let figures = [
    CommandUsage(
      "project ID... [--measure LIST] [--paths N] [--seed N] [--to YEAR] [--interval]",
      "Print the payments of scenarios, year by year, with their bands and how each came about.",
      "LIST is one or more of krw, usd, real, defence-share, gdp-share, per-soldier, with commas.",
      "With --interval each percentile comes with its 95 % sampling interval."),
    CommandUsage(
      "compare A B [--measure MEASURE] [--paths N] [--seed N] [--interval]",
      "Print what scenario B costs more than A over the years both have, with the band of the "
        + "difference and the probability that B costs more."),
    CommandUsage(
      "explain ID YEAR [--measure MEASURE]",
      "Print how one figure came about, down to file, line and source."),
    CommandUsage(
      "backtest [--format FORMAT]",
      "Print published payments beside those that the agreements' rules give from published "
        + "indicators."),
    CommandUsage(
      "solve ID --vary KEY --target TARGET",
      "Find the value of one setting with which a figure of the central case reaches a target.",
      "KEY is its dotted key, terms counted from 0, as terms.0.cap or opening.krw_bn.",
      "TARGET is [MEASURE.](YEAR|total)=N, as total=8000 or usd.2030=1200."),
    CommandUsage(
      "claim FIGURE UNIT YEAR [--of AMOUNT] [--in YEAR]",
      "Say from which base year, exchange rate and scenario a figure somebody printed is true, or how "
        + "far off it is.",
      "UNIT is pct, %, bn or tn (of the payer's currency), or $ before the figure; the whole phrase "
        + "may be given instead, as '17.2% from 2026 to 1.64tn in 2030'.",
      "AMOUNT in the year of --in is what a rise is said to lead to, as 1.64tn."),
    CommandUsage(
      "sensitivity ID [--measure MEASURE]",
      "Print which assumption or setting moves the total most.",
      "These seven take -w DIR for the workspace, --format table, csv, json or markdown, and --as-of "
        + "DATE, with which projections start from what was published by that day."),
  ]

  /// Every command a user may call besides the dashboard, in the order of the manual.
  public static let all =
    figures + [
      CommandUsage(
        "calendar [DIR] [-o FILE [--force]] [--from DATE] [--as-of DATE]",
        "Write rounds, milestones, deadlines, events and the expiry of agreements as iCalendar, for "
          + "other calendars to import.",
        "FILE must not be there, unless --force replaces it; without -o the calendar goes to standard "
          + "output.",
        "With --from what ended before that day is left out."),
      CommandUsage(
        "brief [ROUND] [-w DIR] [-o FILE] [--force] [--format FORMAT] [--as-of DATE] "
          + "[--compare LIST] [--all-sources] [--include-private]",
        "Write one page on a round: who leads, earlier rounds, what is open, what was said and "
          + "offered, what is paid now and next, and what it will cost, with the sources of each.",
        "Without ROUND it is about the meeting nearest to the day.",
        "FORMAT is markdown, html (one file, one page of A4 in print) or text; without it the "
          + "ending of FILE tells, and without FILE it is text on standard output.",
        "LIST is one to four scenarios with commas, set side by side; without it the rule of the "
          + "newest agreement shows alone.",
        "What rests only on memory or on copies is left out and counted unless --all-sources is "
          + "given; private papers are left out unless --include-private is, which stamps PRIVATE "
          + "on the page and into the name of FILE.",
        "A file that is there is replaced with --force only."),
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
        "init [--empty [--title TITLE] [--money MONEY] [--party PARTY --party PARTY]] DIR",
        "Make a new workspace from the bundled one; with --empty only the skeleton, tables without "
          + "rows.",
        "DIR must not exist or be empty.",
        "The skeleton is one for another negotiation: TITLE is its name, MONEY a currency in billions, "
          + "as \"JPY bn\", PARTY a side as CODE:NAME or CODE:NAME:NATIVE, as JPN:Japan:日本; what is "
          + "left out is to be chosen later."),
      CommandUsage(
        "themes [--check]",
        "List the themes and where they are; with --check the contrast of every role."),
      CommandUsage(
        "config [--print-default] [--print-default-keys]",
        "Print the settings and keys in effect, where each is stated, and what is wrong with their "
          + "files.",
        "With --print-default print a config.toml with all defaults, with --print-default-keys a "
          + "keys.toml with every command."),
      CommandUsage(
        "doctor [--fix]",
        "Examine the terminal: how wide it shows what parley draws, its colours, what it can do; "
          + "print a report to share, with advice.",
        "Settings that make up for what is wrong are remembered when you say so, with --fix "
          + "unasked.",
        "It ends with 1 where something is wrong."),
    ]
}
