import Glibc
public import ParleyModel

/// Writes settings into `config.toml`: only their bytes change, comments and everything else stay.
public struct ConfigurationStore: Sendable {
  /// The file's name.
  public static let file = "config.toml"

  /// Where it stands.
  public let folder: ConfigurationFolder
  private let fileSystem: FileSystem
  /// Tables in the order new ones are put in.
  private let tableOrder: [String]

  /// How often a file that changes while it is written is read again.
  private static let mostTries = 5

  /// Settings of a folder.
  ///
  /// - Parameter tableOrder: The tables of the file, in the order in which new ones are put in.
  public init(
    folder: ConfigurationFolder, tableOrder: [String] = [], fileSystem: FileSystem = .system
  ) {
    self.folder = folder
    self.tableOrder = tableOrder
    self.fileSystem = fileSystem
  }

  /// Writes changes, the last of one key counts; folder and file are made where there are none,
  /// with the modes 0700 and 0600.
  ///
  /// - Returns: Why nothing was written, in one line; nil where all is on disk.
  public func remember(_ changes: [ConfigurationChange]) -> Phrase? {
    guard let last = changes.last, let reason = write(changes) else { return nil }
    return changes.allSatisfy { $0.key == last.key }
      ? "\(quoted(last.key)) is not remembered: \(reason)"
      : "\(changes.count) settings are not remembered: \(reason)"
  }

  private func write(_ changes: [ConfigurationChange]) -> Phrase? {
    let path = folder.path(of: Self.file)
    for _ in 0..<Self.mostTries {
      let found: FileContents
      let composed: [UInt8]
      do throws(FileFault) {
        found = try read()
        try makeFolder()
      } catch {
        return SaveFault(path, error).message
      }
      do throws(Unwritable) {
        composed = try compose(changes, found.bytes)
      } catch {
        return error.sentence
      }
      if found == .bytes(composed) { return nil }
      let save = SafeSave(fileSystem: fileSystem)
      switch save.save(composed, to: path, expecting: found, newPermissions: 0o600) {
      case .saved: return nil
      case .failed(let fault): return fault.message
      case .changed: continue
      }
    }
    return "another program keeps changing \(quoted(path: path)). Try again when it is done."
  }

  private struct Unwritable: Error {
    let sentence: Phrase
  }

  /// The file's text with the changes in it.
  private func compose(
    _ changes: [ConfigurationChange], _ bytes: [UInt8]
  ) throws(Unwritable) -> [UInt8] {
    let document = TOMLDocument(parsing: bytes)
    if let fault = document.faults.first {
      let place = document.position(of: fault.span.start)
      throw Unwritable(
        sentence: "\(Self.file):\(place.line):\(place.column): \(fault.message). "
          + "Repair the file in an editor, then change the setting again.")
    }
    var editing = TOMLEditing(document, tableOrder: tableOrder)
    for change in changes {
      do throws(TOMLEditFault) {
        try editing.set(change.key.split(separator: ".").map(String.init), to: change.value.literal)
      } catch {
        throw Unwritable(
          sentence: "\(Self.file) has something else in the place of \(quoted(error.path)). "
            + "Repair it in an editor, then change the setting again; `parley config` says where.")
      }
    }
    return editing.bytes
  }

  private func read() throws(FileFault) -> FileContents {
    let opened: FileReading
    do throws(FileFault) {
      opened = try WorkspaceFolder(path: folder.path).read(
        Self.file, limit: ReadLimits.standard.text)
    } catch let error where error.code == ENOENT {
      return .absent
    }
    switch opened {
    case .bytes(let bytes, outside: _): return .bytes(bytes)
    case .missing: return .absent
    case .refused(let fault): throw fault
    }
  }

  private func makeFolder() throws(FileFault) {
    do throws(SystemError) {
      try SaveFolder.make(folder.path, in: fileSystem, permissions: 0o700)
    } catch {
      throw FileFault(errno: error.code, action: .make)
    }
  }
}
