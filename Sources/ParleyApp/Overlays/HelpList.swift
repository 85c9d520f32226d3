import ParleyModel
import TerminalKit

/// The keys, drawn from the table of commands, and what the marks and words on the screen mean. Enter
/// runs the command of a line.
struct HelpList {
  let state: AppState
  let width: Int
  /// The sections that come first: those of what fills the screen.
  var first: [Command.Section] = []

  private var symbols: Symbols { state.symbols }

  /// The lines that fit a query, under the headings they belong to; all of them for an empty query.
  func lines(matching text: String) -> [Overlay.Line] {
    let query = QueryReading.all(of: text).map { FindQuery($0, takesKinds: false) }
    let finds = CommandSearch.finds(text).filter { !isSelecting($0.command) }
    let reach = CommandReach(state)
    var lines: [Overlay.Line] = []
    func add(_ title: String, _ entries: [Overlay.Line]) {
      guard !entries.isEmpty else { return }
      lines += heading(title, isFirst: lines.isEmpty) + entries
    }
    let sections = Command.Section.allCases
    for section in first + sections.filter({ !first.contains($0) }) {
      var entries: [Overlay.Line] = []
      if section == .editorText {
        entries += entry(("S-", say("with any key that moves: select")), .key, query)
      }
      for find in finds where find.command.section == section {
        entries += entry(find, isRunnable: reach.reasonAgainst(find.command) == nil)
      }
      add(say(section.title), entries)
    }
    add(say("Counts and keys"), explained.flatMap { entry(($0, say($1)), .key, query) })
    add(say("Marks"), marks.flatMap { entry((say($0), say($1)), .accent, query) })
    return lines
  }

  private var explained: [(String, Phrase)] {
    [
      ("^S M-r C-→ S-→", "Ctrl and S, Alt and r, Ctrl and →, Shift and →"),
      (
        "한→A",
        "The keyboard writes Hangul: commands count by their keys all the same. Shift shows in "
          + "ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ alone; for other capitals switch it with 한/영."
      ),
    ] + counts
  }

  /// How a count is typed: digits that are keys come behind a 0.
  private var counts: [(String, Phrase)] {
    let motions = ["move.down", "move.up", "move.right", "move.left"]
    guard let key = motions.lazy.compactMap(state.keyNames.key).first else { return [] }
    let selectsPanes = Pane.allCases.allSatisfy { pane in
      state.keyNames.key("pane.\(pane.rawValue)") == "\(pane.rawValue)"
    }
    let words: Phrase =
      selectsPanes
      ? """
      A count goes before a motion. 1, 2 and 3 select panes, so a count that begins with one of \
      them is typed with a leading 0: 012\(key).
      """
      : """
      A count goes before a motion. One that begins with 1, 2 or 3 is typed with a leading 0: \
      012\(key).
      """
    return [("5\(key)", words)]
  }

  /// Selecting goes with moving: a line says so for all of them.
  private func isSelecting(_ command: Command) -> Bool { command.id.hasPrefix("editor.select.") }

  private var marks: [(Phrase, Phrase)] {
    [
      (mark(symbols.meeting), "a round that was held"),
      (mark(symbols.extraSession), "an extra session of a round"),
      (mark(symbols.coming), "a meeting to come"),
      (
        mark(symbols.milestone),
        "a step of the text: initialled, signed, assembly vote, in force"
      ),
      ("+13", "days from the end of the meeting before to the start of this one"),
      (Phrase(verbatim: sides), "behind the gap: who hosts"),
      (mark(symbols.note), "the round has a note"),
      ("to the text", "days from the start of round 1 to the day the sides came to terms"),
      ("~ derived", "computed from values that were read; no source states it"),
      ("? recalled", "set down from memory; no source was found"),
      ("read, seed", "read in the source named; read in one of the two first articles"),
      ("agreed", "on record, or the first payment of an agreement in force"),
      ("set", "by the rule from published indicators; no band"),
      ("given", "from a given path or an assumed amount"),
      ("projected", "from simulated indicators: the central case of a model, not a forecast"),
      ("90 % band", "from the 5th to the 95th of a hundred simulated paths"),
      ("cap 5.0 slack", "the cap of the yearly rise does not bind; binds: it does"),
      ("at the cap", "the sum if every rise not yet published were the cap; at zero: if none rose"),
      (
        "KT24",
        "the short name of a source; \(state.key("row")) and \(state.key("figures")) spell it out"
      ),
    ]
  }

  /// The codes of the parties as they stand in the timeline, as `ROK US`.
  private var sides: String {
    let codes = state.shown.sides.map(\.code)
    return codes.isEmpty ? "A B" : codes.joined(separator: " ")
  }

  private func mark(_ symbol: DisplayText) -> Phrase { Phrase(verbatim: symbol.string) }

  private func heading(_ text: String, isFirst: Bool) -> [Overlay.Line] {
    let line = Overlay.Line(text: StyledLine(display(text), .heading))
    return isFirst ? [line] : [Overlay.Line(text: StyledLine()), line]
  }

  /// A command: Enter runs it, or says why it cannot.
  private func entry(_ find: CommandSearch.Find, isRunnable: Bool) -> [Overlay.Line] {
    let command = find.command
    var line = head(state.keymap.names(of: command, isASCII: symbols.isASCII), .key)
    line.append(display(command.title.text), isRunnable ? .text : .dim, marking: find.places)
    if case .pane = command.scope { line.append(" (\(command.scope.name))", .dim) }
    var lines = line.wrapped(to: width, indent: 18).map { Overlay.Line(text: $0) }
    lines[0].action = .run(command)
    return lines
  }

  /// Something explained, where it fits the query.
  private func entry(
    _ entry: (key: String, text: String), _ role: Role, _ readings: [FindQuery]
  ) -> [Overlay.Line] {
    let text = FindText(name: display(entry.text), aliases: [entry.key])
    guard let query = readings.first(where: { FindMatch.match(of: $0, in: text) != nil }) else {
      return []
    }
    let places = query.words.isEmpty ? [] : FindMatch.places(of: query, in: text)
    var line = head(entry.key, role)
    line.append(display(entry.text), .text, marking: places)
    var lines = line.wrapped(to: width, indent: 18).map { Overlay.Line(text: $0) }
    lines[0].isStop = true
    return lines
  }

  private func head(_ key: String, _ role: Role) -> StyledLine {
    var line = StyledLine("  ")
    line.append(display(key).padded(to: 16), role)
    if display(key).width >= 16 { line.append("  ") }
    return line
  }
}
