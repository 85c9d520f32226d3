import Glibc

/// The file of a round's note, checked before a program is given its name.
enum NotePath {
  /// Why there is no such file to write.
  struct Refusal: Error {
    let text: String
  }

  /// The path of a round's note; its folder exists afterwards.
  ///
  /// An id that could lead out of `notes/`, or that a program could take for an option, is refused.
  static func prepare(_ id: String, root: String) -> Result<String, Refusal> {
    let allowed = id.utf8.allSatisfy { byte in
      byte != UInt8(ascii: "/") && byte >= 0x20 && byte != 0x7F
    }
    guard allowed, !id.isEmpty, !id.hasPrefix("."), !id.hasPrefix("-"), id.utf8.count <= 200 else {
      return .failure(Refusal(text: "the round's id cannot name a file; change it in rounds.csv"))
    }
    let folder = root + "/notes"
    if mkdir(folder, 0o777) == -1, errno != EEXIST {
      return .failure(
        Refusal(text: "notes/ cannot be made: \(String(cString: strerror(errno)))"))
    }
    var details = stat()
    let path = folder + "/" + id + ".md"
    if lstat(path, &details) == 0, details.st_mode & S_IFMT != S_IFREG {
      return .failure(Refusal(text: "notes/\(id).md is no regular file; move it away first"))
    }
    return .success(path)
  }
}
