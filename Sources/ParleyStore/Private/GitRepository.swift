import Glibc

/// Where a repository of git keeps what it knows.
struct GitRepository {
  /// Its own folder, as `.git` or what a file `.git` leads to.
  let folder: String
  /// Where its configuration stands: another folder for a second worktree.
  private let common: String

  /// - Parameter top: The folder a repository is checked out in; nil where none is.
  init?(top: String) {
    let place = (top == "/" ? "" : top) + "/.git"
    var status = stat()
    guard stat(place, &status) == 0 else { return nil }
    switch FileKind(mode: status.st_mode) {
    case .folder:
      folder = place
    case .regular:
      let line = Self.text(".git", in: top).split(whereSeparator: \.isNewline).first ?? ""
      guard line.hasPrefix(Self.pointer) else { return nil }
      let path = line.dropFirst(Self.pointer.count).drop { $0 == " " }
      folder = Self.absolute(String(path), in: top)
    default:
      return nil
    }
    let shared = Self.text("commondir", in: folder).split(whereSeparator: \.isNewline).first
    common = shared.map { [folder] in Self.absolute(String($0), in: folder) } ?? folder
  }

  /// Bytes of an object's name, by `extensions.objectFormat`; nil where that is none parley knows.
  var hashLength: Int? {
    var isExtensions = false
    var format = "sha1"
    for line in Self.text("config", in: common).split(whereSeparator: \.isNewline) {
      let words = line.lowercased().filter { $0 != " " && $0 != "\t" }
      if words.hasPrefix("[") { isExtensions = words.hasPrefix("[extensions]") }
      let key = "objectformat="
      if isExtensions, words.hasPrefix(key) {
        format = String(words.dropFirst(key.count).prefix { $0 != "#" && $0 != ";" })
      }
    }
    return ["sha1": 20, "sha256": 32][format.filter { $0 != "\"" }]
  }

  private static let pointer = "gitdir:"

  private static func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// The text of a small file; empty where it cannot be read.
  private static func text(_ name: String, in folder: String) -> String {
    guard let opened = try? WorkspaceFolder(path: folder),
      case .bytes(let bytes, outside: _) = opened.read(name, limit: ReadLimits.standard.text)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
