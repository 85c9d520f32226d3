import ParleyStore

/// `parley check`: every diagnostic of a workspace.
public struct CheckCommand: Sendable {
  /// How diagnostics are printed.
  public enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  let directory: String?
  let format: Format

  /// - Parameter directory: The workspace; nil for the one ``WorkspaceLocation`` finds.
  public init(directory: String?, format: Format) {
    self.directory = directory
    self.format = format
  }

  /// Prints the diagnostics on standard output.
  ///
  /// - Returns: ``ExitStatus/failed`` when one of them is an error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let opened = OpenedWorkspace(directory, surroundings),
      let diagnostics = opened.read(surroundings, checkingNotes: true)?.diagnostics
    else { return .file }
    switch format {
    case .json:
      surroundings.print(Diagnostic.json(diagnostics))
    case .text:
      surroundings.print(SafeText.lines(Diagnostic.text(diagnostics)))
    }
    return diagnostics.contains { $0.severity == .error } ? .failed : .done
  }
}
