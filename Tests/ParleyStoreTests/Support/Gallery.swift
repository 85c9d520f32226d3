/// The folder `Gallery` of this target: broken workspaces as text, over one that is whole.
enum Gallery {
  static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Gallery"

  /// The names of its cases.
  static let cases = Disk.names(in: path + "/").filter { $0.hasSuffix(".txt") }.map {
    String($0.dropLast(4))
  }

  /// Writes the workspace that is whole.
  static func layBase(in folder: ScratchFolder, as root: String) {
    copy(path + "/_base", to: root, in: folder)
  }

  private static func copy(_ source: String, to name: String, in folder: ScratchFolder) {
    for entry in Disk.names(in: source) {
      if let bytes = Disk.bytes(source + "/" + entry), Disk.names(in: source + "/" + entry).isEmpty
      {
        folder.write(bytes, to: name + "/" + entry)
      } else {
        copy(source + "/" + entry, to: name + "/" + entry, in: folder)
      }
    }
  }
}
