/// What settings are changed against: published figures and the scenarios that may be followed.
public struct SettingContext: Sendable {
  /// The published figures.
  public let inputs: ProjectionInputs
  /// The scenarios that may be followed, by id.
  public let scenarios: [String: Scenario]

  /// Makes a context; see the properties.
  public init(inputs: ProjectionInputs, scenarios: [String: Scenario]) {
    self.inputs = inputs
    self.scenarios = scenarios
  }

  /// A scenario's projection; a refusal where it cannot be computed.
  func projection(of scenario: Scenario) throws(SettingRefusal) -> Projection {
    do throws(ProjectionError) {
      return try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
    } catch { throw SettingRefusal(error) }
  }
}
