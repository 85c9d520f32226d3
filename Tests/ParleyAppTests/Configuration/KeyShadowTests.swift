import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Keys that count in one place and are another command's in a place searched with it.
struct KeyShadowTests {
  private func reading(_ lines: String) -> KeymapReading {
    KeymapReading(ConfigurationText(file: "keys.toml", bytes: Array("[keys]\n\(lines)\n".utf8)))
  }

  @Test(arguments: [
    (
      "fold = \"s\"", "s hides 'scenarios.open' in Timeline",
      "That is: Set scenarios side by side, change their settings, see what follows. Choose another "
        + "key, or give 'scenarios.open' another in a line of its own."
    ),
    (
      "find = \"Enter\"", "Enter is hidden by 'open.timeline' in Timeline",
      "That is: Open the round in the detail; fold or unfold an agreement. Choose another key, or "
        + "add one, or give 'open.timeline' another in a line of its own."
    ),
    (
      "help = \"x\"", "x is hidden by 'offers.scenario' in the offers",
      "That is: Open the offer as a scenario beside the one compared last. Choose another key, or "
        + "add one, or give 'offers.scenario' another in a line of its own."
    ),
    (
      "fold = \"s x\"", "s x hides 'scenarios.open' in Timeline",
      "That is: Set scenarios side by side, change their settings, see what follows. Choose another "
        + "key, or give 'scenarios.open' another in a line of its own."
    ),
    (
      "fold = \"C-w\"", "^W hides 'pane.left' in Timeline",
      "That is: Go to the pane on the left. Choose another key, or give 'pane.left' another in a "
        + "line of its own."
    ),
    (
      "list.pageUp = \"F5\"\nfind.kind = \"F5\"", "F5 hides 'list.pageUp' in the finder",
      "That is: Move a page up. Choose another key, or give 'list.pageUp' another in a line of its "
        + "own."
    ),
    (
      "reading.filter = \"Enter\"", "Enter cannot be another command's",
      "Enter goes there, or answers, in every list. Choose another key."
    ),
    (
      "find.kind = \"Enter\"", "Enter cannot be another command's",
      "Enter goes there, or answers, in every list. Choose another key."
    ),
    (
      "mark.remove = \"Enter\"", "Enter cannot be another command's",
      "Enter goes there, or answers, in every list. Choose another key."
    ),
    (
      "list.enter = \"F5\"", "'list.enter' would lose Enter",
      "Enter goes there, or answers, in every list; the line is left out. Add keys to it, as "
        + "[\"Enter\", \"F10\"]."
    ),
    (
      "help = \"-\"", "- is typed as a number in the scenarios",
      "Numbers there are counts or values. Choose another key."
    ),
    (
      "theme = \".\"", ". is typed as a number in the scenarios",
      "Numbers there are counts or values. Choose another key."
    ),
    (
      "pane.1 = \"F5\"\nfind = \"1\"", "1 is typed as a number in the tables",
      "Numbers there are counts or values. Choose another key."
    ),
  ])
  func `a key that counts in one place is not taken in a place within or around it`(
    lines: String, message: String, help: String
  ) throws {
    let diagnostics = reading(lines).text.diagnostics
    #expect(diagnostics.count == 1)
    let fault = try #require(diagnostics.first)
    #expect("\(fault.message)" == message)
    #expect("\(fault.help)" == help)
  }

  @Test(arguments: [
    "fold = \"s\"\nscenarios.open = \"F5\"",
    "find = \"Enter\"\nopen.timeline = \"F5\"\nopen.detail = \"F6\"\nopen.chart = \"F7\"\n"
      + "tables.edit = \"F8\"\nscenarios.enter = \"F9\"\npoints.change = \"F10\"\n"
      + "offers.change = \"F11\"",
    "fold = \"s\"\nscenarios.open = [\"s\", \"F5\"]", "find = [\"f\", \"/\"]", "fold = \"?\"",
    "chart.measure = \"x\"", "open.timeline = \"F5\"\nopen.chart = \"F5\"", "tables.down = \"S\"",
    "find.kind = [\"Tab\", \"F5\"]", "list.enter = [\"Enter\", \"F5\"]", "reading.down = \"1\"",
  ])
  func `what hides nothing is taken as it is`(lines: String) {
    #expect(reading(lines).text.diagnostics.map(\.text) == [])
  }

  @Test func `what the table hides on purpose is no fault`() {
    let bytes = Array(DefaultFiles.keys.utf8)
    let reading = KeymapReading(ConfigurationText(file: "keys.toml", bytes: bytes))
    #expect(reading.text.diagnostics == [])
  }

  @Test func `of a whole file from before there were offers, points and briefs one key moved`() {
    let added = ["offers.", "points.", "brief", "papers", "note.private", "claim"]
    let lines = DefaultFiles.keys.split(separator: "\n").filter { line in
      !added.contains { line.hasPrefix("\"\($0)") }
    }.map { $0.hasPrefix("\"scenarios.base\"") ? "\"scenarios.base\" = \"b\"" : String($0) }
    let text = lines.joined(separator: "\n")
    #expect(text.contains("\"scenarios.base\" = \"b\"") && !text.contains("offers."))
    let reading = KeymapReading(ConfigurationText(file: "keys.toml", bytes: Array(text.utf8)))
    let faults = reading.text.diagnostics.map { "\($0.message)" }
    #expect(faults == ["b hides 'brief' in the scenarios"])
    let base = CommandTable.byID["scenarios.base"].map { reading.keymap.keys(of: $0) }
    #expect(base == [KeySequence("A")])
  }

  @Test func `scopes are searched together only where the table of places says so`() {
    for state in Self.states {
      #expect(CommandTable.places.contains(CommandTable.scopes(of: state)))
    }
  }

  @Test func `a footer names the key that reaches the command there`() throws {
    let disk = try TemporaryFolder()
    try disk.write(Array("[keys]\nfind = [\"f\", \"/\"]\n".utf8), to: "keys.toml")
    let configuration = Configuration(ConfigurationFolder(path: disk.path)) { [] }
    var screen = ScriptedScreen(size: "160x50", simulates: false, configuration: configuration)
    func footer() -> String { screen.text.split(separator: "\n").last.map { String($0) } ?? "" }
    #expect(footer().contains("f find"))
    screen.press("s Escape")
    #expect(footer().contains("/ find") && !footer().contains("f find"))
  }

  /// Screens, boxes and a form in which keys stand for commands.
  private static let states: [AppState] = [
    "", "2", "3", "T", "s", "s 5", "?", "/", "`", "\\'", ":", "q", "i", "e", "e C-f", "s w",
    "s Escape g l q",
  ].map { keys in
    var screen = ScriptedScreen(simulates: false)
    screen.press(keys)
    return screen.state
  }

  @Test(arguments: ["Enter", "s", "x", "Tab", "?"])
  func `whatever key a line is given without a fault, every command stays within reach`(
    name: String
  ) throws {
    let key = try #require(Key(name: name))
    for changed in CommandTable.all {
      let reading = reading("\"\(changed.id)\" = \"\(name)\"")
      guard reading.text.diagnostics.isEmpty else { continue }
      let keymap = reading.keymap
      let holders = CommandTable.all.filter { keymap.keys(of: $0).contains(KeySequence(key)) }
      for state in Self.states {
        let scopes = CommandTable.scopes(of: state)
        for command in holders
        where scopes.contains(command.scope) && CommandTable.counts(command, in: state) {
          func isReached(_ keys: KeySequence) -> Bool {
            if let prefix = keys.prefix { return keymap.command(for: prefix, in: state) == nil }
            return keymap.command(for: keys.key, in: state)?.id == command.id
          }
          let isHiddenAnyway = Keymap.standard.command(for: key, in: state)?.id != command.id
          #expect(
            keymap.keys(of: command).contains(where: isReached)
              || isHiddenAnyway && command.defaultKeys.contains(KeySequence(key)),
            "\(changed.id) = \(name): \(command.id) in \(scopes)")
        }
      }
    }
  }
}
