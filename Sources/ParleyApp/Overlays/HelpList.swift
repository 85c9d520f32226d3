import TerminalKit

/// The key table, drawn from the table of commands.
struct HelpList {
  let width: Int

  var lines: [OverlayContent.Line] {
    var lines: [OverlayContent.Line] = []
    for section in Command.Section.allCases {
      let commands = CommandTable.all.filter { $0.section == section }
      guard !commands.isEmpty else { continue }
      if !lines.isEmpty { lines.append(OverlayContent.Line(text: StyledLine())) }
      lines.append(OverlayContent.Line(text: StyledLine(display(section.rawValue), .heading)))
      for command in commands {
        var line = StyledLine("  ")
        line.append(display(command.keyNames).padded(to: 18), .key)
        line.append(display(command.title))
        lines += line.wrapped(to: width, indent: 20).map { OverlayContent.Line(text: $0) }
      }
    }
    lines.append(OverlayContent.Line(text: StyledLine()))
    let notes = [
      "A count goes before a motion: 5j moves five rows. 1, 2 and 3 select panes, so a count that "
        + "begins with one of them is typed with a leading 0: 012j.",
      "~ marks a figure that is derived from others, ? one set down from memory. "
        + "i says where the figures on the screen come from.",
    ]
    for note in notes {
      lines += StyledLine(display(note), .dim).wrapped(to: width).map {
        OverlayContent.Line(text: $0)
      }
    }
    return lines
  }
}
