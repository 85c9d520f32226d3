import Glibc

@testable import ParleyStore

/// A file to be saved, as it can stand on a disk.
enum SaveScene: String, CaseIterable, Sendable {
  case new, overwrite, symbolicLink, hardLink

  static let oldBytes = Array("old text, and more of it\n".utf8)
  static let newBytes = Array("a new text, somewhat longer than the old one was\n".utf8)

  /// What is loaded before the save.
  var expecting: FileContents { self == .new ? .absent : .bytes(Self.oldBytes) }

  /// Where the file's bytes are.
  var file: String { self == .symbolicLink ? "elsewhere/real.md" : "notes/12-04.md" }

  /// The folders that a parley cleans at its start.
  static let folders = ["notes", "elsewhere"]

  /// Puts the file on a disk.
  func make(on disk: ScratchFolder) {
    disk.folder("notes")
    disk.folder("elsewhere")
    if self != .new { disk.write(Self.oldBytes, to: file) }
    if self == .symbolicLink { disk.link("notes/12-04.md", to: "../elsewhere/real.md") }
    if self == .hardLink { link(disk.path + "/" + file, disk.path + "/elsewhere/other.md") }
  }

  /// Saves its new text.
  func save(
    _ bytes: [UInt8] = newBytes, on disk: ScratchFolder,
    by fileSystem: FileSystem = FaultySystem().fileSystem
  ) -> SaveOutcome {
    SafeSave(fileSystem: fileSystem)
      .save(bytes, to: disk.path + "/notes/12-04.md", expecting: expecting)
  }

  /// The text under the file's name, checked to be the same under every name it has.
  func text(on disk: ScratchFolder) -> [UInt8]? {
    let text = disk.bytes("notes/12-04.md")
    guard text == disk.bytes(file) else { return nil }
    return self != .hardLink || text == disk.bytes("elsewhere/other.md") ? text : nil
  }

  /// Whether a link is still the link it was.
  func isLinkKept(on disk: ScratchFolder) -> Bool {
    var status = stat()
    let path = disk.path + "/notes/12-04.md"
    guard lstat(path, &status) == 0 else { return self == .new }
    switch self {
    case .symbolicLink: return FileKind(mode: status.st_mode) == .link
    case .hardLink: return status.st_nlink == 2
    case .new, .overwrite: return FileKind(mode: status.st_mode) == .regular
    }
  }

  /// The names that were made on the way and are still there.
  func temporaries(on disk: ScratchFolder) -> [String] {
    Self.folders.flatMap { Disk.names(in: disk.path + "/" + $0) }.filter { $0.hasPrefix(".") }
  }

  /// How many system calls its save takes.
  var calls: [String] {
    let disk = ScratchFolder()
    make(on: disk)
    let system = FaultySystem()
    _ = save(on: disk, by: system.fileSystem)
    return system.calls
  }

  /// Every call of its save, by number.
  static let eachCall: [(SaveScene, Int)] = allCases.flatMap { scene in
    scene.calls.indices.map { (scene, $0) }
  }
}

extension Leftovers {
  /// A start of parley at which every process that made something is dead.
  static func cleanAsIfAllWereDead(on disk: ScratchFolder) -> [Leftover] {
    Leftovers(fileSystem: FaultySystem().fileSystem) { _ in false }
      .clean(folders: SaveScene.folders.map { disk.path + "/" + $0 })
  }
}
