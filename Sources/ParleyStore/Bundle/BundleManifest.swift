/// What parley wrote into the first-use copy of the bundled workspace: the hidden file that tells
/// the user's own changes from files that may be refreshed.
struct BundleManifest: Equatable {
  /// The checksum of the whole bundle that the copy was last compared with.
  var bundle: String
  /// The checksum of each file as parley wrote it, by its path.
  var files: [String: String]

  static let name = ".parley-bundled"
  /// A bundle checksum that no bundle has: the copy is not finished.
  static let unfinished = String(repeating: "0", count: 16)

  private static let title = "# parley: bundled files as written here; bundle "

  init(bundle: String, files: [String: String] = [:]) {
    self.bundle = bundle
    self.files = files
  }

  /// Reads a manifest; nil when the bytes are none.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(Self.title) else { return nil }
    bundle = String(first.dropFirst(Self.title.count))
    files = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { files[String(parts[1])] = String(parts[0]) }
    }
  }

  /// The file's text.
  var text: String {
    let lines = files.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    return Self.title + bundle + "\n" + lines.joined()
  }
}
