/// Puts a comparison into words.
struct ComparisonWriter {
  let comparison: ScenarioComparison
  let bands: ComparisonBands?
  let names: [Phrase]
  /// As it is in English.
  let unit: String

  private var measure: Measure { comparison.measure }

  // MARK: Sentences

  /// `as-signed costs KRW bn 7,917.1 over 2026-2030; in 90 of 100 …`.
  func own() -> Phrase? {
    guard let total = comparison.total(0)?.figure else { return nil }
    let sum = amount(total.value, isDifference: false)
    let text: Phrase =
      isRecord(0) ? "\(subject(0)) is \(sum) \(years)" : "\(subject(0)) costs \(sum) \(years)"
    guard let band = bands?.total(0) else { return "\(text)." }
    let (low, high) = (end(band.percentiles.first, band), end(band.percentiles.last, band))
    return "\(text); in 90 of 100 of the model's paths it costs \(range(low, high))."
  }

  /// `defence-linked costs KRW bn 689.4 more than as-signed over 2026-2030 (8.7 %); in 90 of 100 of
  /// the model's paths it costs between 470 and 905 more.`
  func result(_ column: Int) -> Phrase? {
    guard let difference = comparison.difference(column, in: nil)?.value else { return nil }
    let text = cost(column, difference, comparison.percent(column, in: nil)?.value)
    return paths(column).map { "\(text); \($0)." } ?? "\(text)."
  }

  /// `defence-linked costs KRW bn 689.4 more than as-signed over 2026-2030 (8.7 %)`.
  private func cost(_ column: Int, _ difference: Decimal, _ percent: Decimal?) -> Phrase {
    let (name, base, years) = (subject(column), base, years)
    if difference.coefficient == 0 {
      return isRecord(column)
        ? "\(name) is the same as \(base) \(years), to the last digit"
        : "\(name) costs the same as \(base) \(years), to the last digit"
    }
    let by = amount(difference.magnitude, isDifference: true)
    let isMore = difference.coefficient > 0
    guard let share = percent?.magnitude.grouped else {
      return switch (isRecord(column), isMore) {
      case (true, true): "\(name) is \(by) more than \(base) \(years)"
      case (true, false): "\(name) is \(by) less than \(base) \(years)"
      case (false, true): "\(name) costs \(by) more than \(base) \(years)"
      case (false, false): "\(name) costs \(by) less than \(base) \(years)"
      }
    }
    return switch (isRecord(column), isMore) {
    case (true, true): "\(name) is \(by) more than \(base) \(years) (\(share) %)"
    case (true, false): "\(name) is \(by) less than \(base) \(years) (\(share) %)"
    case (false, true): "\(name) costs \(by) more than \(base) \(years) (\(share) %)"
    case (false, false): "\(name) costs \(by) less than \(base) \(years) (\(share) %)"
    }
  }

  /// `in 90 of 100 of the model's paths it costs between 470 and 905 more`; nil where there are none.
  private func paths(_ column: Int) -> Phrase? {
    guard let band = bands?.difference(column, in: nil), !band.isConstant,
      let low = band.percentiles.first, let high = band.percentiles.last, low < high
    else { return nil }
    let isRecord = isRecord(column)
    if low >= 0 {
      let range = range(end(low, band, isDifference: true), end(high, band, isDifference: true))
      return isRecord
        ? "in 90 of 100 of the model's paths it is \(range) more"
        : "in 90 of 100 of the model's paths it costs \(range) more"
    }
    let less = end(abs(low), band, isDifference: true)
    if high <= 0 {
      let range = range(end(abs(high), band, isDifference: true), less)
      return isRecord
        ? "in 90 of 100 of the model's paths it is \(range) less"
        : "in 90 of 100 of the model's paths it costs \(range) less"
    }
    let share = Rounded.plain(band.positiveShare * 100, 0)
    let more = end(high, band, isDifference: true)
    return isRecord
      ? """
      it is more in \(share) % of the model's paths, and in 90 of 100 of them between \(less) less \
      and \(more) more
      """
      : """
      it costs more in \(share) % of the model's paths, and in 90 of 100 of them between \(less) less \
      and \(more) more
      """
  }

  // MARK: Bounds

  /// What is assumed of the rises that are not published.
  private enum Bound { case cap, statedFloor, noRise }

  /// `Even at the cap every year as-signed stays below it.`
  func bound(_ column: Int) -> Phrase? {
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

  private func ceiling(of column: Int, against other: Int) -> Phrase? {
    guard let bound = comparison.ceiling(column, in: nil)?.value,
      let central = comparison.total(column)?.figure.value, bound != central,
      let limit = comparison.total(other)?.figure.value
    else { return nil }
    return sentence(column, other, .cap, bound - limit)
  }

  private func floor(of column: Int, against other: Int, _ isStated: Bool) -> Phrase? {
    let projection = comparison.projections[column]
    guard projection.statesFloor(in: comparison.years) == isStated,
      let bound = comparison.floor(column, in: nil)?.value,
      let central = comparison.total(column)?.figure.value, bound != central,
      let limit = comparison.total(other)?.figure.value
    else { return nil }
    return sentence(column, other, isStated ? .statedFloor : .noRise, bound - limit)
  }

  /// What a column at its bound is against the central case of another one.
  private func sentence(_ column: Int, _ other: Int, _ bound: Bound, _ rest: Decimal) -> Phrase {
    let (name, limit): (Phrase, Phrase) = (column == 0 ? object(0) : "it", central(of: other))
    let staysBelow = bound == .cap
    if rest.coefficient != 0, (rest.coefficient < 0) == staysBelow {
      return switch bound {
      case .cap: "Even at the cap every year \(name) stays below \(limit)."
      case .statedFloor: "Even at the floor every year \(name) stays above \(limit)."
      case .noRise:
        """
        Even with no rise in any year whose index is not published, \(name) stays above \(limit).
        """
      }
    }
    let condition: Phrase =
      switch bound {
      case .cap: "At the cap every year"
      case .statedFloor: "At the floor every year"
      case .noRise: "With no rise in any year whose index is not published,"
      }
    if rest.coefficient == 0 { return "\(condition) \(name) would cost as much as \(limit)." }
    let by = amount(rest.magnitude, isDifference: true)
    return staysBelow
      ? "\(condition) \(name) would cost more than \(limit), by \(by)."
      : "\(condition) \(name) would cost less than \(limit), by \(by)."
  }

  /// What a column is compared by: its name, or its central case where it could come otherwise.
  private func central(of column: Int) -> Phrase {
    if comparison.projections[column].isOpen(in: comparison.years) {
      return "the central case of \(object(column))"
    }
    return column == 0 ? object(0) : "it"
  }

  // MARK: Words

  private func isRecord(_ column: Int) -> Bool {
    comparison.projections[column].scenario.isRecord
  }

  private func object(_ column: Int) -> Phrase {
    let scenario = comparison.projections[column].scenario
    if scenario.isRecord { return "what was paid" }
    if let number = scenario.agreementNumber {
      return "the \(AgreementTitle.phrase(number, named: scenario.agreementName)) by its rule"
    }
    return names.indices.contains(column) ? names[column] : Phrase(verbatim: scenario.id)
  }

  private func subject(_ column: Int) -> Phrase {
    let scenario = comparison.projections[column].scenario
    if scenario.isRecord { return "What was paid" }
    if let number = scenario.agreementNumber {
      return "The \(AgreementTitle.phrase(number, named: scenario.agreementName)) by its rule"
    }
    return object(column)
  }

  /// A, as it follows `than` or `as`.
  private var base: Phrase { isRecord(0) ? "was paid" : object(0) }

  /// `over 2026-2030`, `in 2026`.
  private var years: Phrase {
    let (first, last) = (comparison.years.lowerBound, comparison.years.upperBound)
    let span: Phrase =
      first == last
      ? Phrase(english: "in \(first)", korean: "\(first)년에") : "over \(first)-\(last)"
    guard measure == .real, let year = comparison.projections[0].priceYear else { return span }
    return "\(span), at the prices of \(year)"
  }

  /// `KRW bn 689.4`, `0.31 points of the defence budget`, `KRW m 24.2 a soldier`.
  private func amount(_ value: Decimal, isDifference: Bool) -> Phrase {
    let number = value.grouped
    switch (measure, isDifference) {
    case (.defenceShare, true): return "\(number) points of the defence budget"
    case (.defenceShare, false): return "\(number) % of the defence budget"
    case (.gdpShare, true): return "\(number) points of GDP"
    case (.gdpShare, false): return "\(number) % of GDP"
    case (.perSoldier, _): return "\(Phrase(amount: number, unit: unit)) a soldier"
    case (.krw, _), (.usd, _): return Phrase(amount: number, unit: unit)
    case (.real, _):
      let year = comparison.projections[0].priceYear.map { " of \($0)" } ?? ", real"
      let money = unit.hasSuffix(year) ? String(unit.dropLast(year.count)) : unit
      return Phrase(amount: number, unit: money)
    }
  }

  /// An end of a band, without its unit where English leaves that out.
  private func end(
    _ number: Double?, _ band: Distribution, isDifference: Bool = false
  ) -> Phrase {
    let text = band.text(number ?? 0, decimals: measure.decimals)
    let share = isDifference ? "%p" : " %"
    return Phrase(
      english: text,
      korean: measure.isShare ? text + share : KoreanAmount.text(text, unit: unit) ?? text)
  }

  /// `between 470 and 905`, `about 470` where both ends are written the same.
  private func range(_ low: Phrase, _ high: Phrase) -> Phrase {
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
