public import ParleyModel

/// How grave a diagnostic is.
public enum Severity: String, Sendable {
  /// Something in a file is wrong and was left out; `check` exits with 1.
  case error
  /// Something deserves a look, but everything was read.
  case warning
}

extension Severity {
  /// As a person reads it.
  public var title: Phrase {
    switch self {
    case .error: "error"
    case .warning: "warning"
    }
  }
}
