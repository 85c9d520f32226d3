import ParleyModel

/// The value of a setting nearest to a goal among those a file and a payment can state.
///
/// Goal seek finds the value in full for payments that are not rounded. A payment is stated to 0.1 bn
/// and a per cent to four decimals, and payments are rounded each year: of the two values beside the
/// solution the one counts that comes nearer, and of those where the slope leads from there.
struct StatedGoal {
  let value: Double
  /// What the scenario comes to with it, rounded as the screen shows it.
  let figure: Decimal

  /// nil where neither value can be computed.
  init?(
    _ found: GoalSeek, _ setting: ScenarioSetting, of scenario: Scenario, measure: Measure,
    year: Int?, years: ClosedRange<Int>?, wanted: Double, in context: SettingContext
  ) {
    let grain = Self.grain(of: setting, in: scenario)
    func total(at value: Double) -> Decimal? {
      guard let changed = try? scenario.setting(setting, to: .number(value), in: context),
        let projection = try? context.projected(changed),
        let number = try? projection.measured(measure, in: year.map { $0...$0 } ?? years).total
          .central
      else { return nil }
      return Rounded.decimal(number, measure.decimals)
    }
    var best: (value: Double, figure: Decimal, distance: Double)?
    func look(around value: Double) {
      let step = (value / grain).rounded(.down)
      for place in [step, step + 1] {
        let stated = (place * grain * 1e6).rounded() / 1e6
        guard let candidate = setting.nearest(to: stated, in: scenario),
          let figure = total(at: candidate)
        else { continue }
        let distance = abs(figure.doubleValue - wanted)
        if best.map({ distance < $0.distance }) ?? true { best = (candidate, figure, distance) }
      }
    }
    look(around: found.value)
    // Rounding of every year moves the sum; one more step along the slope takes that in.
    if let near = best, near.distance > 0 {
      let stride = 100 * grain
      if let far = total(at: near.value + stride) {
        let slope = (far.doubleValue - near.figure.doubleValue) / stride
        let ahead = near.value + (wanted - near.figure.doubleValue) / slope
        if ahead.isFinite { look(around: ahead) }
      }
    }
    guard let best else { return nil }
    (value, self.figure) = (best.value, best.figure)
  }

  /// The least difference between two values that can be stated.
  private static func grain(of setting: ScenarioSetting, in scenario: Scenario) -> Double {
    switch setting {
    case .opening:
      if case .change = scenario.opening { 0.0001 } else { 0.1 }
    case .amount: 0.1
    case .path(.fx, _): 0.01
    default: 0.0001
    }
  }
}
