/// The rule of an agreement's span of years, with the row it stands in and the sources it rests on.
struct AgreementRule: Sendable {
  let row: AgreementTerm
  /// Those of the agreement's row, which the rule's table has no column for.
  let sources: [String]
  let confidence: Confidence?
  private let term: ScenarioTerm

  init(_ row: AgreementTerm, of agreement: Agreement?) {
    self.row = row
    sources = agreement?.sources ?? []
    confidence = agreement?.moneyConfidence
    term = ScenarioTerm(row)
  }

  /// Whether a scenario's term says the same of a year.
  func isSame(as other: ScenarioTerm, in year: Int) -> Bool {
    guard row.from <= year, year <= row.to else { return false }
    var same = term
    (same.from, same.to, same.place) = (other.from, other.to, other.place)
    return same == other
  }

  /// The rule as a step of a derivation.
  var step: DerivationStep {
    DerivationStep(
      "the rule of agreement \(row.agreement): \(row.rule)", place: row.place, sources: sources,
      confidence: confidence)
  }
}
