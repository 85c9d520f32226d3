import Glibc
import ParleyModel
import ParleyTestSupport

@testable import ParleyStore

/// The bundled workspace on a disk of its own, read by the reader and written by the store.
final class ScenarioRig {
  let disk = ScratchFolder()
  let root: String

  init() {
    root = disk.path + "/sma"
    for file in BundledWorkspace.files { disk.write(file.bytes, to: "sma/" + file.path) }
  }

  var store: ScenarioStore { ScenarioStore(root: root) }

  /// The workspace as a new reading finds it.
  func read() -> LoadedWorkspace { WorkspaceReader(root: root).read() }

  func text(of id: String) -> String? { disk.text("sma/scenarios/\(id).toml") }

  func write(_ text: String, to id: String) { disk.write(text, to: "sma/scenarios/\(id).toml") }

  /// Saves what a change makes of a scenario that was read before.
  func save(
    _ id: String, of loaded: LoadedWorkspace, overruling: Bool = false,
    by fileSystem: FileSystem = .system, _ change: (inout Scenario) -> Void
  ) -> ScenarioSaveOutcome {
    let saved = loaded.projectable[id]!
    var live = saved
    change(&live)
    return ScenarioStore(root: root, fileSystem: fileSystem).save(
      ScenarioChanges(from: saved, to: live), into: id, loaded: loaded.scenarioTexts[id]!,
      overruling: overruling)
  }

  /// Saves what a change makes of a scenario as it is on disk, and gives the text of its file.
  func changed(_ id: String, _ change: (inout Scenario) -> Void) -> String? {
    guard case .saved(let file) = save(id, of: read(), change) else { return nil }
    let text = String(decoding: file.after.bytes, as: UTF8.self)
    return text == self.text(of: id) ? text : nil
  }
}

extension Scenario {
  /// The scenario without the places its parts were read from.
  var withoutPlaces: Scenario {
    var bare = self
    let nowhere = Place(file: "", line: 0)
    bare.place = nowhere
    bare.openingPlace = nowhere
    for index in bare.terms.indices { bare.terms[index].place = nowhere }
    bare.assumptions.places = [:]
    bare.assumptions.pathPlaces = [:]
    return bare
  }
}

extension ScenarioSaveOutcome {
  /// The text that was written; nil where nothing was.
  var text: String? {
    if case .saved(let file) = self {
      String(decoding: file.after.bytes, as: UTF8.self)
    } else {
      nil
    }
  }

  /// Cause and remedy of a refusal or a failure.
  var words: String? {
    switch self {
    case .refused(let cause, let remedy): "\(cause). \(remedy)"
    case .failed(let fault): fault.message.english
    default: nil
    }
  }
}
