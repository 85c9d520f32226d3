/// Puts a comparison into words.
struct ComparisonWriter {
  let comparison: ScenarioComparison
  let bands: ComparisonBands?
  let names: [String]
  let unit: String

  private var measure: Measure { comparison.measure }

  // MARK: Sentences

  /// `as-signed costs KRW bn 7,917.1 over 2026-2030; in 90 of 100 …`.
  func own() -> String? {
    guard let total = comparison.total(0)?.figure else { return nil }
    var text =
      "\(subject(0)) \(isRecord(0) ? "is" : "costs") \(amount(total.value, isDifference: false)) "
      + years
    if let band = bands?.total(0) {
      let (low, high) = ends(of: band)
      text += "; in 90 of 100 of the model's paths it costs \(range(low, high))"
    }
    return text + "."
  }

  /// `defence-linked costs KRW bn 689.4 more than as-signed over 2026-2030 (8.7 %); in 90 of 100 of
  /// the model's paths it costs between 470 and 905 more.`
  func result(_ column: Int) -> String? {
    guard let difference = comparison.difference(column, in: nil)?.value else { return nil }
    var text = subject(column) + (isRecord(column) ? " is " : " costs ")
    if difference.coefficient == 0 {
      text += "the same as \(base) \(years), to the last digit"
    } else {
      text += amount(difference.magnitude, isDifference: true)
      text += difference.coefficient > 0 ? " more than " : " less than "
      text += "\(base) \(years)"
      if let percent = comparison.percent(column, in: nil)?.value {
        text += " (\(percent.magnitude.grouped) %)"
      }
    }
    return text + paths(column) + "."
  }

  /// `; in 90 of 100 of the model's paths it costs between 470 and 905 more`.
  private func paths(_ column: Int) -> String {
    guard let band = bands?.difference(column, in: nil), !band.isConstant,
      let low = band.percentiles.first, let high = band.percentiles.last, low < high
    else { return "" }
    let verb = isRecord(column) ? "it is" : "it costs"
    let (lowText, highText) = ends(of: band)
    let start = "; in 90 of 100 of the model's paths \(verb) "
    if low >= 0 { return "\(start)\(range(lowText, highText)) more" }
    if high <= 0 { return "\(start)\(range(magnitude(high, band), magnitude(low, band))) less" }
    let share = Rounded.plain(band.positiveShare * 100, 0)
    return "; \(verb) more in \(share) % of the model's paths, and in 90 of 100 of them between "
      + "\(magnitude(low, band)) less and \(highText) more"
  }

  // MARK: Bounds

  /// `Even at the cap every year as-signed stays below it.`
  func bound(_ column: Int) -> String? {
    guard let difference = comparison.difference(column, in: nil)?.value,
      difference.coefficient != 0
    else { return nil }
    // What the dearer one would be at its least, the cheaper one at its most; A's own bound is worth
    // more than the other's, and a bound a rule states more than one it does not.
    let isDearer = difference.coefficient > 0
    let (cheaper, dearer) = isDearer ? (0, column) : (column, 0)
    let stated = [ceiling(of: cheaper, against: dearer), floor(of: dearer, against: cheaper, true)]
    let order = isDearer ? stated : stated.reversed()
    let last = floor(of: dearer, against: cheaper, false)
    return (order + [last]).compactMap(\.self).first
  }

  private func ceiling(of column: Int, against other: Int) -> String? {
    guard let bound = comparison.ceiling(column, in: nil)?.value,
      let central = comparison.total(column)?.figure.value, bound != central,
      let limit = comparison.total(other)?.figure.value
    else { return nil }
    return sentence(column, other, "at the cap every year", bound - limit, staysBelow: true)
  }

  private func floor(of column: Int, against other: Int, _ isStated: Bool) -> String? {
    let projection = comparison.projections[column]
    guard projection.statesFloor(in: comparison.years) == isStated,
      let bound = comparison.floor(column, in: nil)?.value,
      let central = comparison.total(column)?.figure.value, bound != central,
      let limit = comparison.total(other)?.figure.value
    else { return nil }
    let condition =
      isStated
      ? "at the floor every year" : "with no rise in any year whose index is not published,"
    return sentence(column, other, condition, bound - limit, staysBelow: false)
  }

  /// What a column at its bound is against the central case of another one.
  private func sentence(
    _ column: Int, _ other: Int, _ condition: String, _ rest: Decimal, staysBelow: Bool
  ) -> String {
    let (name, limit) = (column == 0 ? object(0) : "it", central(of: other))
    if rest.coefficient == 0 {
      return "\(condition.capitalisedFirst) \(name) would cost as much as \(limit)."
    }
    if (rest.coefficient < 0) == staysBelow {
      return "Even \(condition) \(name) stays \(staysBelow ? "below" : "above") \(limit)."
    }
    return "\(condition.capitalisedFirst) \(name) would cost \(staysBelow ? "more" : "less") than "
      + "\(limit), by \(amount(rest.magnitude, isDifference: true))."
  }

  /// What a column is compared by: its name, or its central case where it could come otherwise.
  private func central(of column: Int) -> String {
    if comparison.projections[column].isOpen(in: comparison.years) {
      return "the central case of \(object(column))"
    }
    return column == 0 ? object(0) : "it"
  }

  // MARK: Words

  private func isRecord(_ column: Int) -> Bool {
    comparison.projections[column].scenario.isRecord
  }

  private func object(_ column: Int) -> String {
    let scenario = comparison.projections[column].scenario
    if scenario.isRecord { return "what was paid" }
    if let number = scenario.agreementNumber {
      return "the \(Ordinal.text(number)) SMA by its rule"
    }
    return names.indices.contains(column) ? names[column] : scenario.id
  }

  private func subject(_ column: Int) -> String {
    let scenario = comparison.projections[column].scenario
    let name = object(column)
    return scenario.isRecord || scenario.agreementNumber != nil ? name.capitalisedFirst : name
  }

  /// A, as it follows `than` or `as`.
  private var base: String { isRecord(0) ? "was paid" : object(0) }

  /// `over 2026-2030`, `in 2026`.
  private var years: String {
    let (first, last) = (comparison.years.lowerBound, comparison.years.upperBound)
    let span = first == last ? "in \(first)" : "over \(first)-\(last)"
    guard measure == .real, let year = comparison.projections[0].priceYear else { return span }
    return "\(span), at the prices of \(year)"
  }

  /// `KRW bn 689.4`, `0.31 points of the defence budget`, `KRW m 24.2 a soldier`.
  private func amount(_ value: Decimal, isDifference: Bool) -> String {
    let share = isDifference ? "points" : "%"
    switch measure {
    case .defenceShare: return "\(value.grouped) \(share) of the defence budget"
    case .gdpShare: return "\(value.grouped) \(share) of GDP"
    case .perSoldier: return "\(unit) \(value.grouped) a soldier"
    case .krw, .usd: return "\(unit) \(value.grouped)"
    case .real:
      let year = comparison.projections[0].priceYear.map { " of \($0)" } ?? ", real"
      let money = unit.hasSuffix(year) ? String(unit.dropLast(year.count)) : unit
      return "\(money) \(value.grouped)"
    }
  }

  private func ends(of band: Distribution) -> (low: String, high: String) {
    (
      band.text(band.percentiles.first ?? 0, decimals: measure.decimals),
      band.text(band.percentiles.last ?? 0, decimals: measure.decimals)
    )
  }

  private func magnitude(_ number: Double, _ band: Distribution) -> String {
    band.text(abs(number), decimals: measure.decimals)
  }

  /// `between 470 and 905`, `about 470` where both ends are written the same.
  private func range(_ low: String, _ high: String) -> String {
    low == high ? "about \(low)" : "between \(low) and \(high)"
  }
}

extension Projection {
  /// Whether a payment of the years rests on simulated values, dollars stated included.
  fileprivate func isOpen(in years: ClosedRange<Int>) -> Bool {
    payments.contains { payment in
      guard years.contains(payment.year) else { return false }
      switch payment.rule {
      case .usd(_, let rate), .amount(_, let rate?, _): return rate.state == .projected
      case .money, .change, .amount, .rise: return payment.state == .projected
      }
    }
  }

  /// Whether a rule of the years states a floor for rises not yet published.
  fileprivate func statesFloor(in years: ClosedRange<Int>) -> Bool {
    years.contains { year in
      guard case .rise(let rise)? = segments[0].payment(year)?.rule else { return false }
      let term = scenario.terms[rise.term]
      guard let driver = term.index.driver, term.floor != nil else { return false }
      return course.value(driver, rise.indexYear)?.state != .set
    }
  }
}

extension Decimal {
  fileprivate var magnitude: Decimal {
    coefficient < 0 ? Decimal(coefficient: -coefficient, decimals: decimals) : self
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
