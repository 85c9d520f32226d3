public import ParleyModel

/// Whether the folder `private/` of a workspace can be used.
public enum PrivateFolderState: Hashable, Sendable {
  /// There is none; the first private paper that is written makes it.
  case absent
  /// It is there and closed to others.
  case ready
  /// It is there, but what stands in it may be seen by others: nothing is read from it or written.
  case refused(PrivateRefusal)

  /// Whether private papers may be read and written.
  public var isUsable: Bool {
    if case .refused = self { return false }
    return true
  }
}

/// Why the folder of private papers is not used.
public struct PrivateRefusal: Error, Hashable, Sendable {
  /// A clause without a full stop.
  public let cause: Phrase
  /// What to do, in sentences.
  public let remedy: Phrase

  /// Cause and remedy in one line, safe to print.
  public var message: Phrase { "\(cause). \(remedy)" }
}

extension PrivateRefusal {
  static let link = PrivateRefusal(
    cause: "'private' is a symbolic link",
    remedy: "Replace it by a folder of your own (`mkdir -m 700 private`) and move the papers into "
      + "it.")

  static func noFolder(_ kind: FileKind) -> PrivateRefusal {
    PrivateRefusal(
      cause: "'private' is \(kind.name), not a folder",
      remedy: "Move it away; the folder is made when a private paper is saved.")
  }

  static let ownedByAnother = PrivateRefusal(
    cause: "'private' belongs to another user",
    remedy: "Private papers stand in a folder of your own: move this one away, or ask its owner.")

  static let openToOthers = PrivateRefusal(
    cause: "others than you can look into 'private'",
    remedy: "Close it to them: run `chmod 700 private` in the workspace.")

  static let tracked = PrivateRefusal(
    cause: "git tracks files in 'private'",
    remedy: "Run `git rm -r --cached private` in the workspace. What was committed stays in the "
      + "history of the repository until it is removed there too.")

  static let trackedInside = PrivateRefusal(
    cause: "a git repository inside 'private' tracks its files",
    remedy: "Move 'private/.git' out of the workspace. What was pushed from it stays where it went."
  )

  static func unknown(because cause: Phrase) -> PrivateRefusal {
    PrivateRefusal(
      cause: "'private' cannot be examined: \(cause)",
      remedy: "Look at its owner and mode with `ls -ld private`.")
  }
}
