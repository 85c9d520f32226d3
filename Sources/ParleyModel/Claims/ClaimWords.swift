/// What is said of a claim and the ways to read it.
public struct ClaimWords: Sendable {
  /// Name of the unit of the workspace's payments, as `KRW bn`.
  public let money: String

  /// Words for a workspace whose payments are in a unit of money.
  public init(money: String) {
    self.money = money
  }

  /// A claim as it was understood: `17.2 % counted from 2026, to KRW bn 1,640 in 2030`.
  public func phrase(_ claim: Claim) -> Phrase {
    let figure = amount(claim.figure)
    guard claim.figure.kind == .percent else {
      return claim.yearMeant.map { "\(figure) in \($0)" } ?? "\(figure), no year given"
    }
    let start: Phrase =
      claim.baseYear.map { "\(figure) counted from \($0)" } ?? "\(figure), no base year given"
    let end = claim.amount.map { amount($0) }
    switch (end, claim.year) {
    case (let end?, let year?): return "\(start), to \(end) in \(year)"
    case (let end?, nil): return "\(start), to \(end)"
    case (nil, let year?): return "\(start) in \(year)"
    case (nil, nil): return start
    }
  }

  /// The answer in one sentence.
  public func sentence(_ answer: ClaimAnswer) -> Phrase {
    guard let best = answer.best else {
      return "nothing on hand can be compared with it"
    }
    let isRise = answer.claim.figure.kind == .percent
    switch best.verdict {
    case .holds: return holding(best, in: answer)
    case .nearly where isRise:
      return """
        nearly: \(words(best)) it is \(value(best.figure)), \(off(best, answer.claim)) than printed
        """
    case .fails where isRise:
      return """
        not found true, nearest: \(words(best)) it is \(value(best.figure)), \
        \(off(best, answer.claim)) than printed
        """
    case .nearly: return "nearly: \(words(best)), \(off(best, answer.claim)) than printed"
    case .fails:
      return "not found true, nearest: \(words(best)), \(off(best, answer.claim)) than printed"
    }
  }

  /// What is true, and what the printed year comes to where that is another one.
  private func holding(_ best: ClaimReading, in answer: ClaimAnswer) -> Phrase {
    let start: Phrase =
      switch best.subject {
      case .offer: "true of an offer, \(words(best))"
      case .scenarios(_, .given): "true of a scenario, \(words(best))"
      default: best.isAsPrinted ? "true as printed, \(words(best))" : "true \(words(best))"
      }
    guard !best.isAsPrinted, let printed = counterpart(of: best, in: answer) else { return start }
    let it = value(printed.figure)
    guard leads(printed, where: best) else { return "\(start); \(words(printed)) it is \(it)" }
    // The claim says itself what it leads to.
    return answer.claim.amount == nil
      ? "\(start); \(counted(printed)) it is \(it)"
      : "true \(counted(best)), \(it) \(counted(printed))"
  }

  /// What the printed year comes to where another one is right: the same sort of rise, to the same sum
  /// where there is one.
  private func counterpart(of best: ClaimReading, in answer: ClaimAnswer) -> ClaimReading? {
    let alike = answer.readings.filter { reading in
      guard reading.isAsPrinted else { return false }
      switch (reading.comparison, best.comparison) {
      case (.rise, .rise), (.yearlyRise, .yearlyRise): return true
      default: return false
      }
    }
    return alike.first { leads($0, where: best) } ?? alike.first
  }

  /// Whether two rises lead to the same sum of the same year.
  private func leads(_ one: ClaimReading, where other: ClaimReading) -> Bool {
    guard one.amount.value == other.amount.value else { return false }
    return switch (one.comparison, other.comparison) {
    case (.rise(_, let to), .rise(_, let otherTo)): to == otherTo
    case (.yearlyRise(_, let to), .yearlyRise(_, let otherTo)): to == otherTo
    default: false
    }
  }

  private func counted(_ reading: ClaimReading) -> Phrase {
    if case .yearlyRise = reading.comparison { return "a year \(start(reading))" }
    return start(reading)
  }

  /// How a claim was read: `from 2025 (1,402.8) to 2030 (1,644.1, printed as 1,640)`.
  public func words(_ reading: ClaimReading) -> Phrase {
    let sum: Phrase = "\(number(reading.amount)), \(subject(reading))"
    switch reading.comparison {
    case .rise(_, let to?): return "\(start(reading)) to \(to) (\(sum))"
    case .rise(_, nil): return "\(start(reading)) up to \(sum)"
    case .yearlyRise(_, let to): return "a year \(start(reading)) to \(to) (\(sum))"
    case .sum(let year): return "in \(year) (\(sum))"
    case .total(let years):
      return "as the sum of \(years.lowerBound)-\(years.upperBound) (\(sum))"
    case .share(.gdpShare, let year): return "as the share of GDP in \(year)"
    case .share(_, let year): return "as the share of the defence budget in \(year)"
    }
  }

  /// `true`, `nearly`, `false`.
  public func verdict(_ verdict: ClaimVerdict) -> Phrase {
    switch verdict {
    // The English words are those of files too.
    case .holds: Phrase(english: verdict.name, korean: "맞음")
    case .nearly: Phrase(english: verdict.name, korean: "거의 맞음")
    case .fails: Phrase(english: verdict.name, korean: "틀림")
    }
  }

  /// A unit to choose: `%`, `KRW tn`, `조 원`.
  public func title(_ unit: ClaimUnit) -> Phrase {
    let code = String(money.prefix { $0 != " " })
    let currency = KoreanAmount.currency(code)
    switch unit {
    case .percent: return Phrase(verbatim: "%")
    case .moneyTrillions: return Phrase(english: "\(code) tn", korean: "조 \(currency)")
    case .moneyHundredMillions: return Phrase(english: "\(code) 100m", korean: "억 \(currency)")
    case .usdMillions: return Phrase(money: "USD m")
    case .usdBillions: return Phrase(money: "USD bn")
    default: return Phrase(money: money)
    }
  }

  /// A figure with its unit: `8.2 %`, `KRW bn 1,644.1`, `USD m 1,130`.
  public func value(_ figure: Figure) -> Phrase { amount(figure.value, figure.unit) }

  /// How far a reading is off, with its sign: `-9.0 points`, `+7.7`; empty where it is not.
  public func difference(_ reading: ClaimReading) -> String {
    let value = reading.difference
    return value.coefficient == 0 ? "" : (value.coefficient > 0 ? "+" : "") + value.grouped
  }

  /// The rate that would make a sum in dollars true; nil where none is needed.
  public func rate(_ answer: ClaimAnswer) -> Phrase? {
    answer.neededRate.map {
      "it would be so at \($0.value.grouped) \(Phrase(moneyPerDollar: money))"
    }
  }

  /// From which year, with its sum: `from 2025 (1,402.8)`.
  private func start(_ reading: ClaimReading) -> Phrase {
    switch reading.comparison {
    case .rise(let from, _), .yearlyRise(let from, _):
      reading.base.map { "from \(from) (\(number($0)))" } ?? "from \(from)"
    case .sum(let year), .share(_, let year): "in \(year)"
    case .total(let years): "in \(years.lowerBound)-\(years.upperBound)"
    }
  }

  /// How far off a reading is: `9.0 points less`.
  private func off(_ reading: ClaimReading, _ claim: Claim) -> Phrase {
    let size = Decimal(
      coefficient: abs(reading.difference.coefficient), decimals: reading.difference.decimals)
    let isLess = reading.difference.coefficient < 0
    guard claim.figure.kind == .percent else {
      let sum = amount(size, reading.figure.unit)
      return isLess ? "\(sum) less" : "\(sum) more"
    }
    return isLess ? "\(size.grouped) points less" : "\(size.grouped) points more"
  }

  private func amount(_ figure: PrintedFigure) -> Phrase {
    switch figure.kind {
    case .percent: amount(figure.value, .percent)
    // 1조 6400억 has no tenths of a billion, although 억 can count them.
    case .money:
      amount(
        figure.half < Decimal(coefficient: 1) ? figure.value : figure.value.rounded(to: 0),
        .moneyBillions)
    case .usd: amount(figure.value, .usdMillions)
    }
  }

  private func amount(_ value: Decimal, _ unit: Unit) -> Phrase {
    switch unit {
    case .percent: "\(value.grouped) %"
    case .usdMillions: Phrase(amount: value.grouped, unit: "USD m")
    case .moneyBillions, .moneyMillions, .points, .perUSD, .days:
      Phrase(amount: value.grouped, unit: money)
    }
  }

  /// A sum whose unit the claim has named: `1,402.8`, `USD m 314`, `1조 4,028억 원`.
  private func number(_ figure: Figure) -> Phrase { number(figure.value, figure.unit) }

  private func number(_ value: Decimal, _ unit: Unit) -> Phrase {
    switch unit {
    case .moneyBillions:
      Phrase(
        english: value.grouped,
        korean: KoreanAmount.text(value.grouped, unit: money) ?? value.grouped)
    case .usdMillions, .percent, .moneyMillions, .points, .perUSD, .days: amount(value, unit)
    }
  }

  private func subject(_ reading: ClaimReading) -> Phrase {
    let name: Phrase =
      switch reading.subject {
      case .printed(let sum) where sum.isEqual(to: reading.amount.value): "the sum printed"
      case .printed(let sum): "printed as \(number(sum, reading.amount.unit))"
      case .payment(let status): status.title
      case .reported: "as reported"
      case .scenarios(let ids, let state): "\(ids.joined(separator: ", ")), \(state.title)"
      case .bound(let id, isCeiling: true): "\(id) at the cap"
      case .bound(let id, isCeiling: false): "\(id) at zero"
      case .offer(let id): "offer \(id)"
      }
    switch reading.currency {
    case .money, .usd: return name
    case .average(let year): return "\(name), at the average rate of \(year)"
    case .ownRate(let rate): return "\(name), at \(rate.grouped)"
    }
  }
}
