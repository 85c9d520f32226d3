extension Scenario {
  /// The day from which an as-of view may show the scenario: that of its own `known_from` and, where
  /// later, that of a scenario it follows; nil where neither states one.
  ///
  /// What a base states is in ``knownFrom`` already, unless the scenario states a day of its own.
  ///
  /// - Parameter all: The scenarios by id; one that is followed and not among them does not count.
  public func knownFrom(among all: [String: Scenario]) -> (day: Day, id: String)? {
    var latest: (day: Day, id: String)?
    var seen: Set<String> = []
    var next: Scenario? = self
    while let scenario = next, seen.insert(scenario.id).inserted {
      if let day = scenario.knownFrom?.lastDay, latest.map({ $0.day < day }) ?? true {
        latest = (day, scenario.id)
      }
      next = scenario.follows.flatMap { all[$0] }
    }
    return latest
  }
}
