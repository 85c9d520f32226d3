import ParleyModel

/// The names of files that hold briefs.
enum BriefName {
  /// A name for the brief of a round, as `brief-12-04-2024-06-24.html`.
  static func file(of brief: Brief, as format: BriefFormat) -> String {
    let stamp = brief.isPrivate ? "-\(BriefComposer.stamp)" : ""
    return "brief-\(plain(brief.round.value.id))-\(brief.day)\(stamp).\(format.ending)"
  }

  /// A path whose file's name says that it is private: `brief-PRIVATE.html`.
  static func stamped(_ path: String, isPrivate: Bool) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard isPrivate, let name = parts.popLast(), !name.contains(BriefComposer.stamp) else {
      return path
    }
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 }
    let end = dot ?? name.endIndex
    parts.append("\(name[..<end])-\(BriefComposer.stamp)\(name[end...])")
    return parts.joined(separator: "/")
  }

  /// A path whose file's name ends as a format's files do.
  static func ending(_ path: String, _ format: BriefFormat) -> String {
    guard BriefFormat(ofFile: path) != nil, let dot = path.lastIndex(of: ".") else { return path }
    return "\(path[..<dot]).\(format.ending)"
  }

  /// A path without what a shell would put in for the user.
  ///
  /// - Parameters:
  ///   - folder: What a relative path counts from.
  ///   - home: What `~` stands for; nil leaves it.
  static func absolute(_ path: String, in folder: String, home: String? = nil) -> String {
    if let home, !home.isEmpty, path == "~" || path.hasPrefix("~/") {
      return home + path.dropFirst()
    }
    return path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// An id as part of a file's name: what is no letter, digit or hyphen becomes one.
  private static func plain(_ id: String) -> String {
    String(id.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
  }
}
