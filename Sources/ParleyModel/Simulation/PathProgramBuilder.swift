/// Makes the program of several projections: shared shocks, shared drivers, one slot a quantity.
struct PathProgramBuilder {
  var program = PathProgram()
  let projections: [Projection]
  /// For each projection the place of its drivers among ``systems``.
  let systemOf: [Int]
  let systems: [DriverSystem]
  private(set) var drivers: [DriverKey: PathProgram.Operand] = [:]
  var levels: [DriverKey: PathProgram.Operand] = [:]
  var payments: [PaymentKey: PathProgram.Operand] = [:]

  /// Drivers under one set of assumptions.
  struct DriverSystem {
    var course: DriverCourse
    /// The last year of each driver that something asks for.
    var needed: [Int?]
  }

  struct DriverKey: Hashable {
    let system: Int
    let driver: Driver
    let year: Int
  }

  struct PaymentKey: Hashable {
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

  /// Every simulated driver, year by year, so that the shocks of one year are all used before those
  /// of the next take their place.
  private mutating func addDrivers() {
    let lastYear = systems.flatMap(\.needed).compactMap(\.self).max()
    let firstYear = systems.flatMap { system in
      Driver.allCases.compactMap { system.course.lastKnownYear(of: $0).map { $0 + 1 } }
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
  func driver(_ driver: Driver, _ year: Int, _ system: Int) -> PathProgram.Operand {
    if let simulated = drivers[DriverKey(system: system, driver: driver, year: year)] {
      return simulated
    }
    return .constant(systems[system].course.value(driver, year)?.number ?? .nan)
  }
}

extension Assumptions {
  /// Whether drivers take the same course under both, wherever they are written.
  public func hasSameNumbers(as other: Assumptions) -> Bool {
    priceYear == other.priceYear && correlation == other.correlation && cpi == other.cpi
      && defenceBudget == other.defenceBudget && gdp == other.gdp && fx == other.fx
      && paths == other.paths
  }
}
