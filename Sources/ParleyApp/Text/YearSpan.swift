/// A span of years as short as it is clear.
enum YearSpan {
  /// `2027-30`, `1992-2026`, `2027`.
  static func text(_ from: Int, _ to: Int) -> String {
    if from == to { return "\(from)" }
    guard from / 100 == to / 100, to % 100 > 9 else { return "\(from)-\(to)" }
    return "\(from)-\(to % 100)"
  }
}
