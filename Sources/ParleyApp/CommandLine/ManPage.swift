import ParleyModel

/// `parley debug man`: the manual page, drawn from the table of commands, in roff.
public struct ManPage: Sendable {
  /// Makes the page; it is the same everywhere.
  public init() {}

  /// Prints the page on standard output.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    surroundings.print(text)
    return .done
  }

  /// The page in the macros of man(7), in ASCII.
  public var text: String {
    var page = Roff(
      title: "PARLEY", chapter: 1, day: Version.day, version: "parley \(Version.current)")
    page.section("NAME")
    page.line("parley - terminal dashboard for cost-sharing talks, over plain files")
    page.section("SYNOPSIS")
    page.synopsis(
      [
        "parley [DIR] [--as-of DATE] [--theme NAME] [--ascii] [--color COLOURS] [--language LANGUAGE]"
      ]
        + CommandUsage.all.map { "parley \($0.usage)" })
    page.section("DESCRIPTION")
    for paragraph in Self.description { page.paragraph(paragraph) }
    page.section("OPTIONS")
    for (call, sentences) in Self.options { page.item(call: call, sentences) }
    page.section("COMMANDS")
    for command in CommandUsage.all { page.item(call: command.usage, command.sentences) }
    writeKeys(into: &page)
    for (title, items) in [
      ("FILES", Self.files), ("ENVIRONMENT", Self.variables), ("EXIT STATUS", Self.statuses),
    ] {
      page.section(title)
      for (term, sentences) in items { page.item(term, sentences) }
    }
    return page.text
  }

  private func writeKeys(into page: inout Roff) {
    page.section("KEYS")
    page.paragraph([
      "A count goes before a motion: 5j moves five rows.",
      "1, 2 and 3 select panes, so a count that begins with one of them is typed with a leading 0.",
      "^F is the key F pressed with Ctrl.",
      "^W o is ^W and then o; after ^W a box shows what may follow.",
      "These are the default keys; keys.toml changes them.",
    ])
    for section in Command.Section.allCases {
      page.subsection(section.rawValue)
      for command in CommandTable.all where command.section == section {
        page.item(Self.keys(of: command), [Self.sentence(of: command)])
      }
    }
  }

  /// `j, Down`.
  static func keys(of command: Command) -> String {
    // What has no key is run from the palette.
    guard !command.defaultKeys.isEmpty else { return ": \(command.id)" }
    return command.defaultKeys.map { $0.name(isASCII: true) }.joined(separator: ", ")
  }

  /// `Move down (in the tables).`
  static func sentence(of command: Command) -> String {
    switch command.scope {
    case .screen, .overlay, .reading, .editor, .form: "\(command.title.english)."
    case .pane, .tables, .scenarios, .value, .prompt, .confirm, .conflict, .finder, .marks,
      .brief:
      "\(command.title.english) (\(command.scope.name.english))."
    }
  }
}
