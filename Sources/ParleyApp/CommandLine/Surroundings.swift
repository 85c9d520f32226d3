import Glibc
import ParleyModel

/// What a command sees of the world: variables, the clock, the two output streams.
public struct Surroundings: Sendable {
  /// Variables of the process.
  public let environment: [String: String]
  /// Absolute path.
  public let currentDirectory: String
  /// Today's date and when it ends.
  public let clock: Clock
  /// Writes text to standard output; what went wrong is told by ``outputFailure``.
  public let print: @Sendable (String) -> Void
  /// Writes a message for the user to standard error, each line through the one gate.
  public let complain: @Sendable (String) -> Void
  /// Shows a line on standard error in place of the one before; nil takes it away. Does nothing
  /// where standard error is no terminal.
  public let showStatus: @Sendable (String?) -> Void
  /// Why standard output could not be written, in words; nil while all of it was.
  public let outputFailure: @Sendable () -> String?
  private let kept = KeptConfiguration()

  /// Surroundings of one's own, for tests.
  public init(
    environment: [String: String], currentDirectory: String, clock: Clock,
    print: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
    showStatus: @escaping @Sendable (String?) -> Void = { _ in },
    outputFailure: @escaping @Sendable () -> String? = { nil }
  ) {
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.clock = clock
    self.print = print
    self.complain = complain
    self.showStatus = showStatus
    self.outputFailure = outputFailure
  }

  /// The user's settings and keys.
  var configuration: Configuration { kept.value { Configuration.read(self) } }

  /// Those of this process.
  public static func ofProcess() -> Surroundings {
    let output = Output(STDOUT_FILENO)
    let errors = Output(STDERR_FILENO)
    let isTerminal = isatty(STDERR_FILENO) == 1
    return Surroundings(
      environment: variables(), currentDirectory: folder(), clock: .system,
      print: { output.write($0) }, complain: { errors.write(SafeText.lines($0) + "\n") },
      showStatus: { text in
        // Carriage return, and erase to the end of the line.
        if isTerminal { errors.write("\r\u{1B}[K" + (text.map { SafeText.lines($0) } ?? "")) }
      },
      outputFailure: { output.failure })
  }

  /// Runs a command; one whose output could not be written ends with ``ExitStatus/file``.
  public func run(_ command: (Surroundings) -> ExitStatus) -> ExitStatus {
    let status = command(self)
    guard let reason = outputFailure() else { return status }
    complain("parley: " + say("the output could not be written: \(reason)"))
    return .file
  }

  private static func variables() -> [String: String] {
    var result: [String: String] = [:]
    var entry = environ as UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    while let line = entry?.pointee {
      // By bytes: a value may begin with a mark that would join "=" to one character.
      let text = String(cString: line).utf8
      if let equals = text.firstIndex(of: UInt8(ascii: "=")) {
        let name = String(text[..<equals]) ?? ""
        result[name] = String(text[text.index(after: equals)...])
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
}
