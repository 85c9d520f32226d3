import ParleyModel
public import ParleyStore

/// `parley init DIR`: a new workspace.
public struct InitCommand: Sendable {
  let directory: String
  let contents: Contents

  /// What a new workspace holds.
  public enum Contents: Hashable, Sendable {
    /// A copy of the bundled one.
    case bundled
    /// The skeleton for another negotiation, without rows.
    case empty(EmptyWorkspace)
    /// Made-up rows, as many as were asked for.
    case synthetic(SyntheticWorkspace)
  }

  /// - Parameter directory: A folder that does not exist or is empty.
  public init(directory: String, contents: Contents) {
    self.directory = directory
    self.contents = contents
  }

  /// Runs it.
  ///
  /// - Returns: How it ended; what went wrong has been said on standard error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    do throws(InstallError) {
      switch contents {
      case .bundled: try BundledWorkspace().install(into: directory)
      case .empty(let empty): try empty.install(into: directory)
      case .synthetic(let synthetic): try synthetic.install(into: directory)
      }
    } catch {
      surroundings.complain("parley: \(error.text)")
      return .file
    }
    let folder = SafeText.lines(directory)
    if case .synthetic(let made) = contents {
      surroundings.print(
        say("\(made.rounds) made-up rounds of seed \(made.seed)") + "\n")
    }
    surroundings.print(say("made \(folder); open it with: parley \(folder)") + "\n")
    return .done
  }
}
