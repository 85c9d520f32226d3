import Glibc
import ParleyTestSupport

/// The program that puts frames and events of a test's choice on a real terminal.
enum FrameDriver {
  /// It stands beside parley.
  static let path: String = {
    let end = Sandbox.program.lastIndex(of: "/") ?? Sandbox.program.startIndex
    return Sandbox.program[..<end] + "/FrameDriver"
  }()

  /// How many frames to show: more where `PARLEY_LONG` is 1.
  static func count(_ usual: Int, long: Int) -> Int {
    getenv("PARLEY_LONG").map { String(cString: $0) } == "1" ? long : usual
  }
}
