import Glibc

extension TemporaryFolder {
  /// Writes a shell script that can be run at once.
  public func install(_ name: String, _ script: String) throws {
    try install(name, Array("#!/bin/sh\n\(script)\n".utf8))
  }

  /// Writes a file that is a program by its mode and can be run at once.
  ///
  /// Another process writes it: a child that another test starts meanwhile would hold this one's open
  /// file, and the system runs no file that is open for writing.
  public func install(_ name: String, _ content: [UInt8]) throws {
    try write(content, to: name + ".txt")
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    let child = try ChildProcess(
      ["install", "-m", "755", name + ".txt", name], environment: ["PATH": "/usr/bin:/bin"],
      folder: path, streams: .descriptors(input: nothing, output: nothing, errors: nothing))
    guard try child.wait() == .exited(0) else {
      throw Timeout(what: "\(name) to be installed", state: path)
    }
  }
}
