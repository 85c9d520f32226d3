/// Makes the program of several projections: shared shocks, shared drivers, one slot a quantity.
struct PathProgramBuilder {
  private(set) var program = PathProgram()
  private let projections: [Projection]
  /// For each projection the place of its drivers among ``systems``.
  private let systemOf: [Int]
  private let systems: [DriverSystem]
  private var drivers: [DriverKey: PathProgram.Operand] = [:]
  private var levels: [DriverKey: PathProgram.Operand] = [:]
  private var payments: [PaymentKey: PathProgram.Operand] = [:]

  /// Drivers under one set of assumptions.
  private struct DriverSystem {
    var course: DriverCourse
    /// The last year of each driver that something asks for.
    var needed: [Int?]
  }

  private struct DriverKey: Hashable {
    let system: Int
    let driver: Driver
    let year: Int
  }

  private struct PaymentKey: Hashable {
    let projection: Int
    let segment: Int
    let year: Int
  }

  /// - Parameters:
  ///   - needs: The last year of each driver that any quantity asks for, by projection.
  ///   - isDeterministic: Whether all shocks are zero: then every quantity is a constant, the central
  ///     case without rounding.
  init(_ projections: [Projection], needs: [DriverNeeds], isDeterministic: Bool) {
    self.projections = projections
    var systems: [DriverSystem] = []
    var systemOf: [Int] = []
    for (projection, need) in zip(projections, needs) {
      let assumptions = projection.scenario.assumptions
      var place = systems.firstIndex { $0.course.assumptions.hasSameNumbers(as: assumptions) }
      if place == nil {
        systems.append(DriverSystem(course: projection.course, needed: need.lastYears))
        place = systems.count - 1
      }
      let system = place ?? 0
      if projection.course.lastYear > systems[system].course.lastYear {
        systems[system].course = projection.course
      }
      for driver in Driver.allCases {
        let wanted = [systems[system].needed[driver.rawValue], need.lastYears[driver.rawValue]]
        systems[system].needed[driver.rawValue] = wanted.compactMap(\.self).max()
      }
      systemOf.append(system)
    }
    self.systems = systems
    self.systemOf = systemOf
    if !isDeterministic { addDrivers() }
  }

  // MARK: Drivers

  /// Every simulated driver, year by year, so that the shocks of one year are all used before those
  /// of the next take their place.
  private mutating func addDrivers() {
    let lastYear = systems.flatMap(\.needed).compactMap(\.self).max()
    let firstYear = systems.flatMap { system in
      Driver.allCases.compactMap { system.course.published.lastYear(of: $0).map { $0 + 1 } }
    }.min()
    guard let firstYear, let lastYear, firstYear <= lastYear else { return }
    for year in firstYear...lastYear {
      var wanted: [(system: Int, driver: Driver)] = []
      for (index, system) in systems.enumerated() {
        for driver in Driver.allCases where isSimulated(driver, year, system) {
          wanted.append((index, driver))
        }
      }
      guard !wanted.isEmpty else { continue }
      addShocks(year, wanted)
    }
  }

  private func isSimulated(_ driver: Driver, _ year: Int, _ system: DriverSystem) -> Bool {
    guard let needed = system.needed[driver.rawValue], year <= needed else { return false }
    return system.course.value(driver, year)?.state == .projected
  }

  private mutating func addShocks(_ year: Int, _ wanted: [(system: Int, driver: Driver)]) {
    let factors = systems.map { Cholesky.factor($0.course.assumptions.correlation) ?? [] }
    var needed = [false, false, false, false]
    for (system, driver) in wanted {
      for (column, weight) in row(of: driver, factors[system]).enumerated() where weight != 0 {
        needed[column] = true
      }
    }
    program.instructions.append(.shocks(year: year, needed: needed))
    for (system, driver) in wanted {
      let weights = row(of: driver, factors[system])
      var shock = driver.rawValue
      let isOwnAlone = weights.enumerated().allSatisfy { $1 == ($0 == shock ? 1 : 0) }
      if !isOwnAlone {
        shock = program.newSlot()
        program.instructions.append(.mix(shock, weights))
      }
      add(driver, year, system, shock: shock)
    }
  }

  private func row(of driver: Driver, _ factor: [[Double]]) -> [Double] {
    guard factor.indices.contains(driver.rawValue) else { return [] }
    return Array(factor[driver.rawValue][...driver.rawValue])
  }

  private mutating func add(_ driver: Driver, _ year: Int, _ system: Int, shock: Int) {
    let assumptions = systems[system].course.assumptions
    let previous = self.driver(driver, year - 1, system)
    let slot = program.newSlot()
    if let process = assumptions[rate: driver] {
      program.instructions.append(
        .rate(
          slot, previous: previous, mean: process.mean / 100, persistence: process.persistence,
          sd: process.sd / 100, shock: shock))
    } else {
      program.instructions.append(
        .walk(
          slot, previous: previous, drift: assumptions.fx.drift / 100, sd: assumptions.fx.sd / 100,
          shock: shock))
    }
    drivers[DriverKey(system: system, driver: driver, year: year)] = .slot(slot)
  }

  /// A driver's value of a year.
  ///
  /// - Precondition: The projection exists, so every value it needs does.
  private func driver(_ driver: Driver, _ year: Int, _ system: Int) -> PathProgram.Operand {
    if let simulated = drivers[DriverKey(system: system, driver: driver, year: year)] {
      return simulated
    }
    return .constant(systems[system].course.value(driver, year)?.number ?? .nan)
  }

  // MARK: Levels

  /// The price level, the defence budget or the GDP of a year; no number where nothing gives it.
  private mutating func level(_ driver: Driver, _ year: Int, _ system: Int) -> PathProgram.Operand {
    guard let start = systems[system].course.levelStart(driver, year) else {
      return .constant(.nan)
    }
    var level = PathProgram.Operand.constant(start.level)
    let isForward = start.year < year
    for before in stride(from: start.year, to: year, by: isForward ? 1 : -1) {
      let key = DriverKey(system: system, driver: driver, year: before + (isForward ? 1 : -1))
      if let known = levels[key] {
        level = known
      } else if isForward {
        level = grown(level, by: self.driver(driver, before + 1, system))
      } else {
        level = shrunk(level, by: self.driver(driver, before, system))
      }
      levels[key] = level
    }
    return level
  }

  private mutating func grown(
    _ previous: PathProgram.Operand, by rate: PathProgram.Operand
  ) -> PathProgram.Operand {
    if case .constant(let level) = previous, case .constant(let rate) = rate {
      return .constant(level * (1 + rate))
    }
    let slot = program.newSlot()
    program.instructions.append(.grow(slot, previous: previous, rate: rate))
    return .slot(slot)
  }

  private mutating func shrunk(
    _ next: PathProgram.Operand, by rate: PathProgram.Operand
  ) -> PathProgram.Operand {
    if case .constant(let level) = next, case .constant(let rate) = rate {
      return .constant(level / (1 + rate))
    }
    let slot = program.newSlot()
    program.instructions.append(.shrink(slot, previous: next, rate: rate))
    return .slot(slot)
  }

  // MARK: Payments

  /// A payment of a scenario or of one it follows. Unit: billions.
  mutating func payment(
    _ projection: Int, _ year: Int, segment: Int = 0
  ) -> PathProgram.Operand {
    let key = PaymentKey(projection: projection, segment: segment, year: year)
    if let known = payments[key] { return known }
    let result = newPayment(projection, year, segment)
    payments[key] = result
    return result
  }

  private mutating func newPayment(
    _ projection: Int, _ year: Int, _ segment: Int
  ) -> PathProgram.Operand {
    let scenario = projections[projection].segments[segment].scenario
    let system = systemOf[projection]
    guard year > scenario.firstYear else { return opening(projection, segment) }
    guard let place = scenario.term(of: year) else { return .constant(.nan) }
    let term = scenario.terms[place]
    if term.index == .amounts {
      let amount = term.amounts[year - term.from]
      return term.isInUSD ? dollars(amount, year, system) : .constant(amount)
    }
    let previous = payment(projection, year - 1, segment: segment)
    let rate = self.rate(term, year, system)
    let bounds = PathProgram.RiseBounds(
      add: term.add / 100, floor: (term.floor ?? -100) / 100, cap: (term.cap ?? .infinity) / 100)
    if case .constant(let before) = previous, case .constant(let rate) = rate {
      return .constant(before * (1 + bounds.rise(rate)))
    }
    let slot = program.newSlot()
    program.instructions.append(.rise(slot, previous: previous, rate: rate, bounds))
    return .slot(slot)
  }

  private func rate(_ term: ScenarioTerm, _ year: Int, _ system: Int) -> PathProgram.Operand {
    guard let driver = term.index.driver else {
      return .constant(term.index == .fixed ? term.rate / 100 : 0)
    }
    return self.driver(driver, year - term.lag, system)
  }

  private mutating func opening(_ projection: Int, _ segment: Int) -> PathProgram.Operand {
    let scenario = projections[projection].segments[segment].scenario
    let first = scenario.firstYear
    switch scenario.opening {
    case .money(let billions): return .constant(billions)
    case .usd(let millions): return dollars(millions, first, systemOf[projection])
    case .change(let percent, let on):
      let base: PathProgram.Operand
      switch projections[projection].reading(on ?? first - 1, before: segment) {
      case .record(let row, _)?: base = .constant(row.money.doubleValue)
      case .followed(let payment, let followed)?:
        base = self.payment(projection, payment.year, segment: followed)
      case nil: base = .constant(.nan)
      }
      switch base {
      case .constant(let before): return .constant(before * (1 + percent / 100))
      case .slot(let before):
        let slot = program.newSlot()
        program.instructions.append(.scale(slot, before, factor: 1 + percent / 100, divisor: 1))
        return .slot(slot)
      }
    }
  }

  private mutating func dollars(
    _ millions: Double, _ year: Int, _ system: Int
  ) -> PathProgram.Operand {
    switch driver(.fx, year, system) {
    case .constant(let rate): return .constant(rate * millions / 1000)
    case .slot(let rate):
      let slot = program.newSlot()
      program.instructions.append(.scale(slot, rate, factor: millions, divisor: 1000))
      return .slot(slot)
    }
  }

  // MARK: Quantities

  /// A year of a projection in a measure.
  mutating func value(_ projection: Int, _ measure: Measure, _ year: Int)
    -> PathProgram.Expression
  {
    let payment = payment(
      projection, year, segment: projections[projection].payment(year)?.segment ?? 0)
    guard measure != .krw else { return .operand(payment) }
    return .ratio(payment, factor: measure.factor, divisor(projection, measure, year))
  }

  private mutating func divisor(_ projection: Int, _ measure: Measure, _ year: Int)
    -> PathProgram.Operand
  {
    let system = systemOf[projection]
    switch measure {
    case .krw: return .constant(1)
    case .usd: return driver(.fx, year, system)
    case .real: return level(.cpi, year, system)
    case .defenceShare: return level(.defenceBudget, year, system)
    case .gdpShare: return level(.gdp, year, system)
    case .perSoldier:
      let troops = projections[projection].course.published.troops(year)
      return .constant(troops?.value.doubleValue ?? .nan)
    }
  }

  /// The total of years of a projection in a measure.
  mutating func total(_ projection: Int, _ measure: Measure, _ years: ClosedRange<Int>)
    -> PathProgram.Expression
  {
    guard measure.isShare else {
      var sum = PathProgram.Operand.constant(0)
      for year in years { sum = added(sum, value(projection, measure, year)) }
      return .operand(sum)
    }
    var payments = PathProgram.Operand.constant(0)
    var divisors = PathProgram.Operand.constant(0)
    for year in years {
      payments = added(payments, .operand(payment(projection, year)))
      divisors = added(divisors, .operand(divisor(projection, measure, year)))
    }
    return .ratio(payments, factor: measure.factor, divisors)
  }

  /// A sum with one more term; a sum that already is a slot of its own grows in place.
  private mutating func added(
    _ sum: PathProgram.Operand, _ term: PathProgram.Expression
  ) -> PathProgram.Operand {
    if case .constant(let before) = sum, let value = term.constant {
      return .constant(before + value)
    }
    var slot: Int
    if case .slot(let own) = sum { slot = own } else { slot = program.newSlot() }
    program.instructions.append(.add(slot, sum, term))
    return .slot(slot)
  }

  /// By how much the index of a year with its addition exceeds the cap; nil where there is no cap.
  mutating func excessOverCap(_ projection: Int, _ year: Int) -> PathProgram.Expression? {
    let scenario = projections[projection].scenario
    guard year > scenario.firstYear, let place = scenario.term(of: year),
      case let term = scenario.terms[place], let cap = term.cap, term.index != .amounts
    else { return nil }
    let rate = rate(term, year, systemOf[projection])
    return .excess(rate, add: term.add / 100, cap: cap / 100)
  }

  /// Keeps what a quantity reads for all paths.
  mutating func keep(_ expression: PathProgram.Expression) {
    program.kept.formUnion(expression.slots)
  }
}

extension Assumptions {
  /// Whether drivers take the same course under both, wherever they are written.
  func hasSameNumbers(as other: Assumptions) -> Bool {
    priceYear == other.priceYear && correlation == other.correlation && cpi == other.cpi
      && defenceBudget == other.defenceBudget && gdp == other.gdp && fx == other.fx
      && paths == other.paths
  }
}
