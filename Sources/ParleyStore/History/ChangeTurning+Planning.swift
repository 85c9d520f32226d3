import Glibc

extension ChangeTurning {
  /// What is to be done for one change; files are only read.
  ///
  /// - Parameter place: Where a file that is to be made again is in the trash.
  func action(
    _ change: FileChange, _ place: String?, _ direction: ChangeDirection
  ) throws(ChangeRefusal) -> Action {
    switch (change, direction) {
    case (.text(let patch), _): try action(patch, direction)
    case (.made(let file, let bytes), .back): try unmaking(file, bytes)
    case (.made(let file, let bytes), .forth): try making(file, bytes, from: place)
    case (.moved(let move), .back): try restoring(move)
    case (.moved(let move), .forth): try trashing(move)
    }
  }

  private func action(
    _ patch: TextPatch, _ direction: ChangeDirection
  ) throws(ChangeRefusal) -> Action {
    guard case .bytes(let current) = try contents(of: patch.file) else { throw .gone(patch.file) }
    let text = direction == .back ? patch.reverted(from: current) : patch.applied(to: current)
    guard let text else { throw .linesChanged(patch.file, direction) }
    if text == current { return .nothing }
    return .write(file: patch.file, old: .bytes(current), new: text)
  }

  private func unmaking(_ file: String, _ bytes: [UInt8]) throws(ChangeRefusal) -> Action {
    switch try contents(of: file) {
    case .absent: return .nothing
    case .bytes(bytes): return .trash(file: file, bytes: bytes)
    case .bytes: throw .changedSinceMade(file)
    }
  }

  private func making(
    _ file: String, _ bytes: [UInt8], from place: String?
  ) throws(ChangeRefusal) -> Action {
    let found = try contents(of: file)
    if found == .bytes(bytes) { return .nothing }
    guard found == .absent else { throw .taken(file) }
    if let place, try contents(of: place) == .bytes(bytes) {
      let checksum = TextPatch.checksum(of: bytes)
      return .restore(TrashMove(from: file, to: place, checksum: checksum))
    }
    // Somebody emptied the trash; the log still knows the text.
    return .write(file: file, old: .absent, new: bytes)
  }

  private func restoring(_ move: TrashMove) throws(ChangeRefusal) -> Action {
    let found = try contents(of: move.from)
    switch try contents(of: move.to) {
    case .absent:
      if move.isOf(found) { return .nothing }
      throw found == .absent ? .trashEmptied(move.to) : .taken(move.from)
    case let trashed:
      guard found == .absent else { throw .taken(move.from) }
      guard move.isOf(trashed) else { throw .trashChanged(move.to) }
      return .restore(move)
    }
  }

  private func trashing(_ move: TrashMove) throws(ChangeRefusal) -> Action {
    switch try contents(of: move.from) {
    case .absent:
      if move.isOf(try contents(of: move.to)) { return .nothing }
      throw .gone(move.from)
    case .bytes(let bytes):
      guard move.isOf(.bytes(bytes)) else { throw .changedSinceRestored(move.from) }
      return .trash(file: move.from, bytes: bytes)
    }
  }

  /// What a file of the workspace holds, links followed.
  func contents(of file: String) throws(ChangeRefusal) -> FileContents {
    do throws(SaveFault) {
      try PrivateFolder(root: root, fileSystem: fileSystem).admit(file)
    } catch {
      throw ChangeRefusal(error)
    }
    do throws(SystemError) {
      let path: String
      do throws(SystemError) {
        path = try fileSystem.resolve(root + "/" + file)
      } catch let error where error.code == ENOENT || error.code == ENOTDIR {
        return .absent
      }
      let folder = FilePath.folder(of: path)
      return try SaveFolder(path: folder.isEmpty ? "/" : folder, fileSystem: fileSystem)
        .contents(of: FilePath.name(of: path))
    } catch {
      throw ChangeRefusal(file, error)
    }
  }
}

extension TrashMove {
  /// Whether these are the bytes that were moved.
  fileprivate func isOf(_ contents: FileContents) -> Bool {
    guard case .bytes(let bytes) = contents else { return false }
    return TextPatch.checksum(of: bytes) == checksum
  }
}
