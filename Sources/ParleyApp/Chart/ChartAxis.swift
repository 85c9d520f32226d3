/// A value axis from zero, with round ticks.
struct ChartAxis: Hashable, Sendable {
  /// The value at the top.
  let maximum: Int
  /// Tick values from 0 upwards.
  let ticks: [Int]

  /// The axis for values up to `value` on `rows` rows: above zero a tick every two rows at most.
  init(upTo value: Double, rows: Int) {
    let wanted = max(1, min(6, rows / 2))
    // The round steps are 1, 2 and 5 times a power of ten.
    let factors = [2.0, 2.5, 2.0]
    var index = 0
    var exact = 1.0
    while (value / exact).rounded(.down) > Double(wanted), exact < 1e15 {
      exact *= factors[index % 3]
      index += 1
    }
    let step = Int(exact)
    // The top need not be a tick: a fifth of a step is round enough and leaves less of it empty.
    let grain = max(1, step / 5)
    maximum = max(1, Int((value / Double(grain)).rounded(.up))) * grain
    ticks = Array(stride(from: 0, through: maximum, by: step))
  }

  /// The row, from the top, of a value on an axis `rows` high.
  func row(of value: Double, rows: Int) -> Int {
    let fraction = min(max(0, value / Double(maximum)), 1)
    return Int((Double(rows - 1) * (1 - fraction)).rounded())
  }
}
