import ParleyModel

/// Reads a workspace; never writes, and never stops at the first fault.
public struct WorkspaceReader: Sendable {
  /// The folder.
  public let root: String
  /// How much is read before parley refuses.
  public let limits: ReadLimits
  /// Whether the private papers are read too.
  public let papers: Papers

  /// Makes a reader of a folder, which is not opened before something is read.
  public init(root: String, limits: ReadLimits = .standard, papers: Papers = .open) {
    self.root = root
    self.limits = limits
    self.papers = papers
  }

  /// Reads everything but the notes' text.
  ///
  /// A folder that cannot be opened at all gives an empty workspace and a diagnostic.
  ///
  /// - Parameter checkingNotes: Whether the notes are read too, for their faults, as `check` does.
  public func read(checkingNotes: Bool = false) -> LoadedWorkspace {
    var loading: WorkspaceLoading
    do throws(FileFault) {
      loading = WorkspaceLoading(try WorkspaceFolder(path: root), limits: limits, papers: papers)
    } catch {
      return LoadedWorkspace(
        root: root, workspace: Workspace(title: "", money: "", parties: []),
        diagnostics: [
          Diagnostic(
            file: ".", severity: .error,
            message: error.message(of: "the workspace \(quoted(path: root))"),
            help: "\(error.help) `parley init DIR` makes a new workspace.")
        ], scenarios: [])
    }
    loading.readAll()
    loading.workspace.buildIndex()
    if checkingNotes {
      var lineCounts: [String: Int] = [:]
      for id in loading.workspace.notes.sorted() {
        switch note(id) {
        case .text(let text, let diagnostics):
          loading.diagnostics += diagnostics
          lineCounts[id] = CitationCheck.lineCount(of: text)
        case .unreadable(let diagnostic): loading.diagnostics.append(diagnostic)
        case .missing: break
        }
      }
      loading.diagnostics += CitationCheck.missingLines(
        in: loading.workspace, lineCounts: lineCounts)
    }
    var loaded = LoadedWorkspace(
      root: root, workspace: loading.workspace, diagnostics: loading.diagnostics.sorted(),
      scenarios: loading.scenarios, projectable: loading.projectable,
      assumptions: loading.assumptions?.whole, inputs: loading.inputs, files: loading.files,
      statements: loading.statements, scenarioTexts: loading.scenarioTexts)
    loaded.tableTexts = loading.tableTexts
    loaded.references = loading.references
    loaded.settings = loading.stated
    loaded.papers = papers
    loaded.privateFolder = loading.privateFolder
    return loaded
  }

  /// Reads the note of a round, for the moment it is first shown.
  public func note(_ id: String) -> NoteReading {
    guard isRead(id) else { return .missing }
    if let refusal = refusal(of: id) { return .unreadable(refusal) }
    do throws(FileFault) {
      return NoteReading(try file(ofNote: id), file: NotesFolder.path(of: id))
    } catch {
      return .unreadable(noWorkspace(error))
    }
  }

  /// Reads the bytes of a round's note, for the moment it is to be edited; a diagnostic when it is
  /// there and cannot be read.
  public func contents(ofNote id: String) -> NoteContents {
    let path = NotesFolder.path(of: id)
    guard isRead(id) else {
      let (cause, remedy) = FileName.refusal(of: id)
      return .refused(Diagnostic(file: path, severity: .error, message: cause, help: remedy))
    }
    if let refusal = refusal(of: id) { return .refused(refusal) }
    do throws(FileFault) {
      switch try file(ofNote: id) {
      case .missing: return .contents(.absent)
      case .bytes(let bytes, outside: _): return .contents(.bytes(bytes))
      case .refused(let fault):
        return .refused(
          Diagnostic(
            file: path, severity: .error, message: fault.message(of: "\(quoted(path))"),
            help: fault.help))
      }
    } catch {
      return .refused(noWorkspace(error))
    }
  }

  /// Whether the note of an id can be read by this reader.
  private func isRead(_ id: String) -> Bool {
    let paper = PaperName(id)
    return paper.isPossible && (papers == .all || !paper.isPrivate)
  }

  /// What keeps a private note from being read; nil for any other.
  private func refusal(of id: String) -> Diagnostic? {
    guard PaperName(id).isPrivate, case .refused(let refusal) = PrivateFolder(root: root).state
    else { return nil }
    return Diagnostic(
      file: PrivateFolder.name, severity: .error, message: refusal.cause, help: refusal.remedy)
  }

  private func file(ofNote id: String) throws(FileFault) -> FileReading {
    try WorkspaceFolder(path: root).read(NotesFolder.path(of: id), limit: limits.note)
  }

  private func noWorkspace(_ error: FileFault) -> Diagnostic {
    Diagnostic(
      file: ".", severity: .error,
      message: error.message(of: "the workspace \(quoted(path: root))"), help: error.help)
  }
}
