/// The quantile function of the normal distribution: M. J. Wichura, "Algorithm AS 241: The
/// percentage points of the normal distribution" (1988), routine PPND16, exact to about 1e-16.
enum NormalQuantile {
  /// Phi^-1(u) for 0 < u < 1.
  static func value(_ u: Double) -> Double {
    let q = u - 0.5
    return abs(q) <= 0.425 ? above(q) / below(q) : tail(u, q)
  }

  /// For |q| = |u - 0.5| up to 0.425: the number above the line, and the one below it.
  @inline(__always)
  private static func above(_ q: Double) -> Double { q * polynomial(a, 0.180625 - q * q) }

  @inline(__always)
  private static func below(_ q: Double) -> Double { polynomial(b, 0.180625 - q * q) }

  /// For the rest.
  private static func tail(_ u: Double, _ q: Double) -> Double {
    let r = (-naturalLogarithm(q < 0 ? u : 1 - u)).squareRoot()
    let z = r <= 5 ? near(r) : polynomial(e, r - 5) / polynomial(f, r - 5)
    return q < 0 ? -z : z
  }

  /// The tail for r up to 5, without its sign.
  @inline(__always)
  private static func near(_ r: Double) -> Double {
    polynomial(c, r - 1.6) / polynomial(d, r - 1.6)
  }

  /// The number a word stands for: (word + 0.5) / 2^32, exact.
  @inline(__always)
  private static func number(_ word: UInt32) -> Double { (Double(word) + 0.5) * 0x1p-32 }

  /// Turns random words into normal numbers: Phi^-1((word + 0.5) / 2^32), to the bit as ``value(_:)``.
  ///
  /// Plain loops of few steps each: the compiler computes two numbers at a time, and the processor
  /// begins the next ones before these are done.
  ///
  /// - Parameters:
  ///   - tails: Room for `count` places.
  ///   - room: Room for `count` numbers.
  static func fill(
    _ result: UnsafeMutablePointer<Double>, from words: UnsafePointer<UInt32>, count: Int,
    tails: UnsafeMutablePointer<Int32>, room: UnsafeMutablePointer<Double>
  ) {
    // The centre for all, then the few in the tails once more.
    for index in 0..<count { result[index] = number(words[index]) - 0.5 }
    for index in 0..<count { room[index] = below(result[index]) }
    for index in 0..<count { result[index] = above(result[index]) / room[index] }
    let found = findTails(words, count, tails)
    for place in 0..<found {
      let u = number(words[Int(tails[place])])
      room[place] = (-naturalLogarithm(u < 0.5 ? u : 1 - u)).squareRoot()
    }
    // No word of 32 bits lies beyond r = 5: the farthest is at 4.79.
    for place in 0..<found { room[place] = near(room[place]) }
    for place in 0..<found {
      let index = Int(tails[place])
      // Below the middle, where the highest bit is 0, it is negative.
      let sign = UInt64(~words[index] & 0x8000_0000) << 32
      result[index] = Double(bitPattern: room[place].bitPattern | sign)
    }
  }

  /// Lists the places of the words that stand for the tails.
  ///
  /// - Returns: How many there are.
  @inline(__always)
  private static func findTails(
    _ words: UnsafePointer<UInt32>, _ count: Int, _ tails: UnsafeMutablePointer<Int32>
  ) -> Int {
    // Read once: a global that is computed at its first use is asked for on every pass else.
    let first = lowest
    let reach = UInt64(highest &- lowest)
    var found = 0
    for index in 0..<count {
      tails[found] = Int32(truncatingIfNeeded: index)
      // |u - 0.5| > 0.425, in whole words: 1 where a difference is below zero. A branch would be
      // taken by chance.
      found &+= Int(truncatingIfNeeded: (reach &- UInt64(words[index] &- first)) >> 63)
    }
    return found
  }

  /// The first and the last word whose number lies in the centre: 0.075 and 0.925 of 2^32.
  private static let (lowest, highest): (UInt32, UInt32) = {
    func isCentral(_ word: UInt32) -> Bool {
      let q = (Double(word) + 0.5) * 0x1p-32 - 0.5
      return abs(q) <= 0.425
    }
    var low = UInt32(0.075 * 0x1p32) - 4
    while !isCentral(low) { low += 1 }
    var high = UInt32(0.925 * 0x1p32) + 4
    while !isCentral(high) { high -= 1 }
    return (low, high)
  }()

  /// The polynomial of eight coefficients, the constant first, by Horner's rule.
  @inline(__always)
  private static func polynomial(_ c: Coefficients, _ x: Double) -> Double {
    ((((((c.7 * x + c.6) * x + c.5) * x + c.4) * x + c.3) * x + c.2) * x + c.1) * x + c.0
  }

  private typealias Coefficients = (
    Double, Double, Double, Double, Double, Double, Double, Double
  )

  // The coefficients as published.
  @inline(__always) private static var a: Coefficients {
    (
      3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
      1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
      3.3430575583588128105e+4, 2.5090809287301226727e+3
    )
  }
  @inline(__always) private static var b: Coefficients {
    (
      1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
      2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
      5.2264952788528545610e+3
    )
  }
  @inline(__always) private static var c: Coefficients {
    (
      1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
      3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
      2.27238449892691845833e-2, 7.74545014278341407640e-4
    )
  }
  @inline(__always) private static var d: Coefficients {
    (
      1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
      1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
      1.05075007164441684324e-9
    )
  }
  private static let e: Coefficients = (
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  )
  private static let f: Coefficients = (
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15
  )
}
