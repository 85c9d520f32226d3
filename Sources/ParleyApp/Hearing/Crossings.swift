/// Where one line of years rises above another or falls below it.
struct Crossings {
  /// `above in 2020 to 2022, below in 2023`.
  let text: String

  /// Compares two lines; nil where they have no year in common.
  ///
  /// - Parameter differences: What the first line is above the second, by year, ascending.
  init?(of differences: [(Int, Double)]) {
    guard !differences.isEmpty else { return nil }
    var stretches: [(word: String, first: Int, last: Int)] = []
    for (year, difference) in differences {
      let word = difference > 0 ? "above" : difference < 0 ? "below" : "equal"
      if let last = stretches.last, last.word == word, last.last == year - 1 {
        stretches[stretches.count - 1].last = year
      } else {
        stretches.append((word, year, year))
      }
    }
    text = stretches.map { "\($0.word) in \(Self.span($0.first, $0.last))" }
      .joined(separator: ", ")
  }

  /// `2027 to 2030`, `2027`.
  static func span(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// Years as spans: `1991 to 1995, 2004`.
  static func spans(_ years: [Int]) -> String {
    var spans: [(first: Int, last: Int)] = []
    for year in years.sorted() {
      if let last = spans.last, year <= last.last + 1 {
        spans[spans.count - 1].last = year
      } else {
        spans.append((year, year))
      }
    }
    return spans.map { span($0.first, $0.last) }.joined(separator: ", ")
  }
}
