/// What one file of a scenario states itself, by key.
struct StatedSettings {
  /// The keys outside all tables.
  let root: ScenarioSettings.Table
  /// The keys of `[opening]`; nil where it is not stated.
  let opening: ScenarioSettings.Table?
  /// The keys of each `[[terms]]`; nil where none are stated.
  let terms: [ScenarioSettings.Table]?
  /// The keys below `[assumptions]`, as `drivers.cpi.mean`.
  let assumptions: ScenarioSettings.Table

  init(_ document: TOMLDocument) {
    let table = document.root
    root = Self.settings(of: table, isDeep: false)
    opening = table["opening"]?.table.map { Self.settings(of: $0) }
    terms = table["terms"]?.array.map { items in
      items.map { $0.table.map { Self.settings(of: $0).withoutDefaults } ?? [] }
    }
    assumptions = table["assumptions"]?.table.map { Self.settings(of: $0) } ?? []
  }

  /// The value of a key outside opening and terms, as `assumptions.price_year`.
  subscript(key: String) -> TOMLSetting? {
    let prefix = "assumptions."
    return key.hasPrefix(prefix) ? assumptions[String(key.dropFirst(prefix.count))] : root[key]
  }

  private static func settings(
    of table: TOMLTable, below prefix: String = "", isDeep: Bool = true
  ) -> ScenarioSettings.Table {
    table.entries.flatMap { entry -> ScenarioSettings.Table in
      let key = prefix + entry.key.text
      if let inner = entry.value.table {
        return isDeep ? settings(of: inner, below: key + ".") : []
      }
      return TOMLSetting(entry.value).map { [ScenarioSettings.Setting(key: key, value: $0)] } ?? []
    }
  }
}

extension ScenarioSettings.Table {
  /// A term without what it means anyway: no lag, nothing added.
  fileprivate var withoutDefaults: ScenarioSettings.Table {
    filter { !(["lag", "add"].contains($0.key) && $0.value == .number(0)) }
  }
}
