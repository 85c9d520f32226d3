import ParleyModel

/// The text of a new scenario's file: what differs from what lies under it, and no more.
struct NewScenario {
  /// What lies under it.
  let ground: Ground
  /// What it says differently.
  private let settings: ScenarioSettings
  private let under: ScenarioSettings?
  private let knownFrom: Day?
  private let assumptions: [ScenarioChanges.Change]

  /// What lies under a scenario.
  enum Ground {
    /// Another scenario of `scenarios/`.
    case base(Scenario)
    /// Only the assumptions of the workspace; nil where it does not state them in full.
    case workspace(Assumptions?)
  }

  init(_ scenario: Scenario, over ground: Ground, knownFrom: Day?) {
    self.ground = ground
    self.knownFrom = knownFrom
    settings = ScenarioSettings(scenario)
    let stated: ScenarioSettings.Table
    switch ground {
    case .base(let base):
      let under = ScenarioSettings(base)
      self.under = under
      stated = under.assumptions
    case .workspace(let assumptions):
      under = nil
      stated = assumptions.map { ScenarioSettings.assumptions($0) } ?? []
    }
    assumptions = ScenarioChanges.differences(stated, settings.assumptions)
  }

  /// The first key that what lies under it states and the scenario does not; such a scenario cannot
  /// be written over it.
  var keyInTheWay: String? {
    if under?.root["follows"] != nil, settings.root["follows"] == nil { return "follows" }
    return assumptions.first { $0.new == nil }.map { "assumptions." + $0.key }
  }

  /// The file's text.
  ///
  /// - Precondition: No key is in the way.
  var text: String {
    precondition(keyInTheWay == nil, "a key that is inherited cannot be left out")
    var parts = [head]
    if settings.opening != under?.opening { parts.append(["[opening]"] + lines(settings.opening)) }
    if settings.terms != under?.terms {
      parts += settings.terms.map { ["[[terms]]"] + lines($0) }
    }
    let blocks = parts + assumptionTables
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// The lines before the first table.
  private var head: [String] {
    // A note is never inherited.
    var head = settings.root.filter {
      $0.key == "title" || ($0.key == "note" && $0.value != .text(""))
    }
    if case .base(let base) = ground { head.append(.init(key: "base", value: .text(base.id))) }
    head += settings.root.filter {
      !["title", "note"].contains($0.key) && $0.value != under?.root[$0.key]
    }
    if let knownFrom { head.append(.init(key: "known_from", value: .other(knownFrom.description))) }
    // No terms at all would be those of the base.
    if settings.terms.isEmpty, under?.terms.isEmpty == false {
      head.append(.init(key: "terms", value: .list([])))
    }
    return lines(head)
  }

  /// The tables below `[assumptions]`, each key under the header of its own table.
  private var assumptionTables: [[String]] {
    var tables: [(header: String, lines: [String])] = []
    for change in assumptions {
      guard let value = change.new else { continue }
      let names = ["assumptions"] + change.key.split(separator: ".").map { String($0) }
      let header = "[\(TOMLLiteral.path(names.dropLast()))]"
      if tables.last?.header != header { tables.append((header, [header])) }
      tables[tables.count - 1].lines +=
        lines([.init(key: names[names.count - 1], value: value)])
    }
    return tables.map(\.lines)
  }

  private func lines(_ table: ScenarioSettings.Table) -> [String] {
    table.map { setting in
      let isWhole = ScenarioSettings.isWhole(setting.key)
      return "\(TOMLLiteral.key(setting.key)) = \(setting.value.literal(isWhole: isWhole))"
    }
  }
}
