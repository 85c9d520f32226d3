/// The name of a file that parley makes beside the one it saves.
///
/// `.parley-PID-START-HOST-N-NAME`, or `.parley-pending-...`; see ``ProcessStamp``. A name of any other
/// form is somebody else's.
struct TemporaryName: Hashable {
  enum Kind: String {
    case replacement = ".parley-"
    case pending = ".parley-pending-"
  }

  let kind: Kind
  let owner: ProcessStamp
  /// Tells apart the files of one process.
  let number: Int
  /// The name of the file to be saved, cut where the whole would be longer than a name may be.
  let target: String

  /// Bytes of the longest name on the file systems of Linux.
  private static let longest = 255

  init(_ kind: Kind, owner: ProcessStamp, number: Int, target: String) {
    let start = Self.start(kind, owner, number)
    var target = target
    while start.utf8.count + target.utf8.count > Self.longest { target.removeLast() }
    (self.kind, self.owner, self.number, self.target) = (kind, owner, number, target)
  }

  /// Nil when parley never made such a name.
  init?(_ text: String) {
    let kind: Kind = text.hasPrefix(Kind.pending.rawValue) ? .pending : .replacement
    guard text.hasPrefix(kind.rawValue) else { return nil }
    let parts = text.dropFirst(kind.rawValue.count)
      .split(separator: "-", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, let pid = Int32(parts[0]), pid > 0, let start = UInt64(parts[1]),
      parts[2].utf8.count == 8, let number = Int(parts[3]), !parts[4].isEmpty
    else { return nil }
    let owner = ProcessStamp(pid: pid, start: start, host: String(parts[2]))
    self.init(kind, owner: owner, number: number, target: String(parts[4]))
    guard self.text == text else { return nil }
  }

  /// The name itself.
  var text: String { Self.start(kind, owner, number) + target }

  private static func start(_ kind: Kind, _ owner: ProcessStamp, _ number: Int) -> String {
    "\(kind.rawValue)\(owner.pid)-\(owner.start)-\(owner.host)-\(number)-"
  }
}
