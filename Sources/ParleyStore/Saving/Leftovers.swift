import Glibc
public import ParleyModel

/// What earlier parleys that were killed or lost power left beside the files they saved.
public struct Leftovers: Sendable {
  private let fileSystem: FileSystem
  private let isAlive: @Sendable (ProcessStamp) -> Bool

  /// Makes a cleaning by these system calls.
  public init(fileSystem: FileSystem = .system) {
    self.init(fileSystem: fileSystem) { $0.isAlive }
  }

  init(fileSystem: FileSystem, isAlive: @escaping @Sendable (ProcessStamp) -> Bool) {
    self.fileSystem = fileSystem
    self.isAlive = isAlive
  }

  /// Removes the files of dead processes and completes the saves they had begun in place.
  ///
  /// Files of processes that run, here or on another machine, and files whose names parley did not
  /// make are left alone. A folder in which another parley is saving is left for the next start.
  ///
  /// - Parameter folders: Paths; one that does not exist holds nothing.
  /// - Returns: What was done, in the order of the folders and names; nothing in most cases.
  public func clean(folders: [String]) -> [Leftover] {
    folders.flatMap { path in
      var done: [Leftover] = []
      do throws(SystemError) {
        try clean(path, &done)
      } catch let error where error.code == ENOENT {
      } catch {
        done.append(.failed(SaveFault(path, FileFault(errno: error.code, action: .clean))))
      }
      return done
    }
  }

  private func clean(_ path: String, _ done: inout [Leftover]) throws(SystemError) {
    let folder = try SaveFolder(path: path, fileSystem: fileSystem)
    let names = try fileSystem.names(folder.descriptor).sorted().compactMap(TemporaryName.init)
      .filter { !isAlive($0.owner) }
    guard !names.isEmpty, try folder.lock(isWaiting: false) else { return }
    for name in names {
      do throws(SystemError) {
        if let leftover = try clean(name, in: folder, at: path) { done.append(leftover) }
      } catch {
        let fault = FileFault(errno: error.code, action: .clean)
        done.append(.failed(SaveFault(path + "/" + name.text, fault)))
      }
    }
    try folder.sync()
  }

  /// - Returns: Nil when another parley was quicker.
  private func clean(
    _ name: TemporaryName, in folder: borrowing SaveFolder, at path: String
  ) throws(SystemError) -> Leftover? {
    var leftover = Leftover.removed(path + "/" + name.text)
    if name.kind == .pending, let save = PendingSave(try folder.contents(of: name.text).bytes) {
      let target = path + "/" + save.target
      if try folder.settle(save, on: save.new) {
        leftover = .completed(target)
      } else {
        let kept = try keep(save, in: folder)
        leftover = .kept(path + "/" + kept, of: target)
      }
    }
    do throws(SystemError) {
      try fileSystem.unlink(folder.descriptor, name.text)
    } catch let error where error.code == ENOENT {
      return nil
    }
    return leftover
  }

  /// Writes the text of a save that can no longer be completed beside the file.
  private func keep(
    _ save: PendingSave, in folder: borrowing SaveFolder
  ) throws(SystemError) -> String {
    for number in 1...99 {
      let name = "\(save.target).unsaved-\(number)"
      if case .put = try folder.put(save.new, as: name, expecting: .absent) { return name }
    }
    throw SystemError(EEXIST)
  }
}

/// What was done about one file that a dead parley left.
public enum Leftover: Hashable, Sendable {
  /// An unfinished copy was removed; the file it was for is whole.
  case removed(String)
  /// The save of this file, begun in place, was completed.
  case completed(String)
  /// The file was changed since its save was interrupted, so the text to be saved is kept here.
  case kept(String, of: String)
  /// Nothing could be done; it is tried again at the next start.
  case failed(SaveFault)

  /// What to tell the user, safe to print.
  public var message: Phrase {
    switch self {
    case .removed(let path): "Removed \(quoted(path: path)), left by a save that was interrupted."
    case .completed(let path): "Completed the save of \(quoted(path: path)) that was interrupted."
    case .kept(let path, let target):
      "The save of \(quoted(path: target)) was interrupted and the file changed since. "
        + "The text to be saved is in \(quoted(path: path))."
    case .failed(let fault): fault.message
    }
  }
}
