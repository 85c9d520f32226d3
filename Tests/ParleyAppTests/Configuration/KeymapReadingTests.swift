import ParleyModel
import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

struct KeymapReadingTests {
  private func reading(_ text: String) -> KeymapReading {
    KeymapReading(ConfigurationText(file: "keys.toml", bytes: Array(text.utf8)))
  }

  private func keys(_ id: String, _ reading: KeymapReading) -> String {
    CommandTable.byID[id].map { reading.keymap.names(of: $0, isASCII: true) } ?? "?"
  }

  @Test func `commands get the keys the file gives them`() {
    let reading = reading(
      """
      [keys]
      figures = "F5"
      copy = ["y", "C-y", "g y"]
      "move.first" = "Home"
      problems = ""
      note.save = []
      """)
    #expect(reading.text.diagnostics.isEmpty)
    #expect(keys("figures", reading) == "F5")
    #expect(keys("copy", reading) == "y, ^Y, g y")
    #expect(keys("move.first", reading) == "Home")
    #expect(keys("problems", reading) == "")
    #expect(keys("note.save", reading) == "")
    #expect(keys("move.down", reading) == "j Down")
    #expect(reading.lines["copy"] == 3)
  }

  @Test func `two commands can swap their keys`() {
    let reading = reading("[keys]\nfigures = \"y\"\ncopy = \"i\"\n")
    #expect(reading.text.diagnostics.isEmpty)
    #expect(keys("figures", reading) == "y")
    #expect(keys("copy", reading) == "i")
  }

  @Test(arguments: [
    (
      "figurs = \"F5\"",
      "keys.toml:2:1: unknown command 'figurs'",
      "The line is left out; 'parley config --print-default-keys' lists every command. "
        + "Did you mean 'figures'?"
    ),
    (
      "figures = \"Cntrl-s\"", "keys.toml:2:11: unknown key 'Cntrl-s'",
      "Write a key as the screen or tmux names it: s, C-s or ^S, M-x, F5, Space, PgUp, or two keys, "
        + "as \"C-w o\"."
    ),
    (
      "figures = \"enter\"", "keys.toml:2:11: unknown key 'enter'",
      "Write a key as the screen or tmux names it: s, C-s or ^S, M-x, F5, Space, PgUp, or two keys, "
        + "as \"C-w o\". Did you mean 'Enter'?"
    ),
    (
      "figures = \"g g g\"", "keys.toml:2:11: 'g g g' is more than two keys",
      "A command has a key, or a key behind a prefix, as \"C-w o\"."
    ),
    (
      "figures = 5", "keys.toml:2:11: 'figures' is an integer",
      "It must be a key in quotes, as \"f\", or several, as [\"f\", \"C-f\"]; \"\" leaves the command "
        + "without a key."
    ),
    (
      "figures = \"y\"", "keys.toml:2:11: y stands for 'copy' already",
      "It is a key everywhere: Copy what is under the cursor. Choose another, or give 'copy' another "
        + "in a line of its own; \"\" leaves it without."
    ),
    (
      "figures = \"^W\"", "keys.toml:2:11: ^W begins keys of 'pane.next'",
      "It is a key everywhere: Go to the next pane. Choose another, or give 'pane.next' another in a "
        + "line of its own; \"\" leaves it without."
    ),
    (
      "figures = \"g i\"", "keys.toml:2:11: g stands for 'move.first' and cannot begin two keys",
      "It is a key everywhere: Go to the first row, or the row of the count. Choose another, or give "
        + "'move.first' another in a line of its own; \"\" leaves it without."
    ),
    (
      "figures = \"q\"", "keys.toml:2:11: q cannot be another command's",
      "q, Esc and ^C stay the way out everywhere. Choose another key."
    ),
    (
      "fold = \"Esc x\"", "keys.toml:2:8: Esc x cannot be another command's",
      "q, Esc and ^C stay the way out everywhere. Choose another key."
    ),
    (
      "figures = \"g ^C\"", "keys.toml:2:11: ^C cannot be the second key of two",
      "It lets go of the first. Choose another key."
    ),
    (
      "editor.save = \"s\"", "keys.toml:2:15: s is typed as text in the editor",
      "'s' goes into the text there. Choose a key that types nothing, as C-t or F5."
    ),
    (
      "figures = \"5\"", "keys.toml:2:11: 5 is typed as a number everywhere",
      "Numbers there are counts or values. Choose another key."
    ),
    (
      "quit = [\"Q\", \"F10\"]", "keys.toml:2:8: 'quit' would lose q",
      "q, Esc and ^C stay the way out everywhere; the line is left out. Add keys to them, as "
        + "[\"q\", \"F10\"]."
    ),
    (
      "list.close = \"\"", "keys.toml:2:14: 'list.close' would lose Esc",
      "q, Esc and ^C stay the way out everywhere; the line is left out. Add keys to them, as "
        + "[\"Esc\", \"^C\", \"F10\"]."
    ),
  ])
  func `a fault is told with its place, and the default keys hold`(
    line: String, expected: String, help: String
  ) throws {
    let reading = reading("[keys]\n\(line)\n")
    let fault = try #require(reading.text.diagnostics.first)
    #expect(reading.text.diagnostics.count == 1)
    #expect("\(fault.file):\(fault.line):\(fault.column): \(fault.message)" == expected)
    #expect(fault.help.english == help)
    #expect(fault.excerpt?.text == line)
    for command in CommandTable.all {
      #expect(reading.keymap.keys(of: command) == command.defaultKeys, "\(command.id)")
    }
  }

  @Test func `of two lines that want one key the later is refused`() {
    let reading = reading(
      "[keys]\nfigures = \"F5\"\nproblems = [\"F5\", \"F6\"]\ntables = \"F5\"\n")
    #expect(
      reading.text.diagnostics.map { "\($0.line): \($0.message)" } == [
        "3: F5 stands for 'figures' already", "4: F5 stands for 'figures' already",
      ])
    #expect(keys("figures", reading) == "F5")
    #expect(keys("problems", reading) == "F6")
    #expect(keys("tables", reading) == "T")
  }

  @Test func `a fault costs only its line`() {
    let reading = reading("[keys]\nfigures = \"F5\nproblems = \"F6\"\nx = 1\ntables = \"F7\"\n")
    #expect(reading.text.diagnostics.map(\.line) == [2, 4])
    #expect(keys("figures", reading) == "i")
    #expect(keys("problems", reading) == "F6")
    #expect(keys("tables", reading) == "F7")
  }

  @Test func `what stands outside the table is told`() {
    let reading = reading("figures = \"F5\"\n")
    #expect(reading.text.diagnostics.map(\.message.english) == ["unknown key 'figures'"])
    #expect(
      reading.text.diagnostics.map(\.help.english) == [
        "Commands and their keys stand below a line [keys]."
      ]
    )
  }

  @Test func `whatever a file says, the ways out stay`() {
    for scope in Set(CommandTable.all.map(\.scope)) {
      let commands = CommandTable.all.filter { $0.scope == scope }
      for stolen in ["q", "Esc", "^C"] {
        let lines = commands.enumerated()
          .map { "\"\($0.element.id)\" = \"\($0.offset == 0 ? stolen : "")\"" }
        let keymap = reading("[keys]\n\(lines.joined(separator: "\n"))\n").keymap
        for other in CommandTable.all {
          for key in WayOut.keys(of: other) {
            #expect(keymap.keys(of: other).contains(KeySequence(key)), "\(other.id) \(key.name)")
          }
        }
      }
    }
  }
}
