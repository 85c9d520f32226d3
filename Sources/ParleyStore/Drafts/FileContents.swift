/// What stood under a file's name at one moment.
public enum FileContents: Hashable, Sendable {
  /// There was no file.
  case absent
  /// Its bytes.
  case bytes([UInt8])

  /// The bytes, none where there was no file.
  public var bytes: [UInt8] {
    switch self {
    case .absent: []
    case .bytes(let bytes): bytes
    }
  }
}
