import TerminalKit

/// The keys, drawn from the table of commands, and what the marks and words on the screen mean.
struct HelpList {
  let width: Int
  let symbols: Symbols
  /// The sections that come first: those of what fills the screen.
  var first: [Command.Section] = []
  var keymap = Keymap.standard

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    let sections = Command.Section.allCases
    let order = first + sections.filter { !first.contains($0) }
    for section in order {
      let commands = CommandTable.all.filter { $0.section == section && !isSelecting($0) }
      lines += heading(section.rawValue, isFirst: lines.isEmpty)
      if section == .editorText { lines += entry("S-", "with any key that moves: select", .key) }
      for command in commands {
        var place = ""
        if case .pane(let pane) = command.scope { place = " (in \(pane.name))" }
        let keys = keymap.names(of: command, isASCII: symbols.isASCII)
        lines += entry(keys, command.title + place, .key)
      }
    }
    lines += heading("Counts and keys", isFirst: false)
    lines += entry("^S M-r C-→ S-→", "Ctrl and S, Alt and r, Ctrl and →, Shift and →", .key)
    lines += entry(
      "5j",
      "A count goes before a motion. 1, 2 and 3 select panes, so a count that begins with "
        + "one of them is typed with a leading 0: 012j.", .key)
    lines += heading("Marks", isFirst: false)
    for (mark, meaning) in marks { lines += entry(mark, meaning, .accent) }
    return lines
  }

  /// Selecting goes with moving: a line says so for all of them.
  private func isSelecting(_ command: Command) -> Bool { command.id.hasPrefix("editor.select.") }

  private var marks: [(String, String)] {
    [
      (symbols.meeting.string, "a round that was held"),
      (symbols.extraSession.string, "an extra session of a round"),
      (symbols.coming.string, "a meeting to come"),
      (symbols.milestone.string, "a step of the text: initialled, signed, assembly vote, in force"),
      ("+13", "days from the end of the meeting before to the start of this one"),
      ("ROK US", "behind the gap: who hosts"),
      (symbols.note.string, "the round has a note"),
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
      ("KT24", "the short name of a source; r and i spell it out"),
    ]
  }

  private func heading(_ text: String, isFirst: Bool) -> [Overlay.Line] {
    let line = Overlay.Line(text: StyledLine(display(text), .heading))
    return isFirst ? [line] : [Overlay.Line(text: StyledLine()), line]
  }

  private func entry(_ key: String, _ text: String, _ role: Role) -> [Overlay.Line] {
    var line = StyledLine("  ")
    line.append(display(key).padded(to: 16), role)
    if display(key).width >= 16 { line.append("  ") }
    line.append(display(text))
    return line.wrapped(to: width, indent: 18).map { Overlay.Line(text: $0) }
  }
}
