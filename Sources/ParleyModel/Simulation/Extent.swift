/// Between which numbers some numbers lie.
struct Extent {
  /// The least of those that are numbers.
  let least: Double
  /// The greatest of them.
  let most: Double
  /// Whether all are numbers, and none is infinite.
  let isFinite: Bool

  /// - Precondition: There is one.
  init(of numbers: UnsafePointer<Double>, count: Int) {
    // Four of each, so that none waits for the one before; a comparison that is one instruction.
    @inline(__always)
    func lesser(_ a: Double, _ b: Double) -> Double { a < b ? a : b }
    @inline(__always)
    func greater(_ a: Double, _ b: Double) -> Double { a > b ? a : b }
    let first = numbers[0]
    var (a, b, c, d) = (first, first, first, first)
    var (e, f, g, h) = (first, first, first, first)
    // Stay zero unless a number is infinite or none.
    var (p, q, r, s) = (0.0, 0.0, 0.0, 0.0)
    var i = 0
    while i &+ 4 <= count {
      let (w, x, y, z) = (numbers[i], numbers[i &+ 1], numbers[i &+ 2], numbers[i &+ 3])
      (a, b, c, d) = (lesser(w, a), lesser(x, b), lesser(y, c), lesser(z, d))
      (e, f, g, h) = (greater(w, e), greater(x, f), greater(y, g), greater(z, h))
      (p, q, r, s) = (p + w * 0, q + x * 0, r + y * 0, s + z * 0)
      i &+= 4
    }
    while i < count {
      let w = numbers[i]
      (a, e, p) = (lesser(w, a), greater(w, e), p + w * 0)
      i &+= 1
    }
    least = lesser(lesser(a, b), lesser(c, d))
    most = greater(greater(e, f), greater(g, h))
    isFinite = p + q + r + s == 0
  }

  /// The share of the numbers that are above zero.
  func positiveShare(of numbers: UnsafePointer<Double>, count: Int) -> Double {
    if isFinite, least > 0 { return 1 }
    if isFinite, most <= 0 { return 0 }
    var positive = 0
    for i in 0..<count where numbers[i] > 0 { positive += 1 }
    return Double(positive) / Double(count)
  }
}
