/// Puts the computation of a projection into words.
struct DerivationWriter {
  let projection: Projection

  /// A payment in tenths as it is written.
  private func money(_ tenths: Int) -> String { Decimal(coefficient: tenths, decimals: 1).grouped }

  private func percent(_ rate: ExactRate) -> String { Rounded.setting(rate.percent) + " %" }

  // MARK: A payment

  /// The steps of one payment: the rule with its numbers, then the rows it read.
  func steps(of payment: CentralPayment, segment: Int) -> [DerivationStep] {
    let scenario = projection.segments[segment].scenario
    let amount = money(payment.tenths)
    if payment.state == .agreed, let row = projection.record[payment.year] {
      return [DerivationStep("\(amount) agreed for \(payment.year)", row)]
    }
    switch payment.rule {
    case .money:
      return [
        DerivationStep("\(amount) stated for \(payment.year)", place: scenario.openingPlace)
      ]
    case .change(let rate, let base):
      let text: Phrase = "\(amount) = \(money(base.tenths)) x (1 + \(percent(rate)))"
      return [DerivationStep(text, place: scenario.openingPlace), step(of: base)]
    case .usd(let millions, let rate):
      return dollars(amount, millions, rate, payment.year, scenario.openingPlace)
    case .amount(let stated, let rate, let term):
      let place = scenario.terms[term].place
      if let rate { return dollars(amount, stated, rate, payment.year, place) }
      return [DerivationStep("\(amount) stated for \(payment.year)", place: place)]
    case .rise(let rise):
      let term = scenario.terms[rise.term]
      let text: Phrase = "\(amount) = \(money(rise.before)) x (1 + \(formula(of: rise, term)))"
      return [DerivationStep(text, place: term.place)] + reading(of: rise, term)
    }
  }

  private func dollars(
    _ amount: String, _ millions: Double, _ rate: DriverCourse.Value, _ year: Int, _ place: Place
  ) -> [DerivationStep] {
    let (usd, won) = (Rounded.setting(millions, least: 0), Rounded.plain(rate.number, 1))
    let text: Phrase = "\(amount) = USD \(usd)m x \(won) / 1000"
    return [DerivationStep(text, place: place)] + value(.fx, year)
  }

  private func step(of base: PaymentReading) -> DerivationStep {
    switch base {
    case .record(let row, let tenths):
      return DerivationStep("\(money(tenths)) \(row.status.title) for \(row.year)", row)
    case .followed(let payment, let segment):
      let scenario = projection.segments[segment].scenario
      return DerivationStep(
        "\(money(payment.tenths)) for \(payment.year) by \(scenario.id), \(payment.state.title)",
        place: scenario.place)
    }
  }

  /// `min(2.1 %, 5.0 %)`, `7.4 % + 6.5 %`, `3.0 %`.
  private func formula(of rise: AppliedRule.Rise, _ term: ScenarioTerm) -> Phrase {
    var text: Phrase = "\(percent(rise.index))"
    if term.add != 0 {
      let add = percent(ExactRate(percent: abs(term.add)))
      text = term.add < 0 ? "\(text) - \(add)" : "\(text) + \(add)"
    }
    if let floor = term.floor { text = "max(\(text), \(percent(ExactRate(percent: floor))))" }
    if let cap = term.cap { text = "min(\(text), \(percent(ExactRate(percent: cap))))" }
    return text
  }

  private func reading(of rise: AppliedRule.Rise, _ term: ScenarioTerm) -> [DerivationStep] {
    guard let driver = term.index.driver else { return [] }
    return value(driver, rise.indexYear)
  }

  /// What a payment rests on besides its own steps: the agreement whose rule it follows, and the last
  /// published value of a driver that was gone on with.
  func grounds(of payment: CentralPayment, segment: Int) -> [DerivationStep] {
    guard case .rise(let rise) = payment.rule else {
      return payment.rule.isInUSD ? lastPublished(.fx, before: payment.year) : []
    }
    let term = projection.segments[segment].scenario.terms[rise.term]
    let rule = projection.rules.first { $0.isSame(as: term, in: payment.year) }
    let driver = term.index.driver.map { lastPublished($0, before: rise.indexYear) } ?? []
    return (rule.map { [$0.step] } ?? []) + driver
  }

  /// The row that a driver's projected value of a year goes on from; none for a published value.
  private func lastPublished(_ driver: Driver, before year: Int) -> [DerivationStep] {
    guard projection.course.value(driver, year)?.state == .projected,
      let last = projection.course.published.lastYear(of: driver), last < year
    else { return [] }
    return value(driver, last)
  }

  // MARK: A driver's value

  /// Where a driver's value of a year comes from.
  ///
  /// - Parameter isLevel: Whether a level is continued by it, which takes it as it is; an index is
  ///   rounded to 0.1 per cent.
  func value(_ driver: Driver, _ year: Int, isLevel: Bool = false) -> [DerivationStep] {
    guard let value = projection.course.value(driver, year) else { return [] }
    let shown =
      driver == .fx
      ? Rounded.plain(value.number, 2)
      : isLevel
        ? Rounded.setting(Rounded.decimal(value.number * 100, 4)?.doubleValue ?? 0) + " %"
        : percent(ExactRate(published: value.number))
    let head: Phrase = "\(driver.title) \(year) = \(shown)"
    switch value.state {
    case .agreed, .set:
      let rows = projection.course.published.rows(of: driver, year)
      guard let row = rows.first else { return [] }
      guard driver == .gdp, rows.count > 1 else { return [DerivationStep(head, row)] }
      let text: Phrase = "\(head), from \(row.value.grouped) on \(rows[1].value.grouped)"
      return [DerivationStep(text, row), DerivationStep("GDP \(year - 1)", rows[1])]
    case .given:
      let place = projection.scenario.assumptions.pathPlaces[driver]?[year]
      return [DerivationStep("\(head), given", place: place, isProjected: true)]
    case .projected:
      return [
        DerivationStep(
          "\(head), projected: \(process(driver, year, isLevel: isLevel))",
          place: projection.scenario.assumptions.places[driver], isProjected: true)
      ]
    }
  }

  /// `2.0 + 0.56 x (2.1 - 2.0)`, on the value of the year before.
  private func process(_ driver: Driver, _ year: Int, isLevel: Bool) -> Phrase {
    let assumptions = projection.scenario.assumptions
    guard let before = projection.course.value(driver, year - 1) else { return "" }
    guard let process = assumptions[rate: driver] else {
      let drift = Rounded.setting(assumptions.fx.drift)
      return "\(Rounded.plain(before.number, 2)) of \(year - 1), drift \(drift) %"
    }
    let mean = Rounded.setting(process.mean)
    let persistence = Rounded.setting(process.persistence)
    let last = Rounded.setting(Rounded.decimal(before.number * 100, 2)?.doubleValue ?? 0)
    let text: Phrase = "\(mean) + \(persistence) x (\(last) - \(mean))"
    return isLevel ? text : "\(text), rounded to 0.1"
  }

  // MARK: Measures

  /// How a payment became a figure of a measure, and what it was divided by.
  func division(_ measure: Measure, _ payment: CentralPayment) -> [DerivationStep] {
    guard let divisor = try? projection.divisor(measure, payment.year) else { return [] }
    let result = Rounded.plain(
      measure.factor * payment.billions / divisor.number, measure.decimals)
    let factor = measure.factor == 1 ? "" : "\(Rounded.setting(measure.factor, least: 0)) x "
    let places = RecordMeasures.places(measure)
    let text: Phrase =
      "\(result) = \(factor)\(money(payment.tenths)) / \(Rounded.plain(divisor.number, places))"
    return [DerivationStep(text)] + divisorSteps(measure, payment.year)
  }

  private func divisorSteps(_ measure: Measure, _ year: Int) -> [DerivationStep] {
    switch measure {
    case .krw: return []
    case .usd: return value(.fx, year) + lastPublished(.fx, before: year)
    case .perSoldier:
      guard let row = projection.course.published.troops(year) else { return [] }
      return [DerivationStep("\(row.value.grouped) soldiers cited for \(row.year)", row)]
    case .real:
      guard let base = projection.course.priceYear else { return [] }
      let span = year == base ? [] : year > base ? Array(base + 1...year) : Array(year + 1...base)
      return [DerivationStep("prices of \(year) on those of \(base)")]
        + span.flatMap { value(.cpi, $0, isLevel: true) }
    case .defenceShare, .gdpShare:
      guard let driver = measure.driver else { return [] }
      let name: Phrase = driver == .gdp ? "GDP" : "defence budget"
      let published = projection.course.published
      if let row = published.levelRow(of: driver, year) {
        return [DerivationStep("\(name) \(year) = \(row.value.grouped)", row)]
      }
      guard let last = published.lastLevelYear(of: driver),
        let row = published.levelRow(of: driver, last), last < year
      else { return [] }
      return [DerivationStep("\(name) \(last) = \(row.value.grouped), gone on with by growth", row)]
        + (last + 1...year).flatMap { value(driver, $0, isLevel: true) }
    }
  }

  // MARK: The whole chain

  /// The steps of a payment and of all those before it that it rests on.
  func chain(to year: Int, segment: Int) -> [DerivationStep] {
    guard let payment = projection.segments[segment].payment(year) else { return [] }
    let own =
      steps(of: payment, segment: segment)
      + (payment.state == .agreed ? [] : grounds(of: payment, segment: segment))
    guard payment.state != .agreed || projection.record[year] == nil else { return own }
    switch payment.rule {
    case .rise: return own + chain(to: year - 1, segment: segment)
    case .change(_, .followed(let base, let followed)):
      return own + chain(to: base.year, segment: followed)
    case .money, .usd, .amount, .change: return own
    }
  }
}
