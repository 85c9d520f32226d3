extension YearState {
  /// As a person reads it; ``name`` is what files call it.
  public var title: Phrase { Phrase(name) }
}

extension PaymentStatus {
  /// As a person reads it.
  public var title: Phrase { Phrase(rawValue) }
}

extension SourceKind {
  /// As a person reads it.
  public var title: Phrase {
    switch self {
    // The same English word is one of an offer.
    case .official: Phrase(english: rawValue, korean: "공식 발표")
    case .agency, .press, .mirror, .memory, .derived: Phrase(rawValue)
    }
  }
}

extension IssueStatus {
  /// As a person reads it.
  public var title: Phrase {
    switch self {
    // The same English word is what a key does.
    case .open: Phrase(english: rawValue, korean: "미타결")
    case .bracketed, .settled: Phrase(rawValue)
    }
  }
}

extension OfferLevel {
  /// As a person reads it.
  public var title: Phrase { Phrase(rawValue) }
}

extension OfferState {
  /// As a person reads it.
  public var title: Phrase {
    switch self {
    case .open: Phrase(english: rawValue, korean: "유효")
    case .superseded, .rejected, .accepted, .withdrawn: Phrase(rawValue)
    }
  }
}

extension Confidence {
  /// As a person reads it.
  public var title: Phrase { Phrase(rawValue) }
}
