/// An offer as a scenario: the record before its first year, its amount as the opening, its rule as the
/// terms, and everything it does not state taken from the agreement in force.
public struct OfferScenario: Hashable, Sendable {
  /// The row.
  public let offer: Offer
  /// The scenario, which no file has; its id is `offer-` and that of the row.
  public let scenario: Scenario
  /// The parts the payments depend on, in the order of the table.
  public let parts: [OfferPart]
  /// Those that the offer does not state, with what counts instead.
  public let assumed: [AssumedPart]
  /// The number of the agreement they are taken from; nil where none is in force.
  public let ground: Int?

  /// Reads an offer as a scenario.
  ///
  /// - Parameters:
  ///   - workspace: The workspace as it is shown, with the payments and agreements known by then.
  ///   - assumptions: What is assumed of years not yet published.
  ///   - following: The scenario whose payments come between the record and the offer; it counts only
  ///     where the payment the offer's change counts on is not on record.
  /// - Throws: ``OfferScenarioFault``, where even the agreement in force does not say what is needed.
  public init(
    of offer: Offer, in workspace: Workspace, assumptions: Assumptions,
    following: Scenario? = nil
  ) throws(OfferScenarioFault) {
    var reading = OfferReading(of: offer, in: workspace, assumptions: assumptions)
    scenario = try reading.scenario(following: following)
    self.offer = offer
    parts = reading.parts
    assumed = reading.assumed
    ground = reading.ground?.agreement.number
  }

  /// The id that an offer's scenario has: `offer-12-US1`.
  public static func id(of offer: String) -> String { "offer-\(offer)" }

  /// The parts that the offer states.
  public var stated: [OfferPart] {
    parts.filter { part in !assumed.contains { $0.part == part } }
  }

  /// How much of it is assumed: `3 of 7 assumed`.
  public var count: Phrase { "\(assumed.count) of \(parts.count) assumed" }

  /// What is assumed in a setting of the scenario; nil where the offer states it.
  public func assumed(_ setting: ScenarioSetting) -> AssumedPart? {
    assumed.first { $0.setting == setting }
  }
}
