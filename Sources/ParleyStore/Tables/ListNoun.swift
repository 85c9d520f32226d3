import ParleyModel

/// What the values of a closed list are.
enum ListNoun: Hashable {
  case confidence, index, kind, level, state, status, unit

  /// That a text is none of them.
  func unknown(_ text: String) -> Phrase {
    switch self {
    case .confidence: "unknown confidence \(quoted(text))"
    case .index: "unknown index \(quoted(text))"
    case .kind: "unknown kind \(quoted(text))"
    case .level: "unknown level \(quoted(text))"
    case .state: "unknown state \(quoted(text))"
    case .status: "unknown status \(quoted(text))"
    case .unit: "unknown unit \(quoted(text))"
    }
  }

  /// Which ones there are.
  func known(_ names: [String]) -> Phrase {
    let names = list(names)
    return switch self {
    case .confidence: "Known confidences: \(names)."
    case .index: "Known indexes: \(names)."
    case .kind: "Known kinds: \(names)."
    case .level: "Known levels: \(names)."
    case .state: "Known states: \(names)."
    case .status: "Known statuses: \(names)."
    case .unit: "Known units: \(names)."
    }
  }
}
