import ParleyModel

extension ChartSeries {
  /// A stretch between two years that follow on each other, or a year that stands alone.
  struct Stretch: Sendable {
    /// Where it begins; nil for a point.
    let from: Point?
    let to: Point
    /// Whether it is weak or not on record, and drawn with gaps.
    let isDotted: Bool
  }

  /// The stretches of a line through points of years that follow on each other.
  ///
  /// - Parameter first: The point before the first one; nil where none is.
  func stretches(of points: [Point], after first: Point?) -> [Stretch] {
    var previous = first
    return points.map { point in
      defer { previous = point }
      let from = previous.flatMap {
        $0.year == point.year - 1 && point.year != breakYear ? $0 : nil
      }
      return Stretch(
        from: from, to: point, isDotted: point.figure.isWeak || point.state >= .given)
    }
  }

  /// The point of record the scenario's line begins at.
  var pointBeforeProjected: Point? {
    projected.first.flatMap { first in record.last { $0.year < first.year } }
  }

  /// The edges of a band year by year, from the last year before it, where all of them are one.
  func outline(of bands: [Int: Distribution]) -> [(year: Int, edges: [Double])] {
    var outline: [(year: Int, edges: [Double])] = []
    guard let first = projected.first(where: { bands[$0.year] != nil }),
      let band = bands[first.year]
    else { return [] }
    let before =
      projectedPoint(first.year - 1) ?? record.first { $0.year == first.year - 1 }
    outline.append(
      before.map { ($0.year, [Double](repeating: $0.value, count: 5)) }
        ?? (first.year, band.percentiles))
    for point in projected {
      if let band = bands[point.year] { outline.append((point.year, band.percentiles)) }
    }
    return outline
  }
}
