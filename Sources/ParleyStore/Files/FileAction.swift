import ParleyModel

/// What is done to a file or a folder.
enum FileAction: Hashable {
  case open, read, list, make, write, move, clean

  /// That it failed; `{}` stands in the place of what it was done to.
  func failure(because cause: Phrase) -> Phrase {
    switch self {
    case .open: "{} cannot be opened: \(cause)"
    case .read: "{} cannot be read: \(cause)"
    case .list: "{} cannot be listed: \(cause)"
    case .make: "{} cannot be made: \(cause)"
    case .write: "{} cannot be written: \(cause)"
    case .move: "{} cannot be moved: \(cause)"
    case .clean: "{} cannot be cleaned: \(cause)"
    }
  }
}
