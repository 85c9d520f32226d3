/// The price level, the defence budget and the GDP, which follow a driver's growth.
extension PathProgramBuilder {
  /// The price level, the defence budget or the GDP of a year; no number where nothing gives it.
  mutating func level(_ driver: Driver, _ year: Int, _ system: Int) -> PathProgram.Operand {
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

  mutating func grown(
    _ previous: PathProgram.Operand, by rate: PathProgram.Operand
  ) -> PathProgram.Operand {
    if case .constant(let level) = previous, case .constant(let rate) = rate {
      return .constant(level * (1 + rate))
    }
    let slot = program.newSlot()
    program.instructions.append(.grow(slot, previous: previous, rate: rate))
    return .slot(slot)
  }

  mutating func shrunk(
    _ next: PathProgram.Operand, by rate: PathProgram.Operand
  ) -> PathProgram.Operand {
    if case .constant(let level) = next, case .constant(let rate) = rate {
      return .constant(level / (1 + rate))
    }
    let slot = program.newSlot()
    program.instructions.append(.shrink(slot, previous: next, rate: rate))
    return .slot(slot)
  }
}
