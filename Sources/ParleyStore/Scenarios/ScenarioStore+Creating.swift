import Glibc
import ParleyModel

extension ScenarioStore {
  /// Writes a scenario under a new name; see ``create(_:from:title:note:id:assumptions:knownFrom:)``.
  func put(
    new scenario: Scenario, id: String, from base: Scenario?, assumptions: Assumptions?,
    knownFrom: Day?
  ) -> ScenarioSaveOutcome {
    guard FileName.isPossible(id) else { return Self.refusal(ofID: id) }
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
        remedy: fault.help + " Nothing was written.")
    }
    let path = ScenariosFolder.path(of: id)
    do throws(FileFault) {
      try prepareFolder(isForNew: true)
    } catch {
      return .failed(SaveFault(ScenariosFolder.name, error))
    }
    switch read(path) {
    case .failure(let fault): return .failed(SaveFault(fault.file, fault.fault))
    case .success(.some): return .exists
    case .success(nil): break
    }
    switch write(text, to: path, expecting: .absent) {
    case .saved: return .saved(text)
    case .changed: return .exists
    case .failed(let fault): return .failed(fault)
    }
  }
}

extension Scenario {
  /// Whether it is a file of `scenarios/`, which another one can have as its base.
  fileprivate var isFile: Bool {
    agreementNumber == nil && place.file.hasPrefix(ScenariosFolder.name + "/")
  }
}
