import ParleyModel
import ParleyStore
import TerminalKit

/// The dialogue before a new scenario is written: its title, its note and the name of its file.
enum NewScenarioForm {
  /// Opens the dialogue for the column under the cursor.
  static func open(_ state: inout AppState) {
    guard let column = state.scenarios?.selected else { return }
    let isMade = column.loaded == nil
    let title = isMade ? column.scenario.title : ""
    let form = Form(
      .newScenario, title: say("Write \(column.plainName) as a new scenario"),
      fields: [
        Form.Field("title", say("title"), .text(title), hint: say("as 12th with a cap of 4 %")),
        Form.Field(
          "note", say("note"), .text(isMade ? column.scenario.note : ""),
          hint: say("what it assumes and why")),
        Form.Field(
          "id", say("file"), .text(""), hint: say("made from the title unless you write one")),
      ], submitTitle: say("writes it"))
    state.open(form)
  }

  /// Says which file comes of it and what it will state.
  static func refresh(_ state: inout AppState) {
    guard let form = state.form, form.kind == .newScenario, let column = state.scenarios?.selected
    else { return }
    let title = (form["title"] ?? "").trimmed
    let id = id(state)
    let isTaken = taken(state).contains(id)
    let fault =
      isTaken
      ? say("\(ScenarioStore.file(of: id)) is there already")
      : ScenarioStore.reasonAgainst(id: id)?.text
    state.form?.setFault(fault, of: "id")
    state.form?.canSubmit = !title.isEmpty && fault == nil
    guard !title.isEmpty else {
      state.form?.result = [StyledLine(display(say("a scenario needs a title")), .dim)]
      return
    }
    var lines = [StyledLine(display(ScenarioStore.file(of: id)), .accent)]
    if let base = ScenarioSaving.base(of: column, in: state) {
      let keys = ScenarioChanges(from: base, to: column.scenario).keys
      lines.append(
        StyledLine(
          display(say("based on \(base.id); it states \(keys.joined(separator: ", "))")), .dim))
    } else {
      lines.append(StyledLine(display(say("it states everything, as no file is its base")), .dim))
    }
    state.form?.result = lines
  }

  private static func taken(_ state: AppState) -> Set<String> {
    Set(state.loaded.scenarios.map(\.id))
  }

  /// The id written, else the one the title gives.
  private static func id(_ state: AppState) -> String {
    let own = (state.form?["id"] ?? "").trimmed
    // What rests on private papers is one of them.
    let isPrivate = state.scenarios?.selected.scenario.isPrivate ?? false
    let start = Place.privateFolder + "/"
    if !own.isEmpty { return isPrivate && !own.hasPrefix(start) ? start + own : own }
    return ScenarioStore.id(
      fromTitle: state.form?["title"] ?? "", taken: taken(state), isPrivate: isPrivate)
  }

  /// Writes the file.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form else { return [] }
    if let reason = ScenarioSaving.reasonAgainstAnother(state) {
      state.message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    let id = id(state)
    // The form stays until the file is there: what was typed must not be typed again.
    state.form?.result = [StyledLine(display(say("writing \(ScenarioStore.file(of: id))")), .dim)]
    state.form?.canSubmit = false
    return ScenarioSaving.create(
      title: (form["title"] ?? "").trimmed, note: (form["note"] ?? "").trimmed, id: id, in: &state)
  }
}
