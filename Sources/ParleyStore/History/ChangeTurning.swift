import Glibc
import ParleyModel

/// Turns a step: finds out for all its files what is to be done, then does it, all of it or nothing.
struct ChangeTurning {
  let root: String
  let fileSystem: FileSystem

  /// What is to be done to one file.
  enum Action: Hashable {
    /// It is already as it is to be.
    case nothing
    case write(file: String, old: FileContents, new: [UInt8])
    /// Into the trash, under a name that is free there, if it still holds these bytes.
    case trash(file: String, bytes: [UInt8])
    case restore(TrashMove)
    /// Into the trash again, under the name it had there.
    case putAway(TrashMove)
  }

  /// Turns a step.
  ///
  /// - Returns: Where files that went to the trash are, by their place in the step's changes.
  /// - Throws: Why not; unless it says otherwise, nothing was written.
  func turn(
    _ kept: ChangeLogReading.Kept, _ direction: ChangeDirection
  ) throws(ChangeRefusal) -> [Int: String] {
    var actions: [(index: Int, action: Action)] = []
    for (index, change) in kept.step.changes.enumerated() {
      actions.append((index, try action(change, kept.places[index], direction)))
    }
    if direction == .back { actions.reverse() }
    var inverses: [Action] = []
    var places: [Int: String] = [:]
    for (index, action) in actions where action != .nothing {
      do throws(ChangeRefusal) {
        let inverse = try perform(action)
        if case .restore(let move) = inverse { places[index] = move.to }
        inverses.append(inverse)
      } catch {
        let isFirst = inverses.isEmpty
        // A save that could not be made durable has failed, and its text is there all the same.
        if case .write(let file, let old, let new) = action,
          (try? contents(of: file)) == .bytes(new)
        {
          inverses.append(Self.inverse(ofWriting: new, to: file, over: old))
        }
        let stuck = putBack(inverses)
        if isFirst, stuck.isEmpty { throw error }
        throw error.after(puttingBack: stuck)
      }
    }
    return places
  }

  /// Does again what was there before.
  ///
  /// - Returns: The files with which that failed.
  private func putBack(_ inverses: [Action]) -> [String] {
    inverses.reversed().filter { inverse in
      do throws(ChangeRefusal) {
        _ = try perform(inverse)
        return false
      } catch {
        return true
      }
    }.compactMap(\.file)
  }

  /// - Returns: What undoes it.
  private func perform(_ action: Action) throws(ChangeRefusal) -> Action {
    let trash = Trash(root: root, fileSystem: fileSystem)
    switch action {
    case .nothing:
      return .nothing
    case .write(let file, let old, let new):
      try write(new, to: file, expecting: old)
      return Self.inverse(ofWriting: new, to: file, over: old)
    case .trash(let file, let bytes):
      switch trash.move(file) {
      case .failure(let fault): throw ChangeRefusal(fault)
      case .success(let move):
        guard move.checksum == TextPatch.checksum(of: bytes) else {
          if let fault = trash.restore(move) { throw ChangeRefusal(fault) }
          throw .changedAtThisMoment(file)
        }
        return .restore(move)
      }
    case .restore(let move):
      if let fault = trash.restore(move) { throw ChangeRefusal(fault) }
      return .putAway(move)
    case .putAway(let move):
      if let fault = trash.putAway(move) { throw ChangeRefusal(fault) }
      return .restore(move)
    }
  }

  private static func inverse(
    ofWriting new: [UInt8], to file: String, over old: FileContents
  ) -> Action {
    guard case .bytes(let bytes) = old else { return .trash(file: file, bytes: new) }
    return .write(file: file, old: .bytes(new), new: bytes)
  }

  private func write(
    _ bytes: [UInt8], to file: String, expecting: FileContents
  ) throws(ChangeRefusal) {
    do throws(SaveFault) {
      try PrivateFolder(root: root, fileSystem: fileSystem)
        .prepare(for: file, isForNew: expecting == .absent)
      if expecting == .absent {
        try WorkspaceFolder.prepareFolders(of: file, root: root, fileSystem: fileSystem)
      }
    } catch {
      throw ChangeRefusal(error)
    }
    let outcome = SafeSave(fileSystem: fileSystem).save(
      bytes, to: root + "/" + file, shownAs: file, expecting: expecting,
      newPermissions: PrivateFolder.permissions(of: file))
    switch outcome {
    case .saved: return
    case .changed: throw .changedAtThisMoment(file)
    case .failed(let fault): throw ChangeRefusal(fault)
    }
  }
}

extension ChangeTurning.Action {
  /// The file it is done to, under the name it has outside the trash.
  fileprivate var file: String? {
    switch self {
    case .nothing: nil
    case .write(let file, _, _), .trash(let file, _): file
    case .restore(let move), .putAway(let move): move.from
    }
  }
}
