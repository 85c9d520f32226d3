/// The payments of a scenario and of those it follows.
extension PathProgramBuilder {
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

  mutating func newPayment(
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

  func rate(_ term: ScenarioTerm, _ year: Int, _ system: Int) -> PathProgram.Operand {
    guard let driver = term.index.driver else {
      return .constant(term.index == .fixed ? term.rate / 100 : 0)
    }
    return self.driver(driver, year - term.lag, system)
  }

  mutating func opening(_ projection: Int, _ segment: Int) -> PathProgram.Operand {
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

  mutating func dollars(
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
}
