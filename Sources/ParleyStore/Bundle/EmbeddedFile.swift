import CAssets

/// A file that travels inside the binary.
struct EmbeddedFile {
  /// Its path below its folder, as `notes/12-01.md`.
  let path: String
  /// Its bytes; they live as long as the program.
  let buffer: UnsafeBufferPointer<UInt8>

  /// A copy of its bytes.
  var bytes: [UInt8] { Array(buffer) }

  /// The files below one folder of the binary, as `workspace/`.
  static func files(below folder: String) -> [EmbeddedFile] {
    (0..<parley_asset_count()).compactMap { index in
      guard let asset = parley_asset(index)?.pointee else { return nil }
      let name = String(cString: asset.name)
      guard name.hasPrefix(folder) else { return nil }
      return EmbeddedFile(
        path: String(name.dropFirst(folder.utf8.count)),
        buffer: UnsafeBufferPointer(start: asset.bytes, count: asset.length))
    }
  }
}
