/// How private notes and scenarios are named: as public ones, behind the folder of the private
/// papers, as `private/12-04`.
public enum PrivateName {
  private static let prefix = Place.privateFolder + "/"

  /// Whether a name is that of a private paper.
  public static func isPrivate(_ id: String) -> Bool { id.hasPrefix(prefix) }

  /// The name of the private paper beside a public one; a private one's own.
  public static func of(_ id: String) -> String { isPrivate(id) ? id : prefix + id }

  /// The name without the folder: of a note, the id of its round.
  public static func plain(_ id: String) -> String {
    isPrivate(id) ? String(id.dropFirst(prefix.count)) : id
  }
}
