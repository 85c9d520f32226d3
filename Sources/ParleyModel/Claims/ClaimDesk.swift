/// What a claim can be compared with: payments of record, scenarios' years, offers.
struct ClaimDesk {
  let claim: Claim
  let workspace: Workspace
  let projections: [Projection]

  /// The sum of a year, from one place or another.
  struct Sum {
    let year: Int
    let subject: ClaimReading.Subject
    let currency: ClaimReading.Currency
    let figure: Figure
    /// Those of ``projections`` it is of, by place; empty for a sum of none.
    var places: [Int] = []
  }

  init(claim: Claim, workspace: Workspace, projections: [Projection]) {
    (self.claim, self.workspace, self.projections) = (claim, workspace, projections)
    let inputs = ProjectionInputs(workspace)
    let measures = RecordMeasures(inputs, priceYear: nil)
    self.measures = measures
    record = workspace.record.map {
      Sum(year: $0.year, subject: .payment(.agreed), currency: .money, figure: $0.figure)
    }
    recordInUSD = workspace.record.compactMap { payment in
      if let usd = payment.usd {
        return Sum(
          year: payment.year, subject: .payment(.agreed), currency: .usd,
          figure: Figure(usd, .usdMillions, Provenance(of: payment)))
      }
      guard let figure = measures.figure(of: payment, .usd) else { return nil }
      return Sum(
        year: payment.year, subject: .payment(.agreed), currency: .average(payment.year),
        figure: figure)
    }
    projected = Self.projected(.krw, projections, but: record)
    projectedInUSD = Self.projected(.usd, projections, but: recordInUSD)
  }

  let measures: RecordMeasures
  /// The payments of record, by year.
  let record: [Sum]
  /// The same in dollars: as set, else at the average of the year.
  let recordInUSD: [Sum]
  /// The scenarios' years that are not on record, those with the same figure as one.
  let projected: [Sum]
  let projectedInUSD: [Sum]

  private static func projected(
    _ measure: Measure, _ projections: [Projection], but record: [Sum]
  ) -> [Sum] {
    var sums: [Sum] = []
    for (place, projection) in projections.enumerated() {
      for year in projection.years {
        guard let (figure, state) = projection.figure(measure, year) else { continue }
        let isOnRecord = record.contains {
          $0.year == year && $0.figure.value.isEqual(to: figure.value)
        }
        if isOnRecord { continue }
        let same = sums.firstIndex { $0.year == year && $0.figure.value.isEqual(to: figure.value) }
        if let same, case .scenarios(let ids, let before) = sums[same].subject {
          let sum = sums[same]
          sums[same] = Sum(
            year: year,
            subject: .scenarios(ids + [projection.scenario.id], min(before, state)),
            currency: sum.currency, figure: sum.figure, places: sum.places + [place])
        } else {
          sums.append(
            Sum(
              year: year, subject: .scenarios([projection.scenario.id], state),
              currency: measure == .usd ? .average(year) : .money, figure: figure,
              places: [place]))
        }
      }
    }
    return sums
  }

  /// The offers and claims that state a sum for a year.
  var offered: [Sum] {
    workspace.offers.compactMap { offer in
      let money = OfferMoney(of: offer, in: workspace)
      guard let year = offer.firstYear, let figure = money.figure else { return nil }
      return Sum(
        year: year, subject: .offer(offer.id), currency: Self.currency(money.basis),
        figure: figure)
    }
  }

  private static func currency(_ basis: OfferMoney.Basis) -> ClaimReading.Currency {
    switch basis {
    case .ownRate(let rate): .ownRate(rate)
    case .average(_, let year, _): .average(year)
    case .asStated, .change, .noAmount, .noUnit, .noRate, .noPayment, .tooLarge: .money
    }
  }

  /// One way to read the claim, not written out yet: there are thousands, and a dozen are shown.
  struct Candidate {
    let comparison: ClaimReading.Comparison
    let sum: Sum
    var base: Sum?
    /// What it comes to, before it is rounded, in the claim's unit.
    let value: Decimal
    let verdict: ClaimVerdict
    let isAsPrinted: Bool
  }

  /// A way to read the claim.
  func candidate(
    _ comparison: ClaimReading.Comparison, _ sum: Sum, base: Sum? = nil, value: Decimal,
    isAsPrinted: Bool
  ) -> Candidate {
    Candidate(
      comparison: comparison, sum: sum, base: base, value: value,
      verdict: claim.figure.verdict(on: value), isAsPrinted: isAsPrinted)
  }

  /// A candidate written out, with what it rests on.
  func reading(_ candidate: Candidate) -> ClaimReading {
    let decimals = claim.figure.shownDecimals
    let unit: Unit =
      switch claim.figure.kind {
      case .percent: .percent
      case .money: .moneyBillions
      case .usd: .usdMillions
      }
    let sum = candidate.sum
    let provenance = candidate.base.flatMap { base in
      formula(candidate.comparison, base, sum).map { formula in
        Provenance.computed(formula, from: [sum.figure.provenance, base.figure.provenance])
      }
    }
    return ClaimReading(
      comparison: candidate.comparison, subject: sum.subject, currency: sum.currency,
      base: candidate.base?.figure, amount: sum.figure,
      figure: Figure(
        candidate.value.rounded(to: decimals), unit, provenance ?? sum.figure.provenance),
      difference: (candidate.value - claim.figure.value).rounded(to: decimals),
      verdict: candidate.verdict, isAsPrinted: candidate.isAsPrinted)
  }

  private func formula(
    _ comparison: ClaimReading.Comparison, _ base: Sum, _ sum: Sum
  ) -> Phrase? {
    let (before, after) = (base.figure.value.grouped, sum.figure.value.grouped)
    switch comparison {
    case .rise: return "\(after) / \(before) - 1"
    case .yearlyRise(let from, let to): return "(\(after) / \(before)) ^ (1 / \(to - from)) - 1"
    case .sum, .total, .share: return nil
    }
  }
}

extension Decimal {
  /// Whether two numbers are the same, whatever decimals they are written with.
  func isEqual(to other: Decimal) -> Bool { !(self < other) && !(other < self) }
}
