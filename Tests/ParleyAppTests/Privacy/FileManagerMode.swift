import Foundation

/// Modes of files in tests.
enum FileManagerMode {
  static func set(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
