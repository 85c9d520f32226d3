extension ClaimDesk {
  /// The claim read as the sum of a year.
  var sums: [Candidate] {
    let all = claim.figure.kind == .usd ? sumsInUSD : sumsInMoney
    return all.map { sum in
      candidate(
        .sum(sum.year), sum, value: sum.figure.value,
        isAsPrinted: claim.yearMeant != nil && sum.year == claim.yearMeant)
    }
  }

  private var sumsInMoney: [Sum] {
    let others = workspace.payments.filter { $0.status != .agreed }.map {
      Sum(year: $0.year, subject: .payment($0.status), currency: .money, figure: $0.figure)
    }
    return record + others + projected + bounds + offered
  }

  /// A year's payment if every rise to come is the cap, and if there is none.
  private var bounds: [Sum] {
    projections.enumerated().flatMap { place, projection in
      guard let measured = try? projection.measured(.krw) else { return [Sum]() }
      return measured.years.filter { $0.state != .agreed }.flatMap { one in
        [(one.ceiling, true), (one.floor, false)].compactMap { bound, isCeiling in
          guard let bound, bound != one.central, let value = Rounded.decimal(bound, 1) else {
            return nil
          }
          let central = projection.figure(.krw, one.year)?.figure.provenance ?? Provenance()
          let formula: Phrase =
            isCeiling
            ? "\(projection.scenario.id) in \(one.year), every rise to come at the cap"
            : "\(projection.scenario.id) in \(one.year), no rise to come"
          return Sum(
            year: one.year, subject: .bound(projection.scenario.id, isCeiling: isCeiling),
            currency: .money,
            figure: Figure(value, .moneyBillions, .computed(formula, from: [central])),
            places: [place])
        }
      }
    }
  }

  /// Payments in dollars: as set, as reported, and in won at the averages of the years around.
  private var sumsInUSD: [Sum] {
    var sums = recordInUSD
    for payment in workspace.payments {
      if let reported = payment.usdReported {
        sums.append(
          Sum(
            year: payment.year, subject: .reported, currency: .usd,
            figure: Figure(reported, .usdMillions, Provenance(of: payment))))
      }
      let isInRecord = payment.status == .agreed && payment.usd == nil
      for year in payment.year - 3...payment.year + 1 where year != payment.year || !isInRecord {
        if let sum = converted(payment, at: year) { sums.append(sum) }
      }
    }
    sums += projectedInUSD
    for offer in workspace.offers {
      guard let year = offer.firstYear, let amount = offer.amount else { continue }
      if offer.unit == .usdMillions {
        sums.append(
          Sum(
            year: year, subject: .offer(offer.id), currency: .usd,
            figure: Figure(amount, .usdMillions, Provenance(of: offer))))
      }
    }
    return sums
  }

  private func rate(_ year: Int) -> Indicator? {
    workspace.indicator(CurrencySeries(money: workspace.money).exchangeRate, in: year)
  }

  private func converted(_ payment: Payment, at year: Int) -> Sum? {
    guard let rate = rate(year),
      let usd = payment.money.divided(by: rate.value, times: 1000, decimals: 1)
    else { return nil }
    let formula: Phrase =
      "\(payment.money.grouped) x 1000 / \(rate.value.grouped) (average of \(rate.year))"
    return Sum(
      year: payment.year, subject: .payment(payment.status), currency: .average(year),
      figure: Figure(
        usd, .usdMillions,
        .computed(formula, from: [Provenance(of: payment), Provenance(of: rate)])))
  }

  /// The rate at which the payment of the year meant is the claimed sum.
  var neededRate: Figure? {
    guard let year = claim.yearMeant,
      let sum = record.first(where: { $0.year == year })
        ?? projected.first(where: { $0.year == year }),
      let rate = sum.figure.value.divided(by: claim.figure.value, times: 1000, decimals: 1)
    else { return nil }
    let formula: Phrase =
      "\(sum.figure.value.grouped) x 1000 / \(claim.figure.value.grouped)"
    return Figure(rate, .perUSD, .computed(formula, from: [sum.figure.provenance]))
  }

  /// The claim read as the sum of all years of a scenario, at its cap and without a rise.
  var totals: [Candidate] {
    guard claim.figure.kind == .money, claim.yearMeant == nil else { return [] }
    return projections.flatMap { projection in
      let id = projection.scenario.id
      let state = (try? projection.measured(.krw).total.state) ?? .projected
      let all: [(Figure?, ClaimReading.Subject)] = [
        (projection.totalFigure, .scenarios([id], state)),
        (projection.totalCeiling, .bound(id, isCeiling: true)),
        (projection.totalFloor, .bound(id, isCeiling: false)),
      ]
      return all.compactMap { figure, subject in
        figure.map { figure in
          candidate(
            .total(projection.years),
            Sum(
              year: projection.years.upperBound, subject: subject, currency: .money,
              figure: figure), value: figure.value, isAsPrinted: false)
        }
      }
    }
  }

  /// The claim read as a share of the defence budget or of GDP.
  var shares: [Candidate] {
    guard claim.amount == nil else { return [] }
    let wanted: [Measure] = [.defenceShare, .gdpShare]
    return wanted.flatMap { measure in
      workspace.record.compactMap { payment -> Candidate? in
        guard claim.yearMeant.map({ $0 == payment.year }) ?? true,
          let figure = measures.figure(of: payment, measure)
        else { return nil }
        return candidate(
          .share(measure, payment.year),
          Sum(
            year: payment.year, subject: .payment(.agreed), currency: .money, figure: figure),
          value: figure.value, isAsPrinted: false)
      }
    }
  }
}
