/// The themes that travel inside the binary.
public struct BundledThemes: Sendable {
  /// Their file names, as `dark.toml`, and their bytes.
  public static var files: [(path: String, bytes: [UInt8])] {
    EmbeddedFile.files(below: "themes/").map { ($0.path, $0.bytes) }
  }
}
