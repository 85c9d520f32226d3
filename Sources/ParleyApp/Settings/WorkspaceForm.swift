import ParleyModel
import ParleyStore
import TerminalKit

/// The form of the workspace: who negotiates, what it is called, and in what money.
enum WorkspaceForm {
  /// A negotiation has two sides; a file that states fewer gets the others here.
  private static let sides = 2

  /// Opens the form with what the file states.
  static func open(_ state: inout AppState) {
    let base = state.loaded.settings
    state.workspaceForm = WorkspaceFormState(base: base)
    var fields = [
      Form.Field(
        "title", say("title"), .text(base.title), hint: say("as Japan-US host nation support")),
      Form.Field(
        "agreement", say("an agreement is called"), .text(base.agreement),
        hint: say("as SMA; may stay empty")),
      Form.Field("money", say("amounts are in"), .text(base.money), hint: say("as JPY bn")),
    ]
    for place in 0..<max(sides, base.parties.count) {
      let known = base.parties.indices.contains(place)
      let side = known ? base.parties[place] : WorkspaceSettings.Side(code: "", name: "")
      let number = place + 1
      let hints = hints(ofSide: place)
      fields += [
        Form.Field(
          "code\(place)", say("party \(number): code"), .text(side.code), hint: say(hints.code)),
        Form.Field("name\(place)", say("name"), .text(side.name), hint: say(hints.name)),
        Form.Field(
          "native\(place)", say("name in its language"), .text(side.nativeName),
          hint: say(hints.native)),
      ]
    }
    state.open(
      Form(
        .workspace, title: say("Who negotiates, and in what money"), fields: fields,
        submitTitle: say("saves it")))
  }

  /// Examples of what a side's fields hold, each side its own.
  private static func hints(ofSide place: Int) -> (code: Phrase, name: Phrase, native: Phrase) {
    place == 0
      ? ("as JPN", "as Japan", "as 日本; may stay empty")
      : ("as US", "as United States", "may stay empty")
  }

  /// What the fields say; a side without any text is none.
  private static func settings(_ form: Form, _ base: WorkspaceSettings) -> WorkspaceSettings {
    func text(_ id: String) -> String { (form[id] ?? "").trimmed }
    var settings = WorkspaceSettings(
      title: text("title"), agreement: text("agreement"), money: text("money"))
    var place = 0
    while form["code\(place)"] != nil {
      settings.parties.append(
        WorkspaceSettings.Side(
          code: text("code\(place)"), name: text("name\(place)"),
          nativeName: text("native\(place)")))
      place += 1
    }
    let none = WorkspaceSettings.Side(code: "", name: "")
    while settings.parties.count > base.parties.count, settings.parties.last == none {
      settings.parties.removeLast()
    }
    return settings
  }

  /// Says what is wrong with the fields, and which files change.
  static func refresh(_ state: inout AppState) {
    guard let form = state.form, form.kind == .workspace, let own = state.workspaceForm else {
      return
    }
    let settings = settings(form, own.base)
    let faults = faults(of: settings, own.base, state.loaded.workspace)
    for field in form.fields { state.form?.setFault(faults[field.id]?.text, of: field.id) }
    let files = files(settings, own.base)
    state.form?.canSubmit = faults.isEmpty && !files.isEmpty && !own.isSaving
    let result: Phrase =
      own.isSaving
      ? "writing workspace.toml"
      : files.isEmpty
        ? "nothing has been changed" : Phrase(verbatim: files.joined(separator: ", "))
    var lines = [StyledLine(display(say(result)), files.isEmpty ? .dim : .accent)]
    let payments = state.loaded.workspace.payments.count
    if settings.money != own.base.money, payments > 0 {
      lines.append(
        StyledLine(
          display(
            say(
              payments == 1
                ? "The figures stay as they are: \(payments) payment in \(own.base.money) will be called \(settings.money)."
                : "The figures stay as they are: \(payments) payments in \(own.base.money) will be called \(settings.money)."
            )), .warning))
    }
    state.form?.result = lines
  }

  /// The files that change, with the columns that get another name.
  private static func files(
    _ settings: WorkspaceSettings, _ base: WorkspaceSettings
  ) -> [String] {
    guard settings != base else { return [] }
    let isRenamed = zip(base.parties, settings.parties).contains {
      !$0.code.isEmpty && $0.code.lowercased() != $1.code.lowercased()
    }
    return ["workspace.toml"] + (isRenamed ? ["rounds.csv", "issues.csv"] : [])
  }

  /// What is wrong, by field, in the words of a reading of the file.
  private static func faults(
    of settings: WorkspaceSettings, _ base: WorkspaceSettings, _ workspace: Workspace
  ) -> [String: Phrase] {
    var faults: [String: Phrase] = [:]
    func note(_ fault: SettingsRule.Fault?, _ id: String) {
      if let fault { faults[id] = "\(fault.message). \(fault.help)" }
    }
    if settings.title.isEmpty { faults["title"] = "name the negotiation" }
    note(SettingsRule.fault(ofMoney: settings.money), "money")
    var others: [(code: String, name: String)] = []
    for (place, side) in settings.parties.enumerated() {
      let old = base.parties.indices.contains(place) ? base.parties[place].code : ""
      if let fault = SettingsRule.fault(ofCode: side.code, besides: others) {
        note(fault, "code\(place)")
      } else if side.code != old, workspace.names(party: old) {
        faults["code\(place)"] =
          "rows name '\(old)' already; a code can be changed while no row names it"
      }
      if side.name.isEmpty { faults["name\(place)"] = "write the party's name" }
      others.append((side.code, side.name))
    }
    return faults
  }

  /// Asks for the save; the form stays until the files are written.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, let own = state.workspaceForm, !own.isSaving else { return [] }
    if let reason = TimeTravel.writingReason(state) {
      state.message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    let save = SettingsSave(
      settings: settings(form, own.base), base: own.base, overruling: own.overruling)
    state.workspaceForm?.isSaving = true
    state.refreshForm()
    return [.saveSettings(save)]
  }

  /// What comes of a save: the form closes, or says why it stays.
  static func finish(
    _ save: SettingsSave, _ outcome: SettingsSaveOutcome, in state: inout AppState
  ) -> [Effect] {
    state.workspaceForm?.isSaving = false
    switch outcome {
    case .saved(let files):
      if state.form?.kind == .workspace { state.form = nil }
      state.workspaceForm = nil
      for file in files { state.savedFiles[file.file] = file }
      let names = files.map(\.file).joined(separator: ", ")
      state.message = names.isEmpty ? Message("nothing was to be saved") : Message("saved \(names)")
      return [.readWorkspace(isAsked: false)]
    case .conflict(let conflicts):
      state.workspaceForm?.overruling = Set(conflicts)
      state.message = failure(outcome).map { Message($0, isWarning: true) }
      state.refreshForm()
    case .refused, .failed:
      state.message = failure(outcome).map { Message($0, isWarning: true) }
      state.refreshForm()
      // Some of the files may have been written.
      if case .failed(_, let saved) = outcome, !saved.isEmpty {
        return [.readWorkspace(isAsked: false)]
      }
    }
    return []
  }

  /// Why settings were not saved, and what to do, in one line; nil where they were.
  static func failure(_ outcome: SettingsSaveOutcome) -> Phrase? {
    switch outcome {
    case .saved: return nil
    case .conflict(let conflicts):
      guard let first = conflicts.first else { return nil }
      return
        "not saved: \(first.key) is \(first.shownTheirs) in the file by now, here it is \(first.shownMine); saved again, yours counts"
    case .refused(let cause, let remedy): return "not saved: \(cause). \(remedy)"
    case .failed(let fault, _): return "not saved: \(fault.message)"
    }
  }
}

extension KeyConflict {
  /// A value as it is written, and two quotes where nothing is.
  fileprivate var shownTheirs: String { theirs.isEmpty ? "\"\"" : theirs }
  fileprivate var shownMine: String { mine.isEmpty ? "\"\"" : mine }
}

extension Workspace {
  /// Whether a row says who it is of by a party's code.
  fileprivate func names(party code: String) -> Bool {
    guard !code.isEmpty else { return false }
    return rounds.contains { $0.host == code } || delegates.contains { $0.party == code }
      || positions.contains { $0.party == code } || offers.contains { $0.by == code }
  }
}
