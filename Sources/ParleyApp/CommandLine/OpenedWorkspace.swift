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
      let location = try WorkspaceLocation.resolve(
        argument: directory, environment: surroundings.environment,
        currentDirectory: surroundings.currentDirectory)
      reader = WorkspaceReader(root: location.path, papers: papers)
      name = OpenedWorkspace.abbreviated(location.path, home: surroundings.environment["HOME"])
      notice = try OpenedWorkspace.prepare(location, name: name)
    } catch {
      surroundings.complain("parley: \(error.text)")
      return nil
    }
  }

  /// Reads the workspace; nil, with the reason on standard error, when its folder cannot be opened.
  ///
  /// - Parameter isPrinting: Whether the notice goes to standard error; the dashboard shows it.
  func read(
    _ surroundings: Surroundings, checkingNotes: Bool = false, isPrinting: Bool = true
  ) -> LoadedWorkspace? {
    let loaded = reader.read(checkingNotes: checkingNotes)
    guard let fault = loaded.folderFault else {
      if isPrinting, let notice { surroundings.complain("parley: \(say(notice))") }
      return loaded
    }
    surroundings.complain("parley: \(fault.message)\n\(fault.help)")
    return nil
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
  /// What keeps the workspace's folder from being opened; nil when it is open.
  var folderFault: Diagnostic? {
    diagnostics.first { $0.file == "." && $0.severity == .error }
  }
}
