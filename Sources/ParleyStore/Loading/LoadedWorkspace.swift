public import ParleyModel

/// A workspace as read: what is good in it, and everything that is wrong.
public struct LoadedWorkspace: Sendable {
  /// The folder, as it was given.
  public let root: String
  /// The records that could be read.
  public var workspace: Workspace
  /// Errors and warnings, sorted by file, line and column.
  public var diagnostics: [Diagnostic]
  /// The scenarios, sorted by id, those with errors too; the private ones last.
  public var scenarios: [ScenarioSummary]
  /// The scenarios that can be projected, by id.
  public var projectable: [String: Scenario]
  /// What projections assume unless a scenario says otherwise; nil where workspace.toml does not say
  /// it in full.
  public var assumptions: Assumptions?
  /// The published figures that projections of the workspace read.
  public var inputs: ProjectionInputs
  /// The files that were read, in the order of reading.
  public var files: [ReadFile]
  /// Where each setting of a scenario is written, by scenario and dotted key, as `terms.0.cap`; the
  /// assumptions of the workspace under the id "".
  ///
  /// What a scenario takes from its bases and from the workspace counts as its own. A table with a
  /// header of its own has a statement too, as `assumptions.drivers.cpi`.
  public var statements: [String: [String: SettingStatement]]
  /// The bytes of every file of a scenario as read, by id.
  public var scenarioTexts: [String: [UInt8]]
  /// The bytes of every table as read, by file.
  public var tableTexts: [String: [UInt8]] = [:]
  /// What rows may refer to, as the reading knew it.
  var references = References()
  /// What `workspace.toml` states of the negotiation, right or wrong.
  public var settings = WorkspaceSettings()
  /// What was to be read; the private papers are only there where it was all of it and
  /// ``privateFolder`` is ready.
  public var papers = Papers.open
  /// Whether the folder of private papers can be used.
  public var privateFolder = PrivateFolderState.absent

  /// A file that was read.
  public struct ReadFile: Hashable, Sendable {
    /// Path relative to the workspace.
    public let file: String
    /// Its size in bytes.
    public let bytes: Int
    /// A checksum of its bytes, to tell whether another reading found the same.
    public let checksum: UInt64

    init(file: String, contents: [UInt8]) {
      self.file = file
      bytes = contents.count
      var sum = FNV1a()
      contents.withUnsafeBufferPointer { sum.combineWords(of: $0) }
      checksum = sum.value
    }
  }

  /// Makes the outcome of a reading; diagnostics and scenarios come sorted.
  public init(
    root: String, workspace: Workspace, diagnostics: [Diagnostic], scenarios: [ScenarioSummary],
    projectable: [String: Scenario] = [:], assumptions: Assumptions? = nil,
    inputs: ProjectionInputs? = nil, files: [ReadFile] = [],
    statements: [String: [String: SettingStatement]] = [:], scenarioTexts: [String: [UInt8]] = [:]
  ) {
    self.root = root
    self.workspace = workspace
    self.diagnostics = diagnostics
    self.scenarios = scenarios
    self.projectable = projectable
    self.assumptions = assumptions
    self.inputs = inputs ?? ProjectionInputs(workspace)
    self.files = files
    self.statements = statements
    self.scenarioTexts = scenarioTexts
  }

  /// Whether anything is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The files that came, went or hold something else than in an earlier reading, in order.
  public func filesChanged(since earlier: LoadedWorkspace) -> [String] {
    Set(Set(files).symmetricDifference(earlier.files).map(\.file)).sorted()
  }

  /// Whether another reading found the same: the same files with the same bytes, notes of the same
  /// rounds, and as many diagnostics, which also tell of files that could not be read.
  ///
  /// What notes hold does not count: they are read when they are shown.
  public func holdsSameFiles(as other: LoadedWorkspace) -> Bool {
    files == other.files && workspace.notes == other.workspace.notes
      && diagnostics.count == other.diagnostics.count
      && papers == other.papers && privateFolder == other.privateFolder
  }
}
