import Glibc

/// What the kernel says about processes, from /proc.
public enum ProcessTable {
  /// The whole text of a file of /proc; nil when the process is gone.
  static func text(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The state letter and the parent of a process; nil when it is gone or a zombie.
  static func stat(of id: Int32) -> (state: Character, parent: Int32)? {
    // The name in brackets may hold anything, a bracket too.
    guard let rest = text("/proc/\(id)/stat")?.split(separator: ")").last else { return nil }
    let fields = rest.split(separator: " ")
    guard fields.count > 1, let state = fields[0].first, let parent = Int32(fields[1]),
      state != "Z"
    else { return nil }
    return (state, parent)
  }

  /// Whether a process is there and no zombie.
  public static func isRunning(_ id: Int32) -> Bool { stat(of: id) != nil }

  /// Whether a process has been stopped by a signal.
  public static func isStopped(_ id: Int32) -> Bool { stat(of: id)?.state == "T" }

  /// The children of a process.
  public static func children(of parent: Int32) -> [Int32] {
    names(in: "/proc").compactMap { Int32($0) }.filter { stat(of: $0)?.parent == parent }
  }

  /// How often the threads of a process have gone to sleep, all together.
  public static func voluntarySwitches(of id: Int32) -> Int {
    names(in: "/proc/\(id)/task").reduce(0) { sum, thread in
      let status = text("/proc/\(id)/task/\(thread)/status") ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  /// Processor time a process has used, in clock ticks.
  public static func ticks(of id: Int32) -> Int {
    guard let rest = text("/proc/\(id)/stat")?.split(separator: ")").last else { return 0 }
    let fields = rest.split(separator: " ")
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }
}
