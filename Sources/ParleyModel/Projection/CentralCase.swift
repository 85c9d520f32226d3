/// The central case in whole tenths: payments, ceiling and floor of a scenario and those it follows.
struct CentralCase {
  private let course: DriverCourse
  private let inputs: ProjectionInputs
  private var segments: [Projection.Segment]

  /// Computes the payments of a chain of scenarios, the last one followed first.
  static func payments(
    of chain: [Projection.Segment], course: DriverCourse, inputs: ProjectionInputs
  ) throws(ProjectionError) -> [Projection.Segment] {
    var all = CentralCase(course: course, inputs: inputs, segments: chain)
    for index in chain.indices.reversed() { try all.project(index) }
    return all.segments
  }

  private mutating func project(_ index: Int) throws(ProjectionError) {
    let scenario = segments[index].scenario
    // A followed scenario matters only as far as its follower looks back.
    var lastYear = scenario.lastYear
    let needed = segments[..<index].map { $0.scenario.lastYearLookedBackOn }.max()
    if let needed { lastYear = min(lastYear, needed) }
    guard scenario.firstYear <= lastYear else { return }
    segments[index].payments.append(try opening(of: index))
    guard scenario.firstYear < lastYear else { return }
    for year in scenario.firstYear + 1...lastYear {
      let before = segments[index].payments[segments[index].payments.count - 1]
      segments[index].payments.append(try payment(year, after: before, of: scenario))
    }
  }

  // MARK: The first year

  private func opening(of index: Int) throws(ProjectionError) -> CentralPayment {
    let scenario = segments[index].scenario
    let year = scenario.firstYear
    switch scenario.opening {
    case .money(let billions):
      guard let tenths = Exact.tenths(billions) else { throw .tooLarge(year: year, site: .opening) }
      return fixed(year, tenths, .given, .money)
    case .usd(let millions):
      guard let rate = course.value(.fx, year) else {
        throw .missingIndicator(
          .fx, year: year, payment: year, site: .opening, series: course.published.series)
      }
      guard let tenths = Exact.tenths(rate.number * millions / 1000) else {
        throw .tooLarge(year: year, site: .opening)
      }
      return fixed(year, tenths, .given, .usd(millions, rate: rate))
    case .change(let percent, let on):
      let baseYear = on ?? year - 1
      guard let base = reading(baseYear, before: index) else {
        throw .missingPayment(year: baseYear)
      }
      let rate = ExactRate(percent: percent)
      guard let tenths = Exact.raised(base.tenths, by: rate) else {
        throw .tooLarge(year: year, site: .opening)
      }
      var ceiling: Int? = base.tenths
      var floor: Int? = base.tenths
      var state = YearState.given
      if case .followed(let payment, _) = base {
        (ceiling, floor) = (payment.ceiling, payment.floor)
        state = max(.given, payment.state)
      }
      return CentralPayment(
        year: year, tenths: tenths, ceiling: ceiling.flatMap { Exact.raised($0, by: rate) },
        floor: floor.flatMap { Exact.raised($0, by: rate) },
        state: firmest(state, year, tenths), rule: .change(rate, on: base))
    }
  }

  private func reading(_ year: Int, before segment: Int) -> PaymentReading? {
    PaymentReading(year, before: segment, in: segments, record: inputs.record)
  }

  // MARK: Later years

  private func payment(
    _ year: Int, after before: CentralPayment, of scenario: Scenario
  ) throws(ProjectionError) -> CentralPayment {
    guard let place = scenario.term(of: year) else { throw .yearWithoutTerm(year) }
    let term = scenario.terms[place]
    if term.index == .amounts { return try amount(year, term, place) }

    let indexYear = year - term.lag
    var reading: DriverCourse.Value?
    var index = ExactRate(percent: term.index == .fixed ? term.rate : 0)
    if let driver = term.index.driver {
      guard let value = course.value(driver, indexYear) else {
        throw .missingIndicator(
          driver, year: indexYear, payment: year, site: .term(place),
          series: course.published.series)
      }
      reading = value
      index = ExactRate(published: value.number)
    }
    let cap = term.cap.map { ExactRate(percent: $0) }
    let floor = term.floor.map { ExactRate(percent: $0) }
    let sum = index + ExactRate(percent: term.add)
    let applied = min(
      max(sum, floor ?? ExactRate(tenThousandths: -ExactRate.whole)), cap ?? sum.orFloor(floor))
    guard let tenths = Exact.raised(before.tenths, by: applied) else {
      throw .tooLarge(year: year, site: .term(place))
    }
    let isOpen = reading.map { $0.state != .set } ?? false
    let highest = isOpen ? cap : applied
    let lowest = isOpen ? floor ?? ExactRate(tenThousandths: 0) : applied
    let bound: AppliedRule.Bound = applied == sum ? .none : applied < sum ? .cap : .floor
    let rise = AppliedRule.Rise(
      term: place, before: before.tenths, indexYear: indexYear, index: index,
      applied: applied, bound: bound)
    return CentralPayment(
      year: year, tenths: tenths,
      ceiling: before.ceiling.flatMap { ceiling in
        highest.flatMap { Exact.raised(ceiling, by: $0) }
      },
      floor: before.floor.flatMap { Exact.raised($0, by: lowest) },
      state: firmest(max(after(before.state), reading?.state ?? .set), year, tenths),
      rule: .rise(rise))
  }

  private func amount(
    _ year: Int, _ term: ScenarioTerm, _ place: Int
  ) throws(ProjectionError) -> CentralPayment {
    let index = year - term.from
    guard term.amounts.indices.contains(index) else { throw .yearWithoutTerm(year) }
    let amount = term.amounts[index]
    var rate: DriverCourse.Value?
    var billions = amount
    if term.isInUSD {
      guard let value = course.value(.fx, year) else {
        throw .missingIndicator(
          .fx, year: year, payment: year, site: .term(place), series: course.published.series)
      }
      rate = value
      billions = value.number * amount / 1000
    }
    guard let tenths = Exact.tenths(billions) else {
      throw .tooLarge(year: year, site: .term(place))
    }
    return fixed(year, tenths, .given, .amount(amount, rate: rate, term: place))
  }

  /// A payment that has no bounds but itself.
  private func fixed(
    _ year: Int, _ tenths: Int, _ state: YearState, _ rule: AppliedRule
  ) -> CentralPayment {
    CentralPayment(
      year: year, tenths: tenths, ceiling: tenths, floor: tenths,
      state: rule.isInUSD ? state : firmest(state, year, tenths), rule: rule)
  }

  // MARK: States

  /// A rule applied to an agreed payment sets the next one.
  private func after(_ before: YearState) -> YearState { before == .agreed ? .set : before }

  /// `agreed` where the record, or an agreement's first payment, says the same sum.
  private func firmest(_ state: YearState, _ year: Int, _ tenths: Int) -> YearState {
    guard state < .projected else { return state }
    let onRecord = inputs.record[year].map { Exact.tenths($0.money.doubleValue) == tenths } ?? false
    let first = inputs.agreements[year]?.firstYearMoney
    let isFirst = first.map { Exact.tenths($0.doubleValue) == tenths } ?? false
    return onRecord || isFirst ? .agreed : state
  }
}

extension ExactRate {
  /// The rate itself, or the floor where that is higher: what holds in the absence of a cap.
  fileprivate func orFloor(_ floor: ExactRate?) -> ExactRate {
    max(self, floor ?? ExactRate(tenThousandths: -ExactRate.whole))
  }
}

extension Scenario {
  /// The last year before it begins that it counts on.
  fileprivate var lastYearLookedBackOn: Int {
    guard case .change(_, let on?) = opening else { return firstYear - 1 }
    return max(on, firstYear - 1)
  }
}
