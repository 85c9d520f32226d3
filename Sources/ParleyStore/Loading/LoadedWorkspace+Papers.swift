import ParleyModel

extension LoadedWorkspace {
  /// The same workspace as it would have been read without its private papers.
  public func withoutPrivate() -> LoadedWorkspace {
    guard papers == .all else { return self }
    func isOpen(_ file: String) -> Bool { !Place(file: file, line: 0).isPrivate }
    func isOpenPaper(_ id: String) -> Bool { !PaperName(id).isPrivate }
    var open = self
    open.papers = .open
    open.workspace.offers.removeAll(where: \.isPrivate)
    open.workspace.positions.removeAll(where: \.isPrivate)
    open.workspace.notes = workspace.notes.filter(isOpenPaper)
    open.scenarios.removeAll { !isOpenPaper($0.id) }
    open.projectable = projectable.filter { isOpenPaper($0.key) }
    open.statements = statements.filter { isOpenPaper($0.key) }
    open.scenarioTexts = scenarioTexts.filter { isOpenPaper($0.key) }
    open.tableTexts = tableTexts.filter { isOpen($0.key) }
    open.files.removeAll { !isOpen($0.file) }
    open.references.taken = references.taken.filter { isOpen($0.value.file) }
    // A day later the folder may be another; what it was at the reading counts.
    open.diagnostics =
      (diagnostics.filter { isOpen($0.file) && $0.file != PrivateFolder.name }
      + PrivateFolder.diagnostics(of: privateFolder, .open)).sorted()
    return open
  }
}
