import ParleyModel

/// What came of reading one file of a workspace.
enum FileReading {
  /// Its bytes. `outside` is the file a link led to, where that lies outside the workspace.
  case bytes([UInt8], outside: String?)
  /// There is no such name.
  case missing
  /// It is there, but not read.
  case refused(FileFault)
}

extension FileReading {
  /// The warning for a link that leaves the workspace.
  static func warning(file: String, outside target: String) -> Diagnostic {
    Diagnostic(
      file: file, severity: .warning,
      message: "\(quoted(file)) is a link that leaves the workspace, to \(quoted(target))",
      help: "It is shown as it stands there; a copy of the workspace would not have it. "
        + "To keep it here, replace the link by the file.")
  }
}
