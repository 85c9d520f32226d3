import ParleyModel

/// A phrase in the language in force, for what is drawn or written at once.
///
/// What is kept in the state is kept as a phrase.
func say(_ phrase: Phrase) -> String { phrase.text }

extension Phrase {
  /// A phrase that counts: `1 day`, `1,500 days`.
  ///
  /// - Parameters:
  ///   - one: What is said of one; its only gap is the number.
  ///   - many: What is said of any other number.
  static func count(_ number: Int, one: String, many: String) -> Phrase {
    let text = Decimal(coefficient: number).grouped
    return Phrase(abs(number) == 1 ? one : many, text)
  }
}
