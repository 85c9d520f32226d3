/// What the manual says that no other table holds.
extension ManPage {
  /// A term and what it means, in whole sentences.
  typealias Item = (term: String, sentences: [String])

  static let description: [[String]] = [
    [
      "parley shows on one screen where cost-sharing talks stand, who sits across the table and "
        + "what they have said, and what is paid.",
      "Everything comes from a workspace: a folder of plain files that a spreadsheet or an editor "
        + "opens.",
      "Every figure can say which row and which source it rests on.",
    ],
    [
      "DIR is the workspace.",
      "Without it, $PARLEY_WORKSPACE counts, then the current folder if it holds workspace.toml, "
        + "then your copy of the bundled workspace, which is made at first use.",
    ],
  ]

  static let options: [Item] = [
    (
      "--as-of DATE",
      ["Show what was known on that day.", "DATE is 2024, 2024-06 or 2024-06-24."]
    ),
    (
      "--theme NAME",
      [
        "Use a theme that parley themes lists, or auto: the dark or the light one, as the terminal's "
          + "background is.", "Without it auto counts.",
      ]
    ),
    ("--ascii", ["Draw with ASCII characters only."]),
    (
      "--color COLOURS",
      [
        "How many colours the dashboard draws with: auto, truecolor, 256, 16 or none.",
        "auto, the default, follows TERM, COLORTERM and NO_COLOR.",
      ]
    ),
    (
      "--language LANGUAGE",
      [
        "The language to speak, an option of every command: en, ko or auto, which follows LC_ALL, "
          + "LC_MESSAGES and LANG.",
        "Files, copied tables, csv, json and markdown, the help and this page are the same in both.",
      ]
    ),
    (
      "--include-private",
      [
        "Read the private papers too, an option of project, compare, explain, solve, sensitivity, "
          + "render and check.",
        "Output with any of them begins with PRIVATE, in csv has a column private, in json "
          + "\"private\": true.",
      ]
    ),
    ("--version", ["Print the version."]),
    ("--help", ["Print the usage of the program or of a command."]),
  ]

  static let files: [Item] = workspaceFiles + filesOfYours

  private static let workspaceFiles: [Item] = [
    ("workspace.toml", ["Title, unit of money, the two parties, assumptions."]),
    (
      RecordTable.open.map(\.file).joined(separator: ", "),
      ["The tables of the workspace, with one row for each thing on record."]
    ),
    ("notes/ID.md", ["The note of a round, plain Markdown."]),
    ("scenarios/ID.toml", ["A projection to come."]),
    (
      "private/",
      [
        "Private papers, in a folder that nobody else may look into: offers.csv, positions.csv, "
          + "notes/ID.md, scenarios/ID.toml.",
        "A note or scenario of it goes by the name private/ID.",
      ]
    ),
  ]

  private static let filesOfYours: [Item] = [
    (
      "~/.local/share/parley/sma",
      ["Your copy of the bundled workspace; below $XDG_DATA_HOME where that is set."]
    ),
    (
      "~/.config/parley/config.toml",
      [
        "Settings of yours, as parley config --print-default prints them; below $XDG_CONFIG_HOME "
          + "where that is set.",
        "The command line comes first, then this file, then the environment.",
      ]
    ),
    (
      "~/.config/parley/keys.toml",
      [
        "Keys of yours, as parley config --print-default-keys prints them; below $XDG_CONFIG_HOME "
          + "where that is set.",
        "q, Esc and ^C stay where they lead out.",
      ]
    ),
    (
      "~/.config/parley/themes",
      [
        "Themes of your own; below $XDG_CONFIG_HOME where that is set. Copies of the built-in ones to "
          + "begin with are in share/parley/themes, beside the bin folder that parley was installed in."
      ]
    ),
    (
      "~/.local/state/parley/copied.txt",
      [
        "What was copied last where no clipboard was found; below $XDG_STATE_HOME where that is set."
      ]
    ),
  ]

  static let variables: [Item] = [
    ("PARLEY_WORKSPACE", ["The workspace where no DIR is given."]),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME", ["Absolute paths of the folders named above."]),
    ("VISUAL, EDITOR", ["The editor that notes are handed to; vi where neither is set."]),
    (
      "BROWSER",
      [
        "The browser that o opens a source in, or several divided by colons: the first that is "
          + "installed counts. %s stands for the address, which otherwise comes last. Without it "
          + "xdg-open is asked.",
        "No shell sees it.",
      ]
    ),
    (
      "COLORFGBG",
      ["Says whether the background is light, for --theme auto, until the terminal itself does."]
    ),
    ("NO_COLOR", ["Where it is not empty, nothing is coloured."]),
    ("COLORTERM", ["Where it is truecolor or 24bit, every colour is shown as it is."]),
    ("TERM", ["The type of the terminal."]),
    (
      "LC_ALL, LC_MESSAGES, LANG",
      ["The first that is not empty chooses the language: Korean where it begins with ko."]
    ),
  ]

  static let statuses: [Item] = [
    ("0", ["Done."]),
    ("1", ["check, config or doctor found a fault, or what was asked for cannot be given."]),
    ("2", ["Wrong usage."]),
    ("3", ["A file could not be read or written."]),
    ("4", ["There is no terminal."]),
  ]
}
