extension ClaimDesk {
  /// The claim read as a rise, whole or a year, in the payer's currency or in dollars.
  var rises: [Candidate] {
    if let amount = claim.amount { return risesTo(amount) }
    return rises(to: record + projected + offered.filter { !isInUSD($0) }, from: record, projected)
      + rises(
        to: recordInUSD + (claim.isOpen ? [] : projectedInUSD), from: recordInUSD, projectedInUSD)
  }

  private func isInUSD(_ sum: Sum) -> Bool { sum.figure.unit == .usdMillions }

  private func rises(
    to targets: [Sum], from bases: [Sum], _ scenarioBases: [Sum]
  ) -> [Candidate] {
    targets.filter { claim.year == nil || $0.year == claim.year }.flatMap { target in
      // A scenario's year is set against its own years before, and no other scenario's.
      let own = scenarioBases.filter { $0.places.contains(where: target.places.contains) }
      return (bases + own).filter { $0.year < target.year }.flatMap { base in
        rises(from: base, to: narrowed(target, by: base), isYearKnown: true)
      }
    }
  }

  /// A sum that several scenarios share, as one of those that share its base too.
  private func narrowed(_ target: Sum, by base: Sum) -> Sum {
    guard !base.places.isEmpty, case .scenarios(_, let state) = target.subject else {
      return target
    }
    let places = target.places.filter(base.places.contains)
    return Sum(
      year: target.year,
      subject: .scenarios(places.map { projections[$0].scenario.id }, state),
      currency: target.currency, figure: target.figure, places: places)
  }

  /// What the sum printed beside a rise makes of it.
  ///
  /// A sum is printed in few digits, and many rises lead to what is printed alike. If one of them is
  /// the claimed one, the sum that gives it stands for what was printed: it says what the same sum
  /// comes to from other years. Scenarios whose figure is printed so are compared by it.
  private func risesTo(_ amount: PrintedFigure) -> [Candidate] {
    let isUSD = amount.kind == .usd
    let bases = (isUSD ? recordInUSD : record).filter { $0.year < claim.year ?? .max }
    let meant = implied(by: bases, amount) ?? amount.value
    let year = claim.year
    let printed = Sum(
      year: year ?? 0, subject: .printed(amount.value), currency: isUSD ? .usd : .money,
      figure: Figure(
        meant, isUSD ? .usdMillions : .moneyBillions, Provenance(formula: printedAs(amount))))
    let alike = ((isUSD ? projectedInUSD : projected) + (isUSD ? recordInUSD : record)).filter {
      (year == nil || $0.year == year) && amount.holds($0.figure.value)
    }
    return bases.flatMap { rises(from: $0, to: printed, isYearKnown: year != nil) }
      + alike.flatMap { sum in
        bases.filter { $0.year < sum.year }
          .flatMap { rises(from: $0, to: sum, isYearKnown: true) }
      }
  }

  /// Of the sums printed so the one that is the claimed rise from the base year nearest to the claimed
  /// one; nil where none is.
  private func implied(by bases: [Sum], _ amount: PrintedFigure) -> Decimal? {
    let near = bases.filter { base in
      claim.baseYear.map { abs(base.year - $0) <= ClaimRanking.farthest } ?? true
    }.sorted { left, right in
      let claimed = claim.baseYear ?? left.year
      return (abs(left.year - claimed), right.year) < (abs(right.year - claimed), left.year)
    }
    for base in near {
      // The sums that are the printed rise from here, and of those the ones that are printed so.
      guard let least = raised(base.figure.value, by: claim.figure.low),
        let greatest = raised(base.figure.value, by: claim.figure.high),
        let middle = raised(base.figure.value, by: claim.figure.value)
      else { continue }
      let low = max(least, amount.low)
      let high = min(greatest, amount.high)
      if low < high || low.isEqual(to: high) {
        return min(max(middle, low), high).rounded(to: 1)
      }
    }
    return nil
  }

  private func raised(_ sum: Decimal, by percent: Decimal) -> Decimal? {
    let hundred = Decimal(coefficient: 100 * Decimal.powersOfTen[percent.decimals])
    return sum.divided(by: hundred, times: percent.coefficient, decimals: 4).map { sum + $0 }
  }

  private func printedAs(_ amount: PrintedFigure) -> Phrase {
    "printed as \(amount.value.grouped), which is \(amount.low.grouped) to \(amount.high.grouped)"
  }

  private func rises(from base: Sum, to target: Sum, isYearKnown: Bool) -> [Candidate] {
    let (before, after) = (base.figure.value, target.figure.value)
    guard Decimal(coefficient: 0) < before,
      let change = (after - before).divided(by: before, times: 100, decimals: 6)
    else { return [] }
    let isAsPrinted = base.year == claim.baseYear
    var found = [
      candidate(
        .rise(from: base.year, to: isYearKnown ? target.year : nil), target, base: base,
        value: change, isAsPrinted: isAsPrinted)
    ]
    let years = target.year - base.year
    guard isYearKnown, years > 1, base.currency == .money,
      let growth = Growth(
        from: base.figure, in: base.year, to: target.figure, in: target.year),
      let yearly = Rounded.decimal(growth.yearly, 4)
    else { return found }
    found.append(
      candidate(
        .yearlyRise(from: base.year, to: target.year), target, base: base, value: yearly,
        isAsPrinted: isAsPrinted))
    return found
  }
}
