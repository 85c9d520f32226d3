import ParleyModel
public import ParleyStore

/// `parley init DIR`: a new workspace.
public struct InitCommand: Sendable {
  let directory: String
  let empty: EmptyWorkspace?

  /// - Parameter empty: What a workspace without rows states; nil for a copy of the bundled one.
  public init(directory: String, empty: EmptyWorkspace? = nil) {
    self.directory = directory
    self.empty = empty
  }

  /// Runs it.
  ///
  /// - Returns: How it ended; what went wrong has been said on standard error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    do throws(InstallError) {
      if let empty {
        try empty.install(into: directory)
      } else {
        try BundledWorkspace().install(into: directory)
      }
    } catch {
      surroundings.complain("parley: \(error.text)")
      return .file
    }
    let folder = SafeText.lines(directory)
    surroundings.print(say("made \(folder); open it with: parley \(folder)") + "\n")
    return .done
  }
}
