import Glibc
import ParleyTestSupport
import Testing

/// pyte, a terminal emulator written in Python, where it is installed.
enum SecondEmulator {
  /// What a person does who wants these tests to run.
  static let whatToDo: Comment =
    "python3 with pyte is missing: python3 -m venv .venv && .venv/bin/pip install pyte"

  /// The interpreter that knows pyte: of `PARLEY_PYTHON`, of the checkout's `.venv`, else python3.
  private static let python: String? = {
    let named = getenv("PARLEY_PYTHON").map { String(cString: $0) }
    let candidates = [named, Checkout.root + "/.venv/bin/python", "/usr/bin/python3"]
    return candidates.compactMap(\.self).first { path in
      guard access(path, X_OK) == 0, let sandbox = try? Sandbox() else { return false }
      return (try? sandbox.run([path, "-c", "import pyte"]))?.ending == .exited(0)
    }
  }()

  /// Whether it can be run.
  static let isInstalled = python != nil

  /// Runs the script beside this file.
  static func run(_ arguments: [String], in sandbox: Sandbox) throws -> Outcome {
    let script = Checkout.root + "/Tests/ParleyTests/Frames/second_emulator.py"
    return try sandbox.run([python ?? "python3", script] + arguments)
  }
}
