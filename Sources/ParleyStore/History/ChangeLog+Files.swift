import ParleyModel

/// The two logs of a workspace: one for what is public, one among the private papers.
extension ChangeLog {
  private func name(isPrivate: Bool) -> String {
    isPrivate ? ChangeFolder.privateName : ChangeFolder.name(workspace: workspace)
  }

  private var folder: PrivateFolder { PrivateFolder(root: root, fileSystem: storage.fileSystem) }

  /// Opens a log and waits until nobody else has it; nil where there is none.
  ///
  /// - Parameter isMade: Whether it is made where there is none; the private one only where its folder
  ///   has been made ready.
  func open(isPrivate: Bool, isMade: Bool) throws(ChangeLogFault) -> ChangeLogFile? {
    guard isPrivate else {
      guard storage.folder != nil else { throw .homeless }
      return try ChangeLogFile.open(
        of: workspace, named: name(isPrivate: false), in: storage, isMade: isMade)
    }
    switch folder.standing {
    case .ready: break
    case .absent: return nil
    case .refused(let refusal):
      throw ChangeLogFault(cause: refusal.cause, remedy: refusal.remedy)
    }
    return try ChangeLogFile.open(
      of: workspace, named: name(isPrivate: true), in: closed, isMade: isMade)
  }

  /// The log of private papers, where there is one that may be used.
  func openClosed() throws(ChangeLogFault) -> ChangeLogFile? {
    guard papers == .all, case .ready = folder.standing else { return nil }
    return try open(isPrivate: true, isMade: false)
  }

  /// What a log tells, without waiting for others; nil where there is none, or it cannot be read.
  func reading(isPrivate: Bool) -> ChangeLogReading? {
    let storage = isPrivate ? closed : storage
    if isPrivate, papers == .open || folder.standing != .ready { return nil }
    guard storage.folder != nil,
      let file = try? storage.open(storage.path(name(isPrivate: isPrivate)), toWrite: false)
    else { return nil }
    defer { try? storage.fileSystem.close(file) }
    guard let bytes = try? storage.read(file) else { return nil }
    return try? ChangeLogReading(bytes, workspace: workspace)
  }

  /// Makes the folder of private papers ready for the log of their changes.
  func prepareClosed() throws(ChangeLogFault) {
    do throws(SaveFault) {
      try folder.prepare(for: PrivateFolder.name + "/" + ChangeFolder.privateName, isForNew: true)
    } catch {
      throw ChangeLogFault(cause: error.cause, remedy: error.remedy)
    }
  }
}
