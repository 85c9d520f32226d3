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

extension Phrase {
  /// A phrase that begins with a `{}` it has no text for yet, with a subject in that place.
  public func about(_ subject: Phrase) -> Phrase {
    let gap = subject.template == "{}" ? subject.gaps.first : nil
    return Phrase(template: template, gaps: [gap ?? .phrase(subject)] + gaps)
  }
}
