public import ParleyModel

/// The scenarios of a workspace, as parley itself writes them.
public struct ScenarioStore: Sendable {
  let root: String
  let fileSystem: FileSystem

  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Writes changes into the scenario's own file, and only their keys.
  ///
  /// What it takes from its base is stated in its own file from then on: opening and terms whole,
  /// assumptions key by key. Where the file has changed since it was loaded, both are put together
  /// key by key.
  ///
  /// - Parameters:
  ///   - id: The scenario's id.
  ///   - loaded: The file as it was read; see ``LoadedWorkspace/scenarioTexts``.
  ///   - overruling: Whether a key that changed on both sides becomes mine.
  public func save(
    _ changes: ScenarioChanges, into id: String, loaded: [UInt8], overruling: Bool
  ) -> ScenarioSaveOutcome {
    put(changes, into: id, loaded: loaded, overruling: overruling)
  }

  /// Writes a new file that states only what differs from its base and the workspace.
  ///
  /// - Parameters:
  ///   - scenario: What it is to say; its own title, note and base do not count.
  ///   - base: The scenario it starts from, as saved. It becomes the base where it is a file of
  ///     `scenarios/` and the difference can be stated over it.
  ///   - note: What it assumes and why; an empty one is left out.
  ///   - id: Its id to be; see ``id(fromTitle:taken:)``.
  ///   - assumptions: Those of `workspace.toml`; nil where they are not stated in full.
  ///   - knownFrom: The day from which an as-of view may show it; nil leaves it out.
  public func create(
    _ scenario: Scenario, from base: Scenario?, title: String, note: String, id: String,
    assumptions: Assumptions?, knownFrom: Day?
  ) -> ScenarioSaveOutcome {
    var new = scenario
    (new.title, new.note) = (title, note)
    return put(
      new: new, id: id, from: base, assumptions: assumptions, knownFrom: knownFrom)
  }
}
