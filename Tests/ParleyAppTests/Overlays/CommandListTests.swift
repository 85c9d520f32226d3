import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The palette and the help: lists of commands one can run.
struct CommandListTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(_ keys: String, size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, simulates: false)
    screen.press(keys)
    return screen
  }

  private func lines(_ screen: ScriptedScreen) -> [String] {
    screen.state.overlay?.lines.map(\.text.plain) ?? []
  }

  @Test func `the palette has the screen's commands before those of others`() {
    for (keys, scope, other) in [
      (": move", "  in the tables", "  in the scenarios"),
      ("T : move", "Move down", "in the panes"),
    ] {
      let lines = lines(screen(keys))
      #expect(lines.contains { $0.contains(scope) } && !lines[0].contains(other), "\(keys)")
    }
    let tables = lines(screen("T :"))
    let own = tables.lastIndex { $0.hasSuffix("in the tables") } ?? .max
    let others = tables.firstIndex { $0.hasSuffix("in the scenarios") } ?? 0
    #expect(own < others)
  }

  @Test func `a command that cannot run now says why and the list stays`() {
    let disabled = screen(": 'come back to today' Enter")
    #expect(disabled.text.contains("not now: the screen shows today"))
    #expect(disabled.state.overlay?.kind == .palette)
    let elsewhere = screen(": 'whole table as CSV' Enter")
    #expect(elsewhere.text.contains("it counts in the tables; T opens them"))
    #expect(elsewhere.state.overlay?.kind == .palette)
    #expect(screen("T : 'next pane' Enter").text.contains("in the panes; q leads back to them"))
  }

  @Test func `the palette finds words in any order, by beginnings and by initials`() {
    for query in ["table csv whole", "csv", "wtc", "whl tbl"] {
      let lines = lines(screen(": '\(query)'"))
      #expect(lines.contains { $0.contains("Copy the whole table as CSV") }, "\(query)")
    }
  }

  @Test func `what was run last comes first while nothing is typed`() {
    let screen = screen(": 'draw the chart' Enter : 'where the figures on' Enter Escape :")
    #expect(lines(screen)[0].contains("Say where the figures"))
    #expect(lines(screen)[1].contains("Draw the chart"))
  }

  @Test func `Enter in the help runs the command under the cursor`() {
    let run = screen("? / 'tables from the row' Enter")
    #expect(run.state.tables != nil && run.state.overlay == nil)
    let refused = screen("? / 'back to today' Enter")
    #expect(refused.text.contains("not now: the screen shows today"))
    #expect(refused.state.overlay?.kind == .help)
    let moved = screen("g ? Enter")
    #expect(moved.state.timeline.cursor == 1 && moved.state.overlay == nil)
  }

  @Test func `j and k move in the help until a slash, and Esc shows all keys again`() {
    var screen = screen("? j j k")
    #expect(screen.state.overlay?.chosen?.text.plain.contains("Move up") ?? false)
    screen.press("/ jump")
    #expect(lines(screen).contains { $0.contains("Go back to where the last jump came from") })
    #expect(!lines(screen).contains { $0.contains("Move down") })
    screen.press("Escape")
    #expect(screen.state.overlay?.kind == .help)
    #expect(lines(screen).contains { $0.contains("Move down") })
    screen.press("Escape")
    #expect(screen.state.overlay == nil)
  }

  @Test func `the marks are explained at the end of the help and can be reached`() {
    let screen = screen("? G")
    #expect(
      screen.state.overlay?.chosen?.text.plain.contains("the short name of a source") ?? false)
    #expect(screen.text.contains("the short name of a source"))
    var entered = screen
    entered.press("Enter")
    #expect(entered.text.contains("there is nothing to run on this line"))
  }

  @Test func `in the editor F1 shows the editor's keys and runs them`() {
    var screen = screen("e F1")
    #expect(lines(screen)[0] == "Writing in a note")
    screen.press("/ 'go to a line by' Enter")
    #expect(screen.state.desk.prompt?.kind == .goToLine)
  }

  @Test func `no command is lost: every one is in the help`() {
    let text = lines(screen("?")).joined(separator: "\n")
    for command in CommandTable.all where !command.id.hasPrefix("editor.select.") {
      let opening = command.title.english.prefix(40)
      #expect(text.contains(opening), "\(command.id)")
    }
  }

  @Test(arguments: ["60x16", "80x24", "120x36", "160x50"])
  func `palette and help at every size`(size: String) {
    for (name, keys) in [
      ("palette", ":"), ("palette-typed", ": 'tab'"), ("palette-table", "T : copy"),
      ("help", "?"), ("help-search", "? / mark"), ("help-table", "T ?"),
    ] {
      let text = screen(keys, size: size).text + "\n"
      #expect(Snapshot("\(name)-\(size)", folder: Self.folder).difference(from: text) == nil)
    }
  }
}
