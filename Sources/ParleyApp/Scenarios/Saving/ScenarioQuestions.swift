import ParleyModel
import ParleyStore
import TerminalKit

/// The question before changed settings are written into a file that others rest on.
struct SavingScenarioList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    guard let column = state.scenarios?.selected else { return [] }
    var lines = ChangedSettings(column, in: state, width: width).lines
    let dependents = ScenarioDependents(of: column, in: state)
    if !dependents.ids.isEmpty {
      var line = StyledLine(display(say("  these rest on it and change with it: ")), .warning)
      line.append(dependents.ids.joined(separator: ", "))
      lines += line.wrapped(to: width, indent: 4).map { Overlay.Line(text: $0) }
    }
    for (id, reason) in dependents.broken {
      let line = StyledLine(
        display(say("  \(id) could not be projected any more: \(reason)")), .error)
      lines += line.wrapped(to: width, indent: 4).map { Overlay.Line(text: $0) }
    }
    lines.append(Overlay.Line(text: StyledLine()))
    let answers: [Overlay.Line] = [
      .answer(say("write it into \(column.saved.place.file)"), .saveScenario),
      .answer(
        say("write a new scenario instead, as \(state.key("scenarios.saveNew")) does"),
        .saveNewScenario),
    ]
    // What would break others is not what one Enter does.
    lines += dependents.broken.isEmpty ? answers : answers.reversed()
    lines.append(.answer(say("write nothing"), .stay))
    return lines
  }
}

/// The question before the scenarios screen is left with settings that are not saved.
struct LeavingScenariosList {
  let state: AppState
  let width: Int

  var lines: [Overlay.Line] {
    guard let screen = state.scenarios else { return [] }
    var lines = screen.changed.flatMap {
      ChangedSettings(screen.columns[$0], in: state, width: width).lines
    }
    lines.append(Overlay.Line(text: StyledLine()))
    // Trying a value is no statement: nothing is written, and nothing lost, by an Enter too many.
    lines.append(.answer(say("stay"), .stay))
    let reason: Phrase? =
      TimeTravel.writingReason(state).map { "\($0)" }
      ?? Self.reasonAgainstAll(screen, keys: state.keyNames)
    if let reason {
      lines.append(Overlay.Line(text: StyledLine(display("  (\(reason))"), .dim)))
    } else {
      lines.append(.answer(say("write them into their files and leave"), .saveScenariosAndLeave))
    }
    lines.append(.answer(say("leave; what was changed is lost"), .leaveScenarios))
    return lines
  }
}

extension LeavingScenariosList {
  /// Why not all columns can be written at once; nil where they can.
  private static func reasonAgainstAll(_ screen: ScenarioScreen, keys: KeyNames) -> Phrase? {
    let (own, new) = (keys["scenarios.save"], keys["scenarios.saveNew"])
    let columns = screen.changed.map { screen.columns[$0] }
    if columns.contains(where: { $0.loaded == nil }) {
      return "a column of no file is written by \(new) only"
    }
    // What two columns try are two answers, and not one.
    if Set(columns.map(\.saved.id)).count < columns.count {
      return "two columns are of one file: \(own) writes one of them, \(new) another"
    }
    return nil
  }
}

/// The changed settings of a column, each with what it was, what it is and what its file says of it.
private struct ChangedSettings {
  let lines: [Overlay.Line]

  init(_ column: ScenarioColumn, in state: AppState, width: Int) {
    var lines = [
      Overlay.Line(
        text: StyledLine(
          display(column.loaded == nil ? column.plainName.text : column.saved.place.file),
          .heading))
    ]
    for change in column.settingsChanged(in: state) {
      var line = StyledLine(display("  \(change.title)  "))
      line.append(change.before, .dim)
      line.append(state.symbols.isASCII ? " -> " : " → ", .dim)
      line.append(display(change.now), .warning, [.bold])
      // Remarks carry no day: in the past they could tell of the future.
      if !change.remark.isEmpty, state.asOf == nil {
        line.append(say("  the remark beside it stays: \(change.remark)"), .dim)
      }
      lines += line.wrapped(to: width, indent: 4).map { Overlay.Line(text: $0) }
    }
    self.lines = lines
  }
}

extension Overlay.Line {
  /// An answer to a question.
  fileprivate static func answer(_ text: String, _ action: Overlay.Action) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display("  \(text)")), action: action)
  }
}

/// The question when another program has changed the same keys of a scenario's file.
struct ScenarioConflictList {
  let conflict: ScenarioConflict
  let width: Int

  var lines: [Overlay.Line] {
    let file = ScenarioStore.file(of: conflict.save.id)
    var lines: [Overlay.Line] = [
      Overlay.Line(
        text: StyledLine(
          display(say("\(file) was changed by somebody else meanwhile.")), .warning)),
      Overlay.Line(text: StyledLine()),
    ]
    for key in conflict.keys {
      lines.append(Overlay.Line(text: StyledLine(display(key.key), .heading)))
      for (label, text) in [
        (say("was "), key.base), (say("file"), key.theirs), (say("here"), key.mine),
      ] {
        var line = StyledLine(display("  \(label)  "), .dim)
        line.append(text.isEmpty ? say("not stated") : text)
        lines += line.wrapped(to: width, indent: 8).map { Overlay.Line(text: $0) }
      }
    }
    lines.append(Overlay.Line(text: StyledLine()))
    // The harmless answer comes first: the question may come while somebody types on.
    lines.append(.answer(say("write nothing for now"), .stay))
    lines.append(
      .answer(
        say("write what is here over these keys; all others are merged"), .overrule(conflict.save))
    )
    lines.append(
      .answer(
        say("show the file's scenario; what was changed here is lost"), .takeTheirs(conflict.save))
    )
    return lines
  }
}
