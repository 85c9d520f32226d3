import ParleyModel

/// The files of one kind in a folder of the workspace, by their names without the ending.
struct FolderListing {
  private(set) var ids: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - name: The folder; one that does not exist is empty.
  ///   - ending: What its files' names end in, as `.md`.
  ///   - wanted: What its files are, as `a note is a file ID.md`.
  init(
    of name: String, ending: String, wanted: Phrase, in folder: borrowing WorkspaceFolder
  ) {
    let entries: [FolderEntry]
    let isPrivate = Place(file: name, line: 0).isPrivate
    do throws(FileFault) {
      if let fault = folder.linkFault(of: name) { throw fault }
      entries = try folder.entries(of: name) ?? []
    } catch {
      report(.error, name, error.message(of: "\(quoted(name))"), help: error.help)
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = name + "/" + entry.name
      let id = String(entry.name.dropLast(ending.count))
      guard entry.name.hasSuffix(ending), FileName.isPossible(id) else {
        report(
          .warning, path,
          entry.kind == .folder
            ? "unknown folder \(quoted(path))" : "unknown file \(quoted(path))",
          help: "parley does not read it: \(wanted). If it belongs elsewhere, move it there.")
        continue
      }
      switch entry.kind {
      case .link where isPrivate:
        let fault = FileFault.privateLink
        report(.error, path, fault.message(of: "\(quoted(path))"), help: fault.help)
      case .regular, .link, .unknown: ids.append(id)
      case .folder, .fifo, .socket, .device:
        let fault = FileFault.notRegular(entry.kind)
        report(.error, path, fault.message(of: "\(quoted(path))"), help: fault.help)
      }
    }
  }

  /// Adds a diagnostic of one of the files.
  mutating func report(_ severity: Severity, _ file: String, _ message: Phrase, help: Phrase) {
    diagnostics.append(Diagnostic(file: file, severity: severity, message: message, help: help))
  }
}
