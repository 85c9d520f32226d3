public import ParleyModel

/// A workspace as read: what is good in it, and everything that is wrong.
public struct LoadedWorkspace: Sendable {
  /// The folder, as it was given.
  public let root: String
  /// The records that could be read.
  public var workspace: Workspace
  /// Errors and warnings, sorted by file, line and column.
  public var diagnostics: [Diagnostic]
  /// The scenarios, sorted by id.
  public var scenarios: [ScenarioSummary]

  /// Makes the outcome of a reading; diagnostics and scenarios come sorted.
  public init(
    root: String, workspace: Workspace, diagnostics: [Diagnostic], scenarios: [ScenarioSummary]
  ) {
    self.root = root
    self.workspace = workspace
    self.diagnostics = diagnostics
    self.scenarios = scenarios
  }

  /// Whether anything is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
