import Glibc

/// What memory the process holds, as Linux tells it.
enum Memory {
  /// Has the peak begin anew at what is held now; false where the system does not do that.
  static func resetPeak() -> Bool {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return false }
    let isWritten = fputs("5", file) >= 0
    return fclose(file) == 0 && isWritten
  }

  /// The most that was resident since ``resetPeak()``. Unit: bytes.
  static var peak: Int? {
    guard let line = SystemText.line(of: "/proc/self/status", after: "VmHWM:"),
      let number = line.split(separator: " ").first.flatMap({ Int($0) })
    else { return nil }
    return number * 1024
  }

  /// The most that was ever resident. Unit: bytes.
  static var peakOfProcess: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
