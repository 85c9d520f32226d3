import Synchronization

/// The user's settings and keys: read when they are first asked for, and kept for the whole command.
final class KeptConfiguration: Sendable {
  private let kept = Mutex<Configuration?>(nil)

  /// What was read.
  ///
  /// - Parameter read: How it is read the first time.
  func value(_ read: () -> Configuration) -> Configuration {
    kept.withLock { kept in
      if let kept { return kept }
      let value = read()
      kept = value
      return value
    }
  }
}
