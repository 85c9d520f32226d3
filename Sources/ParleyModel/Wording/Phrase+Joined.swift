extension [Phrase] {
  /// The phrases one behind the other, whatever the language; a separator is no word of any.
  public func joined(separator: String) -> Phrase {
    Phrase(
      template: map { _ in "{}" }.joined(separator: separator), gaps: map { .phrase($0) })
  }
}

extension Phrase {
  /// Whether nothing is said.
  public var isEmpty: Bool { template.isEmpty }

  /// Something written in one way in English and in another one in Korean.
  public init(english: String, korean: String) {
    self = "\(.written(english: english, korean: korean))"
  }
}
