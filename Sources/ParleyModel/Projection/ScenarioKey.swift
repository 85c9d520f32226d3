/// One number of a scenario, by its dotted TOML key: `terms.0.cap`, `assumptions.drivers.cpi.mean`.
///
/// Terms and amounts count from 0.
public enum ScenarioKey: Hashable, Sendable {
  /// `opening.krw_bn`, `opening.change` or `opening.usd_m`: the one the opening states.
  case opening(Opening)
  /// A number of a term.
  case term(Int, TermNumber)
  /// An amount of a term, in the unit the term states.
  case amount(term: Int, Int, isInUSD: Bool)
  /// A number of a driver's process.
  case process(Driver, ProcessNumber)
  /// A given value of a driver.
  case path(Driver, Int)

  /// What an opening states.
  public enum Opening: String, CaseIterable, Hashable, Sendable {
    case money = "krw_bn"
    case change
    case usd = "usd_m"
  }

  /// The numbers of a term that are no years.
  public enum TermNumber: String, CaseIterable, Hashable, Sendable {
    case lag, add, cap, floor, rate
  }

  /// The numbers of a process.
  public enum ProcessNumber: String, CaseIterable, Hashable, Sendable {
    case mean, persistence, drift, sd
  }

  /// Reads a dotted key; nil when it names no number of a scenario.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("opening", 2):
      guard let opening = Opening(rawValue: parts[1]) else { return nil }
      self = .opening(opening)
    case ("terms", 3):
      guard let term = Int(parts[1]), term >= 0, let number = TermNumber(rawValue: parts[2]) else {
        return nil
      }
      self = .term(term, number)
    case ("terms", 4):
      guard let term = Int(parts[1]), term >= 0, let place = Int(parts[3]), place >= 0,
        parts[2] == "krw_bn" || parts[2] == "usd_m"
      else { return nil }
      self = .amount(term: term, place, isInUSD: parts[2] == "usd_m")
    case ("assumptions", 4):
      guard let driver = Driver(name: parts[2]) else { return nil }
      if parts[1] == "paths", let year = Int(parts[3]) {
        self = .path(driver, year)
      } else if parts[1] == "drivers", let number = ProcessNumber(rawValue: parts[3]) {
        self = .process(driver, number)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The dotted key.
  public var text: String {
    switch self {
    case .opening(let opening): "opening.\(opening.rawValue)"
    case .term(let term, let number): "terms.\(term).\(number.rawValue)"
    case .amount(let term, let place, let isInUSD):
      "terms.\(term).\(isInUSD ? "usd_m" : "krw_bn").\(place)"
    case .process(let driver, let number):
      "assumptions.drivers.\(driver.name).\(number.rawValue)"
    case .path(let driver, let year): "assumptions.paths.\(driver.name).\(year)"
    }
  }

  /// Whether only whole numbers make sense.
  public var isWhole: Bool {
    if case .term(_, .lag) = self { true } else { false }
  }

  /// The values it may take.
  public var range: ClosedRange<Double> {
    switch self {
    case .opening(.change), .term(_, .add), .term(_, .cap), .term(_, .floor), .term(_, .rate),
      .process(_, .mean), .process(_, .drift):
      -100...1_000_000
    case .term(_, .lag): 0...10
    case .process(_, .persistence): 0...0.999_999
    case .path(let driver, _): driver == .fx ? 1e-6...1e9 : -99.999_999...1_000_000
    case .opening, .amount, .process(_, .sd): 0...1e12
    }
  }
}

extension Scenario {
  /// A number of the scenario; nil where it states none of that key.
  ///
  /// Setting one that it does not state changes nothing.
  public subscript(key: ScenarioKey) -> Double? {
    get {
      switch key {
      case .opening(let kind):
        switch (opening, kind) {
        case (.money(let value), .money), (.change(let value, _), .change), (.usd(let value), .usd):
          return value
        default: return nil
        }
      case .term(let place, let number):
        guard terms.indices.contains(place) else { return nil }
        return terms[place][number]
      case .amount(let place, let index, let isInUSD):
        guard terms.indices.contains(place), terms[place].isInUSD == isInUSD,
          terms[place].amounts.indices.contains(index)
        else { return nil }
        return terms[place].amounts[index]
      case .process(let driver, let number): return assumptions[driver, number]
      case .path(let driver, let year): return assumptions.paths[driver]?[year]
      }
    }
    set {
      guard let newValue, self[key] != nil else { return }
      switch key {
      case .opening:
        switch opening {
        case .money: opening = .money(newValue)
        case .change(_, let on): opening = .change(newValue, on: on)
        case .usd: opening = .usd(newValue)
        }
      case .term(let place, let number): terms[place][number] = newValue
      case .amount(let place, let index, _): terms[place].amounts[index] = newValue
      case .process(let driver, let number): assumptions[driver, number] = newValue
      case .path(let driver, let year): assumptions.paths[driver]?[year] = newValue
      }
    }
  }

  /// Every number the scenario states or assumes, in the order of its file.
  public var keys: [ScenarioKey] {
    var all: [ScenarioKey] = ScenarioKey.Opening.allCases.map { .opening($0) }
    for (place, term) in terms.enumerated() {
      all += ScenarioKey.TermNumber.allCases.map { .term(place, $0) }
      all += term.amounts.indices.map { .amount(term: place, $0, isInUSD: term.isInUSD) }
    }
    for driver in Driver.allCases {
      all += ScenarioKey.ProcessNumber.allCases.map { .process(driver, $0) }
      all += (assumptions.paths[driver] ?? [:]).keys.sorted().map { .path(driver, $0) }
    }
    return all.filter { self[$0] != nil }
  }
}

extension ScenarioTerm {
  /// A number of the term; nil where it states none, or none of that kind counts under its index.
  fileprivate subscript(number: ScenarioKey.TermNumber) -> Double? {
    get {
      guard index != .amounts else { return nil }
      switch number {
      case .lag: return index.driver == nil ? nil : Double(lag)
      case .add: return add
      case .cap: return cap
      case .floor: return floor
      case .rate: return index == .fixed ? rate : nil
      }
    }
    set {
      guard let newValue else { return }
      switch number {
      case .lag: lag = Int(clamping: newValue)
      case .add: add = newValue
      case .cap: cap = newValue
      case .floor: floor = newValue
      case .rate: rate = newValue
      }
    }
  }
}

extension Assumptions {
  /// A number of a driver's process; nil where that has none of the kind.
  fileprivate subscript(driver: Driver, number: ScenarioKey.ProcessNumber) -> Double? {
    get {
      switch (self[rate: driver], number) {
      case (let process?, .mean): process.mean
      case (let process?, .persistence): process.persistence
      case (let process?, .sd): process.sd
      case (nil, .drift): fx.drift
      case (nil, .sd): fx.sd
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      var process = self[rate: driver]
      switch number {
      case .mean: process?.mean = newValue
      case .persistence: process?.persistence = newValue
      case .sd:
        process?.sd = newValue
        if driver == .fx { fx.sd = newValue }
      case .drift: if driver == .fx { fx.drift = newValue }
      }
      self[rate: driver] = process
    }
  }
}
