import Glibc
import ParleyModel
import ParleyStore

/// What benchmarks share: a workspace in a folder of its own and a terminal.
struct Stage {
  /// The folder of the workspace.
  let root: String
  let loaded: LoadedWorkspace
  let screen: TerminalScreen
  /// Whether the workspace is one of made-up rounds.
  let isSynthetic: Bool

  /// Makes a workspace in a temporary folder: the bundled one with the scenarios of ten years beside
  /// its own, or a synthetic one.
  ///
  /// - Parameter rounds: How many rounds a synthetic one has; nil for the bundled one.
  init(syntheticRounds rounds: Int?) throws(BenchmarkFault) {
    var template = Array("\(Self.temporary)/parley-benchmarks-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchmarkFault(reason: "no folder can be made in \(Self.temporary)")
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    root = folder + "/sma"
    isSynthetic = rounds != nil
    do throws(BenchmarkFault) {
      if let rounds {
        try Self.makeSynthetic(rounds, in: root)
      } else {
        try Self.makeBundled(in: root)
      }
      loaded = WorkspaceReader(root: root).read()
      screen = try TerminalScreen()
    } catch {
      Folder.remove(folder)
      throw error
    }
  }

  private static func makeBundled(in root: String) throws(BenchmarkFault) {
    do throws(InstallError) {
      try BundledWorkspace().install(into: root)
    } catch { throw BenchmarkFault(reason: error.message.english) }
    for (id, bytes) in try TenYears.files() {
      guard SystemText.write(bytes, to: "\(root)/scenarios/\(id).toml") else {
        throw BenchmarkFault(reason: "scenarios/\(id).toml cannot be written")
      }
    }
  }

  private static func makeSynthetic(_ rounds: Int, in root: String) throws(BenchmarkFault) {
    guard let made = SyntheticWorkspace(rounds: rounds) else {
      let range = SyntheticWorkspace.possibleRounds
      throw BenchmarkFault(
        reason: "--synthetic takes \(range.lowerBound) to \(range.upperBound) rounds")
    }
    do throws(InstallError) {
      try made.install(into: root)
    } catch { throw BenchmarkFault(reason: error.message.english) }
  }

  private static var temporary: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  /// Gives the terminal back and removes the folder.
  func strike() {
    screen.leave()
    Folder.remove(root.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 })
  }
}

/// A folder made for the benchmarks.
enum Folder {
  /// Removes a folder and all that is in it; symbolic links are not followed.
  static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        if entry.pointee.d_type == DT_DIR {
          remove("\(path)/\(name)")
        } else {
          unlink("\(path)/\(name)")
        }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
