import Glibc

/// What a command printed and how it ended.
public struct Outcome {
  public let ending: ProcessEnding
  public let outputBytes: [UInt8]
  public let errorBytes: [UInt8]

  /// Standard output as text.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// A user of parley who exists for one test: a home, variables and workspaces of their own.
public final class Sandbox {
  private let folder: TemporaryFolder
  /// Variables the programs get; nothing of the person who runs the tests is among them.
  public var environment: [String: String]

  /// The built program: it stands beside the test bundle that runs.
  public static let program: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let bundle = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = bundle.prefix(upTo: bundle.lastIndex(of: "/") ?? bundle.startIndex) + "/parley"
    return access(String(beside), X_OK) == 0
      ? String(beside) : Checkout.root + "/.build/debug/parley"
  }()

  public init() throws {
    folder = try TemporaryFolder()
    let home = folder.path + "/home"
    mkdir(home, 0o755)
    environment = [
      "HOME": home, "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config",
      "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache",
      "LANG": "C.UTF-8", "TERM": "xterm-256color", "SHELL": "/bin/sh", "TZ": Self.noon,
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TMUX_TMPDIR": folder.path,
    ]
    // A tool chain that is not installed in the system's folders.
    if let libraries = getenv("LD_LIBRARY_PATH") {
      environment["LD_LIBRARY_PATH"] = String(cString: libraries)
    }
  }

  /// A time zone where it is about noon now, so that no test sees midnight.
  private static var noon: String {
    let hour = time(nil) / 3600 % 24
    return "NOON\(hour - 12)"
  }

  /// The folder of everything.
  public var path: String { folder.path }
  /// The user's home.
  public var home: String { folder.path + "/home" }

  /// A copy of the bundled workspace in the home.
  public func workspace(named name: String = "sma") throws -> String {
    try folder.copy(of: Checkout.workspace, as: "home/" + name)
  }

  /// Writes a file below the sandbox, with the folders it needs.
  public func write(_ bytes: [UInt8], to path: String) throws {
    precondition(path.hasPrefix(folder.path + "/"), "\(path) is outside")
    try folder.write(bytes, to: String(path.dropFirst(folder.path.count + 1)))
  }

  /// Writes a text below the sandbox.
  public func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a shell script and returns its path.
  public func script(_ name: String, _ text: String) throws -> String {
    try folder.install(name, text)
    return folder.path + "/" + name
  }

  /// Runs parley and waits for its end; standard input is `input`, no stream is a terminal.
  ///
  /// - Parameters:
  ///   - changes: Variables that differ; nil takes one away.
  ///   - output: A descriptor to write to instead of keeping the output.
  public func parley(
    _ arguments: [String], input: [UInt8] = [], changes: [String: String?] = [:],
    in directory: String? = nil, output: Int32? = nil
  ) throws -> Outcome {
    try run([Self.program] + arguments, input, changes, directory ?? home, output)
  }

  /// Runs any program and waits for its end.
  public func run(
    _ arguments: [String], _ input: [UInt8] = [], _ changes: [String: String?] = [:],
    _ directory: String? = nil, _ output: Int32? = nil
  ) throws -> Outcome {
    let files = (0..<3).map { _ in scratchFile() }
    defer { for file in files { close(file) } }
    _ = input.withUnsafeBytes { Glibc.write(files[0], $0.baseAddress, $0.count) }
    lseek(files[0], 0, SEEK_SET)
    let child = try ChildProcess(
      arguments, environment: variables(changes), folder: directory ?? home,
      streams: .descriptors(input: files[0], output: output ?? files[1], errors: files[2]))
    let ending = try child.wait()
    return Outcome(
      ending: ending, outputBytes: Self.contents(files[1]), errorBytes: Self.contents(files[2]))
  }

  /// The variables with some changes; nil takes one away.
  public func variables(_ changes: [String: String?]) -> [String: String] {
    var result = environment
    for (name, value) in changes { result[name] = value }
    return result
  }

  /// A file without a name: unlike a pipe it never fills and needs nobody to read it.
  private func scratchFile() -> Int32 {
    let name = folder.path + "/scratch"
    let file = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    unlink(name)
    return file
  }

  private static func contents(_ file: Int32) -> [UInt8] {
    let length = Int(lseek(file, 0, SEEK_END))
    lseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, length))
    }
  }
}
