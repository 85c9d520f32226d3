/// Where a function of one number is zero, sought on values tried one after the other.
struct RootSearch {
  private let points: [(x: Double, y: Double)]
  private let function: (Double) -> Double?

  /// What was found.
  enum Result: Equatable {
    case root(Double)
    /// Zero at every value tried.
    case zero
    /// The same at every value tried, above zero or below.
    case constant(isAbove: Bool)
    /// Always above zero, or always below.
    case oneSided(isAbove: Bool)
  }

  /// Tries values.
  ///
  /// - Parameters:
  ///   - values: Ascending.
  ///   - function: nil where it has no value.
  init(over values: [Double], _ function: @escaping (Double) -> Double?) {
    self.function = function
    points = values.compactMap { x in function(x).map { (x, $0) } }
  }

  /// The root nearest to a number, the lesser of two that are as near.
  func nearest(to wanted: Double) -> Result {
    guard let least = points.map(\.y).min(), let most = points.map(\.y).max() else { return .zero }
    if least == 0, most == 0 { return .zero }
    var roots = points.filter { $0.y == 0 }.map(\.x)
    for (left, right) in zip(points, points.dropFirst()) where left.y != right.y {
      // An end of a stretch of zeros, or a crossing.
      if left.y == 0 || right.y == 0 || (left.y < 0) != (right.y < 0) {
        roots.append(between(left, right))
      }
    }
    let nearest = roots.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
    if let nearest { return .root(nearest) }
    let isConstant = most - least <= 1e-9 * max(abs(most), abs(least))
    return isConstant ? .constant(isAbove: least > 0) : .oneSided(isAbove: least > 0)
  }

  /// Halves forty times, to a trillionth of the stretch: to where the sign changes, or the zeros end.
  private func between(_ left: (x: Double, y: Double), _ right: (x: Double, y: Double)) -> Double {
    var (low, high) = (left, right)
    for _ in 0..<40 {
      let middle = low.x + (high.x - low.x) / 2
      guard middle != low.x, middle != high.x, let y = function(middle) else { break }
      if y.signOrZero == low.y.signOrZero {
        low = (middle, y)
      } else {
        high = (middle, y)
        // A crossing that hits zero itself.
        if y == 0, left.y != 0, right.y != 0 { return middle }
      }
    }
    return abs(low.y) <= abs(high.y) ? low.x : high.x
  }
}

extension Double {
  fileprivate var signOrZero: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
