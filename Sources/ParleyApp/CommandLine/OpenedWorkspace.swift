import ParleyModel
import ParleyStore

/// The workspace a command works on, found and, at first use, made.
struct OpenedWorkspace {
  let reader: WorkspaceReader
  /// The path as the user would write it, with `~` for their home.
  let name: String
  /// What to tell the user in one line: that the workspace was made or refreshed.
  let notice: Phrase?

  /// Finds the workspace of a command; nil, with the reason on standard error, when there is none.
  ///
  /// - Parameter papers: Whether the private papers are read too.
  init?(_ directory: String?, _ surroundings: Surroundings, papers: Papers = .open) {
    do throws(LocationError) {
      self = try Self.find(directory, surroundings, papers: papers)
    } catch {
      surroundings.complain("parley: \(error.text)")
      return nil
    }
  }

  private init(reader: WorkspaceReader, name: String, notice: Phrase?) {
    self.reader = reader
    self.name = name
    self.notice = notice
  }

  /// Finds the workspace of a command and, at first use, makes it. Says nothing.
  ///
  /// - Parameters:
  ///   - directory: What the command line names; nil for nothing.
  ///   - papers: Whether the private papers are read too.
  static func find(
    _ directory: String?, _ surroundings: Surroundings, papers: Papers = .open
  ) throws(LocationError) -> OpenedWorkspace {
    let location = try WorkspaceLocation.resolve(
      argument: directory, environment: surroundings.environment,
      currentDirectory: surroundings.currentDirectory)
    let name = abbreviated(location.path, home: surroundings.environment["HOME"])
    return OpenedWorkspace(
      reader: WorkspaceReader(root: location.path, papers: papers), name: name,
      notice: try prepare(location, name: name))
  }

  /// Reads the workspace; nil, with the reason on standard error, when its folder cannot be opened.
  ///
  /// - Parameter isPrinting: Whether the notice goes to standard error; the dashboard shows it.
  func read(
    _ surroundings: Surroundings, checkingNotes: Bool = false, isPrinting: Bool = true
  ) -> LoadedWorkspace? {
    let loaded = reader.read(checkingNotes: checkingNotes)
    guard loaded.hasFolder(complainingTo: surroundings) else { return nil }
    if isPrinting, let notice { surroundings.complain("parley: \(say(notice))") }
    return loaded
  }

  private static func prepare(
    _ location: WorkspaceLocation, name: String
  ) throws(LocationError) -> Phrase? {
    guard case .firstUse(let path) = location else { return nil }
    do throws(InstallError) {
      switch try BundledWorkspace().prepare(firstUseCopy: path) {
      case .made: return "made \(name) from the bundled workspace; its files are yours to change"
      case .refreshed(let files):
        return "refreshed from the bundled workspace: \(files.joined(separator: ", "))"
      case .unchanged: return nil
      }
    } catch {
      throw .notMade(error)
    }
  }

  private static func abbreviated(_ path: String, home: String?) -> String {
    guard let home, home != "/", !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}

extension LoadedWorkspace {
  /// Whether the workspace's folder could be opened; where it could not, that is said.
  func hasFolder(complainingTo surroundings: Surroundings) -> Bool {
    guard let fault = folderFault else { return true }
    surroundings.complain("parley: \(fault.message)\n\(fault.help)")
    return false
  }

  /// What keeps the workspace's folder from being opened; nil when it is open.
  var folderFault: Diagnostic? {
    diagnostics.first { $0.file == "." && $0.severity == .error }
  }
}
