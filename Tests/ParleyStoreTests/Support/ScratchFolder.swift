import Glibc

/// A folder of its own for one test, gone with the test.
final class ScratchFolder {
  /// Its absolute path without links.
  let path: String

  init() {
    var template = Array("/tmp/parley-store-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit { remove("") }

  /// Writes a file and the folders it stands in.
  func write(_ bytes: [UInt8], to name: String) {
    makeFolders(of: name)
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(file >= 0, "cannot write \(name)")
    defer { close(file) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      precondition(count > 0, "cannot write \(name)")
      offset += count
    }
  }

  /// Writes a text.
  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  /// The bytes of a file, or nil when there is none.
  func bytes(_ name: String) -> [UInt8]? { Disk.bytes(path + "/" + name) }

  /// The text of a file, or nil when there is none.
  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) {
    makeFolders(of: name)
    precondition(symlink(target, path + "/" + name) == 0, "cannot link \(name)")
  }

  /// Makes a named pipe.
  func pipe(_ name: String) {
    makeFolders(of: name)
    precondition(mkfifo(path + "/" + name, 0o644) == 0, "cannot make \(name)")
  }

  /// Makes a folder.
  func folder(_ name: String) { makeFolders(of: name + "/x") }

  /// Deletes a file or a folder with all that is in it.
  func remove(_ name: String) {
    let path = name.isEmpty ? path : path + "/" + name
    for entry in Disk.names(in: path) { remove((name.isEmpty ? "" : name + "/") + entry) }
    if unlink(path) != 0 { rmdir(path) }
  }

  private func makeFolders(of name: String) {
    var current = path
    for part in name.split(separator: "/").dropLast() {
      current += "/" + part
      mkdir(current, 0o755)
    }
  }
}

/// The disk, read without the code under test.
enum Disk {
  /// The bytes of a file, or nil when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The names in a folder, in order; none when it is no folder. A link to one is none either.
  static func names(in path: String) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      let folder = opendir(path)
    else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Everything below a folder: path, mode, time of change and content.
  static func snapshot(_ path: String) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0 else { return [] }
    let change = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    let isFile = status.st_mode & S_IFMT == S_IFREG
    let content = isFile ? "\(bytes(path) ?? [])" : ""
    return ["\(path) \(status.st_mode) \(status.st_ino) \(change) \(content)"]
      + names(in: path).flatMap { snapshot(path + "/" + $0) }
  }
}
