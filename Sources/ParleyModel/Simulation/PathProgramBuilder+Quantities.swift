/// What is asked of a simulation: years and totals in a measure, and whether a cap binds.
extension PathProgramBuilder {
  /// A year of a projection in a measure.
  mutating func value(_ projection: Int, _ measure: Measure, _ year: Int)
    -> PathProgram.Expression
  {
    let payment = payment(
      projection, year, segment: projections[projection].payment(year)?.segment ?? 0)
    guard measure != .krw else { return .operand(payment) }
    return .ratio(payment, factor: measure.factor, divisor(projection, measure, year))
  }

  mutating func divisor(_ projection: Int, _ measure: Measure, _ year: Int)
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
  mutating func added(
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
