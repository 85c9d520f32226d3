import ParleyModel
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
    let folder = SafeText.lines(directory)
    surroundings.print(say("made \(folder); open it with: parley \(folder)") + "\n")
    return .done
  }
}
