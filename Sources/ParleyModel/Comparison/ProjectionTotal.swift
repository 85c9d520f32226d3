/// Which of a projection's three courses a figure is taken from.
enum ProjectionCourse {
  /// The central case.
  case central
  /// Every rise whose index is not yet published at the cap.
  case ceiling
  /// Every rise whose index is not yet published at the floor, else zero.
  case floor

  /// As formulas say it.
  var words: Phrase {
    switch self {
    case .central: "central case"
    case .ceiling: "every rise whose index is not yet published at the cap"
    case .floor: "every rise whose index is not yet published at the floor, else zero"
    }
  }

  func number(_ year: MeasuredYear) -> Double? {
    switch self {
    case .central: year.central
    case .ceiling: year.ceiling
    case .floor: year.floor
    }
  }

  func number(_ total: MeasuredTotal) -> Double? {
    switch self {
    case .central: total.central
    case .ceiling: total.ceiling
    case .floor: total.floor
    }
  }

  func tenths(_ payment: CentralPayment) -> Int? {
    switch self {
    case .central: payment.tenths
    case .ceiling: payment.ceiling
    case .floor: payment.floor
    }
  }
}

extension Projection {
  /// A total of years as a figure; nil where the course has none, or it is too large.
  ///
  /// - Parameter grounds: What the years rest on.
  func total(
    _ measured: MeasuredProjection, _ course: ProjectionCourse, from grounds: [Provenance]
  ) -> Figure? {
    guard let number = course.number(measured.total),
      let value = Rounded.decimal(number, measured.measure.decimals)
    else { return nil }
    let formula =
      measured.measure.isShare ? quotient(measured) : sum(measured, course, value)
    var provenance = Provenance.computed(formula, from: grounds)
    provenance.isPrivate = provenance.isPrivate || isPrivate
    return Figure(value, Unit(measured.measure), provenance)
  }

  /// `the sum of 2026 to 2027, central case: 1,519.2 + 1,551.1`.
  private func sum(
    _ measured: MeasuredProjection, _ course: ProjectionCourse, _ total: Decimal
  ) -> Phrase {
    let parts = measured.years.compactMap { year in
      course.number(year).flatMap { Rounded.decimal($0, measured.measure.decimals) }
    }
    let sum = parts.dropFirst().reduce(parts.first ?? total, +)
    let terms = parts.map(\.grouped).joined(separator: " + ")
    let text: Phrase = "\(Self.span(measured)), \(course.words): \(terms)"
    return sum == total ? text : "\(text), each before it is rounded"
  }

  /// `100 x 3,070.3 / 134,957.5, the sums of 2026 to 2027, central case`.
  private func quotient(_ measured: MeasuredProjection) -> Phrase {
    var payments = 0.0
    var divisors = 0.0
    for year in measured.years {
      payments += segments[0].payment(year.year)?.billions ?? 0
      divisors += course.divisor(measured.measure, year.year)?.number ?? 0
    }
    let places = RecordMeasures.places(measured.measure)
    let quotient = "100 x \(Rounded.plain(payments, 1)) / \(Rounded.plain(divisors, places))"
    let span = Self.span(measured, isPlural: true)
    return "\(quotient), \(span), \(ProjectionCourse.central.words)"
  }

  private static func span(_ measured: MeasuredProjection, isPlural: Bool = false) -> Phrase {
    let first = measured.years.first?.year ?? 0
    let last = measured.years.last?.year ?? first
    return isPlural
      ? "the sums of \(first) to \(last)" : "the sum of \(first) to \(last)"
  }
}

extension Projection {
  /// How a year's bound follows from that of the year before, as `1,628.7 = 1,551.1 x (1 + 5.0 %)`;
  /// nil where it is stated and follows from none.
  func formula(_ course: ProjectionCourse, _ year: Int) -> Phrase? {
    guard let payment = segments[0].payment(year), let bound = course.tenths(payment),
      case .rise(let rise) = payment.rule,
      let before = segments[0].payment(year - 1).flatMap({ course.tenths($0) })
    else { return nil }
    let term = scenario.terms[rise.term]
    var rate = rise.applied
    if let driver = term.index.driver, self.course.value(driver, rise.indexYear)?.state != .set {
      switch course {
      case .central: break
      case .ceiling: rate = ExactRate(percent: term.cap ?? 0)
      case .floor: rate = ExactRate(percent: term.floor ?? 0)
      }
    }
    let (now, base) = (Self.money(bound), Self.money(before))
    return "\(now) = \(base) x (1 + \(Rounded.setting(rate.percent)) %), \(course.words)"
  }

  private static func money(_ tenths: Int) -> String {
    Decimal(coefficient: tenths, decimals: 1).grouped
  }
}
