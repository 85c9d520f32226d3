/// How long something takes.
enum Stopwatch {
  /// Unit: milliseconds.
  static func milliseconds<Fault>(_ work: () throws(Fault) -> Void) throws(Fault) -> Double {
    let clock = ContinuousClock()
    let began = clock.now
    try work()
    let (seconds, attoseconds) = (clock.now - began).components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}
