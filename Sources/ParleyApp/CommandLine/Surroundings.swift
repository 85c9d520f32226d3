import Glibc

/// What a command sees of the world: variables, the clock, the two output streams.
public struct Surroundings: Sendable {
  /// Variables of the process.
  public let environment: [String: String]
  /// Absolute path.
  public let currentDirectory: String
  /// Today's date and when it ends.
  public let clock: Clock
  /// Writes text to standard output; false when nobody reads it any more.
  public let print: @Sendable (String) -> Void
  /// Writes a message for the user to standard error.
  public let complain: @Sendable (String) -> Void

  /// Surroundings of one's own, for tests.
  public init(
    environment: [String: String], currentDirectory: String, clock: Clock,
    print: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void
  ) {
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.clock = clock
    self.print = print
    self.complain = complain
  }

  /// Those of this process.
  public static func ofProcess() -> Surroundings {
    Surroundings(
      environment: variables(), currentDirectory: folder(), clock: .system,
      print: { write($0, to: STDOUT_FILENO) }, complain: { write($0 + "\n", to: STDERR_FILENO) })
  }

  private static func variables() -> [String: String] {
    var result: [String: String] = [:]
    var entry = environ as UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    while let line = entry?.pointee {
      let text = String(cString: line)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry = entry?.successor()
    }
    return result
  }

  private static func folder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Writes all of a text; a reader that went away ends the writing.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, start, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }
}
