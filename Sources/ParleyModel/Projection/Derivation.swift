/// One step of how a figure came about: what was read or computed, and where that stands.
public struct DerivationStep: Hashable, Sendable {
  /// The step in words and figures, as `CPI 2025 = 2.1 %`.
  public let text: Phrase
  /// The file and line it rests on; nil for a computation.
  public let place: Place?
  /// Ids of the sources of that row.
  public let sources: [String]
  /// How the row's value came into the data set; nil where it does not say.
  public let confidence: Confidence?
  /// Whether the value is assumed: simulated or given, and not published.
  public let isProjected: Bool

  init(
    _ text: Phrase, place: Place? = nil, sources: [String] = [], confidence: Confidence? = nil,
    isProjected: Bool = false
  ) {
    self.text = text
    self.place = place
    self.sources = sources
    self.confidence = confidence
    self.isProjected = isProjected
  }

  init(_ text: Phrase, _ row: some Record) {
    self.init(text, place: row.place, sources: row.sources, confidence: row.confidence)
  }

  /// `CPI 2025 = 2.1 %, indicators.csv:37, ETODAY25`, in the language in force.
  public var sentence: String {
    ([text.text, place?.description].compactMap(\.self) + [sources.joined(separator: " ")])
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension [DerivationStep] {
  /// The provenance of a figure that these steps give.
  public var provenance: Provenance {
    var result = Provenance(formula: isEmpty ? nil : map(\.text).joined(separator: "; "))
    result.isProjected = contains(where: \.isProjected)
    for step in self {
      if let place = step.place, !result.places.contains(place) { result.places.append(place) }
      result.sources += step.sources.filter { !result.sources.contains($0) }
    }
    result.isPrivate = contains { $0.place?.isPrivate ?? false }
    result.confidence = Confidence.weakest(map(\.confidence))
    return result
  }
}

extension Projection {
  /// How one year's payment came about, in one line: the rule with its numbers, then what it read and
  /// where that stands, as `1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)); CPI 2025 = 2.1 %,
  /// indicators.csv:37, ETODAY25`.
  public func derivation(_ measure: Measure, _ year: Int) -> String {
    let steps = steps(measure, year)
    return (steps.prefix(1).map(\.text.text) + steps.dropFirst().map(\.sentence))
      .joined(separator: "; ")
  }

  /// As ``derivation(_:_:)``, with the place and the sources of every step.
  public func account(_ measure: Measure, _ year: Int) -> String {
    steps(measure, year).map(\.sentence).joined(separator: "; ")
  }

  /// The steps of one year's figure, without those of the years before it.
  public func steps(_ measure: Measure, _ year: Int) -> [DerivationStep] {
    let writer = DerivationWriter(projection: self)
    guard let (payment, segment) = self.payment(year) else { return [] }
    let own = writer.steps(of: payment, segment: segment)
    return measure == .krw ? own : writer.division(measure, payment) + own
  }

  /// The steps of one year's figure down to the rows everything rests on: the years before it and
  /// the scenarios it follows too.
  public func allSteps(_ measure: Measure, _ year: Int) -> [DerivationStep] {
    let writer = DerivationWriter(projection: self)
    var steps: [DerivationStep] = []
    if measure != .krw, let payment = segments[0].payment(year) {
      steps += writer.division(measure, payment)
    }
    steps += writer.chain(to: year, segment: 0)
    var seen: Set<DerivationStep> = []
    return steps.filter { seen.insert($0).inserted }
  }

  /// The derivation of one year's figure, with the rows its rule and its drivers rest on.
  private func provenance(_ measure: Measure, _ year: Int) -> Provenance {
    guard let (payment, segment) = payment(year) else { return Provenance() }
    let own = provenance(of: payment, segment: segment)
    return measure == .krw ? own : division(measure, payment, from: own)
  }

  /// The derivation of one payment, with the rows its rule and its drivers rest on.
  func provenance(of payment: CentralPayment, segment: Int) -> Provenance {
    let writer = DerivationWriter(projection: self)
    let own = writer.steps(of: payment, segment: segment)
    guard payment.state != .agreed else { return own.provenance }
    var result = (own + writer.grounds(of: payment, segment: segment)).provenance
    // What a year rests on goes back through the years before it, and through what is followed.
    result.isPrivate = isPrivate(from: segment)
    result.formula = own.map(\.text).joined(separator: "; ")
    return result
  }

  /// The derivation of a payment in another measure from that of the payment.
  func division(
    _ measure: Measure, _ payment: CentralPayment, from own: Provenance
  ) -> Provenance {
    let division = DerivationWriter(projection: self).division(measure, payment).provenance
    let formula = [division.formula, own.formula].compactMap(\.self).joined(separator: "; ")
    return .computed(formula, from: [division, own])
  }

  /// One year in a measure before it is rounded; of the scenario or of one it follows. nil when the
  /// measure has no figure there.
  public func value(_ measure: Measure, _ year: Int) -> Double? {
    payment(year).flatMap { try? measuredYear($0.payment, measure).central }
  }

  /// The figure of one year with its provenance, rounded as it is shown; of the scenario or of one it
  /// follows.
  ///
  /// - Returns: nil when the measure has no figure there.
  public func figure(_ measure: Measure, _ year: Int) -> (figure: Figure, state: YearState)? {
    guard let (payment, _) = payment(year), let one = try? measuredYear(payment, measure),
      let value = Rounded.decimal(one.central, measure.decimals)
    else { return nil }
    return (Figure(value, Unit(measure), provenance(measure, year)), one.state)
  }
}

extension Projection {
  /// The total of the payments, central case, with the rows it rests on; nil when it is too large.
  public var totalFigure: Figure? { total(.central) }

  /// The total if every rise not yet published were the cap; nil where a term has none.
  public var totalCeiling: Figure? { total(.ceiling) }

  /// The total if every rise not yet published were the floor, else zero.
  public var totalFloor: Figure? { total(.floor) }

  /// Whether any of the scenarios behind the figures is one of the private papers.
  public var isPrivate: Bool { isPrivate(from: 0) }

  func isPrivate(from segment: Int) -> Bool {
    segments.dropFirst(segment).contains(where: \.scenario.isPrivate)
  }

  private func total(_ course: ProjectionCourse) -> Figure? {
    guard let measured = try? measured(.krw) else { return nil }
    return total(measured, course, from: years.map { steps(.krw, $0).provenance })
  }
}

extension Unit {
  /// What figures of a measure count.
  init(_ measure: Measure) {
    self =
      switch measure {
      case .krw, .real: .moneyBillions
      case .usd: .usdMillions
      case .defenceShare, .gdpShare: .percent
      case .perSoldier: .moneyMillions
      }
  }
}
