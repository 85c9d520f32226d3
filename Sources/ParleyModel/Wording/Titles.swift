extension YearState {
  /// As a person reads it; ``name`` is what files call it.
  public var title: Phrase { Phrase(name) }
}

extension PaymentStatus {
  /// As a person reads it.
  public var title: Phrase { Phrase(rawValue) }
}

extension Confidence {
  /// As a person reads it.
  public var title: Phrase { Phrase(rawValue) }
}
