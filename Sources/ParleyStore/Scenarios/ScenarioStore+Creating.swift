public import ParleyModel

extension ScenarioStore {
  /// Writes a new file that states only what differs from its base and the workspace.
  ///
  /// - Parameters:
  ///   - scenario: What it is to say; its own title, note and base do not count.
  ///   - base: The scenario it starts from, as saved. It becomes the base where it is a file of
  ///     `scenarios/` and the difference can be stated over it.
  ///   - note: What it assumes and why; an empty one is left out.
  ///   - id: Its id to be; see ``id(fromTitle:taken:isPrivate:)``. What rests on private papers is
  ///     only written among them.
  ///   - assumptions: Those of `workspace.toml`; nil where they are not stated in full.
  ///   - knownFrom: The day from which an as-of view may show it; nil leaves it out.
  public func create(
    _ scenario: Scenario, from base: Scenario?, title: String, note: String, id: String,
    assumptions: Assumptions?, knownFrom: Day?
  ) -> ScenarioSaveOutcome {
    guard PaperName(id).isPossible else { return Self.refusal(ofID: id) }
    if scenario.isPrivate || base?.isPrivate ?? false, let refusal = Self.refusal(ofOpen: id) {
      return refusal
    }
    var scenario = scenario
    (scenario.title, scenario.note) = (title, note)
    var new = NewScenario(scenario, over: .workspace(assumptions), knownFrom: knownFrom)
    if let base, base.isFile {
      let over = NewScenario(scenario, over: .base(base), knownFrom: knownFrom)
      if over.keyInTheWay == nil { new = over }
    }
    if let key = new.keyInTheWay {
      return .refused(
        cause: "\(quoted(key)) is stated in 'workspace.toml', and a scenario cannot take it away",
        remedy: "Give it another value, or remove it there.")
    }
    let text = Array(new.text.utf8)
    if let fault = Self.newFault(in: TOMLDocument(parsing: text), since: nil, id: id) {
      return .refused(
        cause: "the new scenario would not be valid: \(fault.message)",
        remedy: "\(fault.help) Nothing was written.")
    }
    let path = ScenariosFolder.path(of: id)
    do throws(SaveFault) {
      try prepareFolder(of: id, isForNew: true)
    } catch {
      return .failed(error)
    }
    switch read(path) {
    case .failure(let fault): return .failed(fault)
    case .success(.some): return .exists
    case .success(nil): break
    }
    switch files.write(text, to: path, expecting: .absent) {
    case .saved: return .saved(SavedFile(file: path, before: .absent, after: .bytes(text)))
    case .changed: return .exists
    case .failed(let fault): return .failed(fault)
    }
  }
}

extension Scenario {
  /// Whether it is a file of `scenarios/`, which another one can have as its base.
  fileprivate var isFile: Bool {
    agreementNumber == nil && ScenarioStore.id(ofFile: place.file) == id
  }
}
