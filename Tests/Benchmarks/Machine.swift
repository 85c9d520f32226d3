import Glibc

/// The machine the figures are of.
enum Machine {
  /// As `2 x AMD EPYC`.
  static var name: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let model = SystemText.line(of: "/proc/cpuinfo", after: "model name") ?? "unknown processor"
    return "\(cores) x \(model)"
  }
}
