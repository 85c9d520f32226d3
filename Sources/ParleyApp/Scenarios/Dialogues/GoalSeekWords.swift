import ParleyModel

/// Why goal seek has no answer, in words.
enum GoalSeekWords {
  static func reason(
    _ failure: GoalSeek.Failure, _ key: ScenarioKey, _ figure: String, _ measure: Measure,
    _ wanted: Double, keys: KeyNames
  ) -> Phrase {
    switch failure {
    case .projection(let error): error.message
    case .unknownKey: "the scenario states no \(key.text)"
    case .noEffect: "\(key.text) does not change it; \(keys["scenarios.tornado"]) shows what does"
    case .outOfReach(let range):
      """
      no value of \(key.text) gives it: it stays between \
      \(Rounded.plain(range.lowerBound + wanted, measure.decimals)) and \
      \(Rounded.plain(range.upperBound + wanted, measure.decimals))
      """
    case .onlyWhole: "\(key.text) takes whole numbers only"
    }
  }
}
