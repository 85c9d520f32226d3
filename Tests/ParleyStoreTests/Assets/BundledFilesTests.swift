import CAssets
import Glibc
import Testing

@Suite struct BundledFilesTests {
  private static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// Where each folder of the binary comes from.
  private static let folders = [
    "workspace": repository + "/Sources/CAssets/workspace",
    "themes": repository + "/themes",
  ]

  @Test func `the binary holds exactly the files of the two folders`() throws {
    let inFolders = try Self.folders.flatMap { name, path in try files(below: path, as: name) }
    #expect(inFolders.contains("workspace/notes/12-01.md"))
    #expect(inFolders.contains("themes/dark.toml"))
    #expect(bundled().map(\.name).sorted() == inFolders.sorted())
  }

  @Test func `every embedded file has the bytes of its file`() throws {
    for (name, bytes) in bundled() {
      let folder = String(name.prefix { $0 != "/" })
      let source = try #require(Self.folders[folder], "\(name) lies in no known folder")
      let expected = try contents(of: source + name.dropFirst(folder.count))
      #expect(bytes == expected, "\(name) differs from its file")
    }
  }

  @Test func `a zero byte follows every embedded file`() throws {
    for index in 0..<parley_asset_count() {
      let asset = try #require(parley_asset(index)).pointee
      #expect(asset.bytes[asset.length] == 0)
    }
  }

  @Test func `there is no file past the last`() {
    #expect(parley_asset(parley_asset_count() - 1) != nil)
    #expect(parley_asset(parley_asset_count()) == nil)
    #expect(parley_asset(Int.max) == nil)
  }

  /// The embedded files in the order of their list.
  private func bundled() -> [(name: String, bytes: [UInt8])] {
    (0..<parley_asset_count()).map { index in
      let asset = parley_asset(index)!.pointee
      return (
        String(cString: asset.name),
        Array(UnsafeBufferPointer(start: asset.bytes, count: asset.length))
      )
    }
  }

  /// The files at any depth below `path`, their names beginning with `prefix`; editors' swap files
  /// and other hidden ones left out.
  private func files(below path: String, as prefix: String) throws -> [String] {
    let folder = try #require(opendir(path), "cannot open \(path)")
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name.hasPrefix(".") { continue }
      var status = stat()
      try #require(stat(path + "/" + name, &status) == 0, "cannot read \(path)/\(name)")
      if status.st_mode & S_IFMT == S_IFDIR {
        found += try files(below: path + "/" + name, as: prefix + "/" + name)
      } else {
        found.append(prefix + "/" + name)
      }
    }
    return found
  }

  private func contents(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"), "cannot open \(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}
