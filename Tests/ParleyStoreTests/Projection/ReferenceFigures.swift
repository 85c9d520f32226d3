import ParleyModel
import ParleyStore

/// The figures recorded from the reference implementation of the projection, and the workspace they
/// were recorded on: the bundled one with a few odd scenarios more.
enum ReferenceFigures {
  /// One line of a table: its cells by column.
  typealias Row = [String: String]

  private static let folder =
    String(#filePath).replacing("Projection/ReferenceFigures.swift", with: "") + "Reference"

  /// The rows of a recorded table.
  static func rows(_ name: String) -> [Row] {
    let bytes = Disk.bytes(folder + "/" + name) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let header = lines.first?.split(separator: ",") else { return [] }
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return Dictionary(
        uniqueKeysWithValues: zip(header, cells).map { (String($0), String($1)) })
    }
  }

  /// The bundled workspace with the odd scenarios, read.
  static func load() -> LoadedWorkspace {
    let scratch = ScratchFolder()
    for (path, bytes) in BundledWorkspace.files { scratch.write(bytes, to: path) }
    for name in Disk.names(in: folder + "/scenarios") {
      scratch.write(Disk.bytes(folder + "/scenarios/" + name) ?? [], to: "scenarios/" + name)
    }
    return WorkspaceReader(root: scratch.path).read()
  }

  /// The greatest distance of a figure from the recorded one, relative to a size.
  ///
  /// - Parameter size: nil for the recorded figure itself.
  static func distance(_ figure: Double, _ recorded: Double, of size: Double? = nil) -> Double {
    if figure == recorded { return 0 }
    return abs(figure - recorded) / max(abs(size ?? recorded), 1e-300)
  }
}
