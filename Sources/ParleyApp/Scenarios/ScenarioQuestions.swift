import ParleyStore
import TerminalKit

/// The question before the scenarios screen is left with settings that are not saved.
struct LeavingScenariosList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    guard let screen = state.scenarios else { return [] }
    var lines: [Overlay.Line] = []
    for column in screen.changed.map({ screen.columns[$0] }) {
      var head = StyledLine(display(column.plainName), .heading)
      let keys = ScenarioChanges(from: column.saved, to: column.scenario).keys
      head.append("  " + keys.joined(separator: ", "), .dim)
      lines += head.wrapped(to: width, indent: 2).map { Overlay.Line(text: $0) }
    }
    lines.append(Overlay.Line(text: StyledLine()))
    let isWritable =
      TimeTravel.writingReason(state) == nil
      && screen.changed.allSatisfy { screen.columns[$0].loaded != nil }
    if isWritable {
      lines.append(line("write them into their files and leave", .saveScenariosAndLeave))
    } else {
      lines.append(
        Overlay.Line(
          text: StyledLine(
            display(
              "  " + (TimeTravel.writingReason(state) ?? "a column of no file is written by W only")
            ),
            .dim)))
    }
    lines.append(line("leave; what was changed is lost", .leaveScenarios))
    lines.append(line("stay", .stay))
    return lines
  }

  private func line(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("  \(text)")), action: action)
  }
}

/// The question when another program has changed the same keys of a scenario's file.
struct ScenarioConflictList {
  let conflict: ScenarioConflict
  let width: Int

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = [
      Overlay.Line(
        text: StyledLine(
          display("scenarios/\(conflict.save.id).toml was changed by somebody else meanwhile."),
          .warning)),
      Overlay.Line(text: StyledLine()),
    ]
    for key in conflict.keys {
      lines.append(Overlay.Line(text: StyledLine(display(key.key), .heading)))
      for (label, text) in [("was ", key.base), ("file", key.theirs), ("here", key.mine)] {
        var line = StyledLine(display("  \(label)  "), .dim)
        line.append(text.isEmpty ? "not stated" : text)
        lines += line.wrapped(to: width, indent: 8).map { Overlay.Line(text: $0) }
      }
    }
    lines.append(Overlay.Line(text: StyledLine()))
    lines.append(
      line("write what is here over these keys; all others are merged", .overrule(conflict.save)))
    lines.append(
      line("show the file's scenario; what was changed here is lost", .takeTheirs(conflict.save)))
    lines.append(line("write nothing for now", .stay))
    return lines
  }

  private func line(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("  \(text)")), action: action)
  }
}
