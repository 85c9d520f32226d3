public import ParleyStore

/// `parley check`: every diagnostic of a workspace.
public struct CheckCommand: Sendable {
  /// How diagnostics are printed.
  public enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  let directory: String?
  let format: Format
  let papers: Papers

  /// - Parameters:
  ///   - directory: The workspace; nil for the one ``WorkspaceLocation`` finds.
  ///   - papers: Whether the private papers are checked too.
  public init(directory: String?, format: Format, papers: Papers = .open) {
    self.directory = directory
    self.format = format
    self.papers = papers
  }

  /// Prints the diagnostics on standard output.
  ///
  /// - Returns: ``ExitStatus/failed`` when one of them is an error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let opened = OpenedWorkspace(directory, surroundings, papers: papers),
      let diagnostics = opened.read(surroundings, checkingNotes: true)?.diagnostics
    else { return .file }
    switch format {
    case .json:
      surroundings.print(Diagnostic.json(diagnostics))
    case .text:
      surroundings.print(
        SafeText.lines(
          PrivateStamp.text(
            Diagnostic.text(diagnostics), isPrivate: diagnostics.contains(where: \.isPrivate))))
    }
    return diagnostics.contains { $0.severity == .error } ? .failed : .done
  }
}
