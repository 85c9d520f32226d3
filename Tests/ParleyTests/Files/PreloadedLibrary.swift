import Foundation
import ParleyTestSupport

/// Libraries that the tests put in front of the C library's.
enum PreloadedLibrary {
  /// Compiles a library from its source in C, once for all tests that keep the result.
  static func compiled(_ source: String) -> Result<[UInt8], any Error> {
    Result {
      let sandbox = try Sandbox()
      let (file, library) = (sandbox.path + "/library.c", sandbox.path + "/library.so")
      try sandbox.write(source, to: file)
      let outcome = try sandbox.run([
        FaultyDisk.compiler ?? "cc", "-shared", "-fPIC", "-O1", "-o", library, file, "-ldl",
      ])
      guard outcome.ending == .exited(0),
        let bytes = FileManager.default.contents(atPath: library)
      else {
        throw Timeout(what: "a library in front of the C library", state: outcome.errors)
      }
      return Array(bytes)
    }
  }
}
