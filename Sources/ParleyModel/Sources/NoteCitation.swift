/// A line of a note, as the sources of a row cite it: `note:12-04#L33`.
///
/// It stands beside the ids of publications and is none: it says which line of one's own notes a row
/// was written from. It counts from the day its round begins, as the note does.
public struct NoteCitation: Hashable, Sendable, CustomStringConvertible {
  /// The note by the id of its round, as `12-04`; below `private/` with that before it.
  public let note: String
  /// The line, from 1.
  public let line: Int

  /// A line of a note; a line below 1 is no line.
  public init?(note: String, line: Int) {
    guard !note.isEmpty, line >= 1, !note.contains(where: Self.isMark) else { return nil }
    self.note = note
    self.line = line
  }

  /// Reads `note:12-04#L33`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard Self.isMeant(by: text) else { return nil }
    let rest = text.dropFirst(Self.prefix.count)
    guard let mark = rest.firstIndex(of: "#") else { return nil }
    let digits = rest[mark...].dropFirst(2)
    guard rest[mark...].hasPrefix("#L"), (1...Self.mostDigits).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      digits.first != "0", let line = Int(digits)
    else { return nil }
    self.init(note: String(rest[..<mark]), line: line)
  }

  /// `note:12-04#L33`.
  public var description: String { "\(Self.prefix)\(note)#L\(line)" }

  /// The id of the round whose note it is.
  public var round: String { PrivateName.plain(note) }

  /// Whether the note stands below `private/`.
  public var isPrivate: Bool { PrivateName.isPrivate(note) }

  /// Whether a text among the ids of sources is meant to cite a note, right or wrong.
  public static func isMeant(by text: some StringProtocol) -> Bool { text.hasPrefix(prefix) }

  private static let prefix = "note:"
  private static let mostDigits = 7

  /// Characters that part what is cited, or ids from one another.
  private static func isMark(_ character: Character) -> Bool { "#; \t\r\n".contains(character) }
}
