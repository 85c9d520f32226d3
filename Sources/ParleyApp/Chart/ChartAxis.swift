import ParleyModel

/// A value axis from zero, with round ticks.
struct ChartAxis: Hashable, Sendable {
  /// The value at the top, in units of 10^-``decimals``.
  let maximum: Int
  /// Tick values from 0 upwards, in the same units.
  let ticks: [Int]
  /// How many decimals the ticks have.
  let decimals: Int

  /// The axis for values up to `value` on `rows` rows: above zero a tick every two rows at most.
  init(upTo value: Double, rows: Int) {
    // Small values are counted in tenths, hundredths and so on, so that steps are whole.
    var decimals = 0
    var scaled = value
    while scaled > 0, scaled < 40, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    let wanted = max(1, min(6, rows / 2))
    // The round steps are 1, 2 and 5 times a power of ten.
    let factors = [2.0, 2.5, 2.0]
    var index = 0
    var exact = 1.0
    while (scaled / exact).rounded(.down) > Double(wanted), exact < 1e15 {
      exact *= factors[index % 3]
      index += 1
    }
    let step = Int(exact)
    // The top need not be a tick: a fifth of a step is round enough and leaves less of it empty.
    let grain = max(1, step / 5)
    let top = (min(scaled, 1e17) / Double(grain)).rounded(.up)
    maximum = max(1, Int(top)) * grain
    let all = Array(stride(from: 0, through: maximum, by: step))
    // Trailing zeros are no decimals.
    var divisor = 1
    while decimals > 0, all.allSatisfy({ $0 / divisor % 10 == 0 }) {
      divisor *= 10
      decimals -= 1
    }
    ticks = all.map { $0 / divisor }
    self.decimals = decimals
    shift = divisor
  }

  /// Units of ``maximum`` in one of ``ticks``.
  private let shift: Int

  /// A tick as it is written.
  func text(_ tick: Int) -> String { Decimal(coefficient: tick, decimals: decimals).grouped }

  /// The value of a tick.
  func value(_ tick: Int) -> Double { Decimal(coefficient: tick, decimals: decimals).doubleValue }

  /// How far up a value lies: 0 at the bottom, 1 at the top.
  func fraction(of value: Double) -> Double {
    var scale = Double(shift)
    for _ in 0..<decimals { scale *= 10 }
    return min(max(0, value * scale / Double(maximum)), 1)
  }

  /// The row, from the top, of a value on an axis `rows` high.
  func row(of value: Double, rows: Int) -> Int {
    Int((Double(rows - 1) * (1 - fraction(of: value))).rounded())
  }
}
