import ParleyStore

/// `parley init DIR`: a new workspace.
public struct InitCommand: Sendable {
  let directory: String
  let isEmpty: Bool

  /// - Parameter isEmpty: Whether only the skeleton is made: the tables without rows.
  public init(directory: String, isEmpty: Bool) {
    self.directory = directory
    self.isEmpty = isEmpty
  }

  /// Runs it.
  ///
  /// - Returns: How it ended; what went wrong has been said on standard error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    do throws(InstallError) {
      try BundledWorkspace().install(into: directory, emptyTables: isEmpty)
    } catch {
      surroundings.complain("parley: \(error.text)")
      return .file
    }
    surroundings.print(
      "made \(SafeText.lines(directory)); open it with: parley \(SafeText.lines(directory))\n")
    return .done
  }
}
