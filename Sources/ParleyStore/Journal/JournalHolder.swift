import Glibc

/// Who writes a journal: for showing only, since the lock alone decides.
public struct JournalHolder: Hashable, Sendable {
  /// The user's name.
  public let user: String
  /// The machine's name.
  public let host: String
  /// The number of the process.
  public let pid: Int

  /// Makes a holder.
  public init(user: String, host: String, pid: Int) {
    self.user = user
    self.host = host
    self.pid = pid
  }

  /// This process.
  public static var current: JournalHolder {
    let user = (getenv("USER") ?? getenv("LOGNAME")).map { String(cString: $0) }
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return JournalHolder(
      user: user ?? "user \(geteuid())",
      host: isNamed ? String(decoding: host, as: UTF8.self) : "", pid: Int(getpid()))
  }
}
