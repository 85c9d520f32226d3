import Glibc

/// Which process made a file: a number that came round again is not mistaken for it.
struct ProcessStamp: Hashable, Sendable {
  /// Its number.
  let pid: Int32
  /// When it started, in clock ticks since its machine did; 0 where that cannot be learnt.
  let start: UInt64
  /// Eight digits for its machine. Without them a shared folder's other machines would seem dead.
  let host: String

  /// This process.
  static let current = ProcessStamp(
    pid: getpid(), start: startTime(of: getpid()) ?? 0, host: thisHost)

  /// Whether the process still runs. One on another machine counts as running.
  var isAlive: Bool {
    guard host == Self.thisHost else { return true }
    guard let start = Self.startTime(of: pid) else { return kill(pid, 0) == 0 || errno == EPERM }
    return start == self.start
  }

  private static let thisHost: String = {
    var name = utsname()
    uname(&name)
    return withUnsafeBytes(of: name.nodename) {
      String(FNV1a(of: $0.prefix { $0 != 0 }).hex.suffix(8))
    }
  }()

  /// Field 22 of `/proc/PID/stat`; nil where there is no such process or no `/proc`.
  private static func startTime(of pid: Int32) -> UInt64? {
    let file = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var line = [UInt8](repeating: 0, count: 1_024)
    let count = line.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    guard count > 0 else { return nil }
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    guard let bracket = line[..<count].lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = line[(bracket + 1)..<count].split(separator: UInt8(ascii: " "))
    guard fields.count > 19 else { return nil }
    return UInt64(String(decoding: fields[19], as: UTF8.self))
  }
}
