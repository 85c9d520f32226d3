import ParleyModel

/// A scenario as a list of keys with their values, in the order a file states them.
///
/// What a key means when it is left out is left out: no lag, nothing added.
struct ScenarioSettings: Hashable, Sendable {
  /// The keys of one table, in order.
  typealias Table = [Setting]

  /// One key and its value.
  struct Setting: Hashable, Sendable {
    let key: String
    let value: TOMLSetting
  }

  /// `title`, `note`, `follows`, `first_year` and `last_year`.
  private(set) var root: Table
  /// The keys of `[opening]`, the amount first.
  private(set) var opening: Table
  /// The keys of each `[[terms]]`.
  private(set) var terms: [Table]
  /// The keys below `[assumptions]`, as `drivers.cpi.mean`.
  private(set) var assumptions: Table

  init(_ scenario: Scenario) {
    root = [
      Setting(key: "title", value: .text(scenario.title)),
      Setting(key: "note", value: .text(scenario.note)),
    ]
    if let follows = scenario.follows {
      root.append(Setting(key: "follows", value: .text(follows)))
    }
    root += [
      Setting(key: "first_year", value: .number(Double(scenario.firstYear))),
      Setting(key: "last_year", value: .number(Double(scenario.lastYear))),
    ]
    opening = Self.opening(scenario.opening)
    terms = scenario.terms.map { Self.term($0) }
    assumptions = Self.assumptions(scenario.assumptions)
  }

  private static func opening(_ opening: Scenario.Opening) -> Table {
    switch opening {
    case .money(let amount): return [Setting(key: "krw_bn", value: .number(amount))]
    case .usd(let amount): return [Setting(key: "usd_m", value: .number(amount))]
    case .change(let change, let on):
      let year = on.map { [Setting(key: "on", value: .number(Double($0)))] } ?? []
      return [Setting(key: "change", value: .number(change))] + year
    }
  }

  private static func term(_ term: ScenarioTerm) -> Table {
    var table = [
      Setting(key: "from", value: .number(Double(term.from))),
      Setting(key: "to", value: .number(Double(term.to))),
      Setting(key: "index", value: .text(term.index.rawValue)),
    ]
    func add(_ key: String, _ number: Double?) {
      if let number { table.append(Setting(key: key, value: .number(number))) }
    }
    if term.lag != 0 { add("lag", Double(term.lag)) }
    if term.add != 0 { add("add", term.add) }
    add("cap", term.cap)
    add("floor", term.floor)
    if term.index == .fixed { add("rate", term.rate) }
    if term.index == .amounts {
      let list = TOMLSetting.list(term.amounts.map { .number($0) })
      table.append(Setting(key: term.isInUSD ? "usd_m" : "krw_bn", value: list))
    }
    return table
  }

  static func assumptions(_ assumptions: Assumptions) -> Table {
    var table: Table = []
    func add(_ key: String, _ number: Double) {
      table.append(Setting(key: key, value: .number(number)))
    }
    if let year = assumptions.priceYear { add("price_year", Double(year)) }
    let rows = assumptions.correlation.map { TOMLSetting.list($0.map { .number($0) }) }
    table.append(Setting(key: "correlation", value: .list(rows)))
    for driver in Driver.allCases {
      let path = "drivers.\(driver.name)."
      if let process = assumptions[rate: driver] {
        add(path + "mean", process.mean)
        add(path + "persistence", process.persistence)
        add(path + "sd", process.sd)
      } else {
        add(path + "drift", assumptions.fx.drift)
        add(path + "sd", assumptions.fx.sd)
      }
    }
    for driver in Driver.allCases {
      for (year, value) in (assumptions.paths[driver] ?? [:]).sorted(by: { $0.key < $1.key }) {
        add("paths.\(driver.name).\(year)", value)
      }
    }
    return table
  }

  /// Whether a key, as `terms.0.lag`, takes whole numbers only, or its numbers are written as such.
  static func isWhole(_ key: String) -> Bool {
    // Dollars are quoted in whole millions.
    let whole = [
      "usd_m", "first_year", "last_year", "on", "from", "to", "lag", "price_year", "correlation",
    ]
    return whole.contains(String(key.split(separator: ".").last ?? ""))
  }
}

extension ScenarioSettings.Table {
  /// The value of a key; nil where it is not stated.
  subscript(key: String) -> TOMLSetting? { first { $0.key == key }?.value }
}
