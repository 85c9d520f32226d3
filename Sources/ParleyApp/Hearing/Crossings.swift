import ParleyModel

/// Where one line of years rises above another or falls below it.
struct Crossings {
  /// How the first line lies to the second.
  private enum Side {
    case above, below, equal

    func phrase(_ years: String) -> Phrase {
      switch self {
      case .above: "above in \(years)"
      case .below: "below in \(years)"
      case .equal: "equal in \(years)"
      }
    }
  }

  /// `above in 2020 to 2022, below in 2023`.
  let text: String

  /// Compares two lines; nil where they have no year in common.
  ///
  /// - Parameter differences: What the first line is above the second, by year, ascending.
  init?(of differences: [(Int, Double)]) {
    guard !differences.isEmpty else { return nil }
    var stretches: [(side: Side, first: Int, last: Int)] = []
    for (year, difference) in differences {
      let side: Side = difference > 0 ? .above : difference < 0 ? .below : .equal
      if let last = stretches.last, last.side == side, last.last == year - 1 {
        stretches[stretches.count - 1].last = year
      } else {
        stretches.append((side, year, year))
      }
    }
    text = stretches.map { say($0.side.phrase(Self.span($0.first, $0.last))) }
      .joined(separator: ", ")
  }

  /// `2027 to 2030`, `2027`.
  static func span(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : say("\(first) to \(last)")
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
