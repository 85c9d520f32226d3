import ParleyModel

extension SettingContext {
  /// The projection of a scenario that may have been changed.
  ///
  /// - Throws: ``ProjectionError`` with the part of the scenario at fault.
  func projected(_ scenario: Scenario) throws(ProjectionError) -> Projection {
    try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
  }

  /// The constant rise of prices at which B costs what A does over the years both have.
  func breakEven(_ a: Scenario, _ b: Scenario, measure: Measure) -> BreakEven {
    BreakEven(a, b, measure: measure, inputs: inputs, scenarios: scenarios)
  }
}
