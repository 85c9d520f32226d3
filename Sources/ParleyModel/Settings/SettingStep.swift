/// How far one step goes: fine below a threshold, coarse from it on.
///
/// Steps are counted on a ladder, so that as many steps back lead to where they began, whatever lies
/// between.
struct SettingStep: Sendable {
  let fine, coarse, threshold: Double

  private init(_ fine: Double, coarse: Double? = nil, from threshold: Double = 0) {
    self.fine = fine
    self.coarse = coarse ?? fine
    self.threshold = threshold
  }

  /// The step of a setting.
  init(of setting: ScenarioSetting, in scenario: Scenario) {
    let money = SettingStep(1, coarse: 10, from: 200)
    let usd = SettingStep(1, coarse: 50, from: 1_000)
    switch setting {
    case .opening:
      switch scenario.openingKind {
      case .money: self = money
      case .change: self = SettingStep(0.1)
      case .usd: self = usd
      }
    case .amount(let term, _): self = scenario.isInUSD(term) ? usd : money
    case .process(_, .persistence): self = SettingStep(0.05)
    case .path(.fx, _): self = SettingStep(10)
    case .term(_, .lag): self = SettingStep(1)
    case .term, .process, .path: self = SettingStep(0.1)
    case .firstYear, .lastYear, .openingKind, .openingOn, .index, .termEnd, .priceYear:
      self = SettingStep(1)
    }
  }

  /// The size of the step upwards from a number.
  func size(at number: Double) -> Double { number < threshold ? fine : coarse }

  /// A number so many steps away.
  func moved(_ number: Double, by steps: Int) -> Double {
    let start = number < threshold ? number / fine : (number - threshold) / coarse + bend
    let end = start + Double(steps)
    return end < bend ? end * fine : threshold + (end - bend) * coarse
  }

  /// The rung at which the steps become coarse.
  private var bend: Double { threshold / fine }
}

extension ScenarioSetting {
  /// How far one step upwards goes from where the setting stands, in its unit; 1 for choices and
  /// years.
  public func step(in scenario: Scenario) -> Double {
    let step = SettingStep(of: self, in: scenario)
    guard case .number(let number)? = scenario.value(of: self) else { return step.coarse }
    return step.size(at: number)
  }
}
