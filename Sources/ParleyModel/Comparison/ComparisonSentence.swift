/// The result of a comparison in words that can be read aloud.
public enum ComparisonSentence {
  /// What a column costs against A over the years in common, in the language in force: the central case, the model's paths,
  /// and the bound that bears on it most.
  ///
  /// - Parameters:
  ///   - column: A column; for 0 its own total is said.
  ///   - bands: nil while they are not there yet.
  ///   - names: What each column is called, as `as-signed`; the record and an agreement's own rule
  ///     are called what they are.
  ///   - unit: Of the measure, as ``Measure/unit(money:priceYear:)`` gives it.
  /// - Returns: Empty for a column that is not there, or too large to write.
  public static func text(
    of column: Int, in comparison: ScenarioComparison, bands: ComparisonBands?, names: [Phrase],
    unit: String
  ) -> String {
    let writer = ComparisonWriter(
      comparison: comparison, bands: bands, names: names, unit: unit)
    let sentences =
      column == 0 ? [writer.own()] : [writer.result(column), writer.bound(column)]
    return sentences.compactMap { $0 }.joined(separator: " ").text
  }
}

extension Scenario {
  /// The id of the record taken as a scenario: the table itself, which no file of `scenarios/` can
  /// be called.
  public static let recordID = "payments.csv"

  /// Whether it stands for what was paid.
  public var isRecord: Bool { id == Self.recordID }
}
