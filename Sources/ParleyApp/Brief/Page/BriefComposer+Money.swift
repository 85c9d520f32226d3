import ParleyModel

/// What is paid now and next, and over the term.
extension BriefComposer {
  var payments: BriefPage.Section? {
    let payments = brief.payments
    var table = BriefPage.Table(
      columns: [
        .init(say("year")), .init(say("payment")), .init(say("state")),
        .init(say("basis")),
      ])
    table.rows.append(nowRow(payments))
    table.rows.append(nextRow(payments))
    if let term = payments.term { table.rows.append(row(of: term)) }
    let lines = agreementLine.map { [BriefPage.Block.lines([$0])] } ?? []
    return BriefPage.Section(title: say("Payment"), blocks: lines + [.table(table)])
  }

  /// `12th SMA 2026-2030, paying; expires 31 Dec 2030 (1,495 days)`, with the rule in words.
  private var agreementLine: BriefText? {
    guard let agreement = brief.standing.agreement else {
      return BriefText(say("no agreement"), .aside)
    }
    let name: Phrase =
      "\(workspace.title(ofAgreement: agreement.number)) \(agreement.term ?? "")"
    var line: BriefText
    switch brief.standing.state {
    case .paying: line = BriefText(say("\(name), paying"))
    case .concluded: line = BriefText(say("\(name), not in force yet"))
    case .lapsed: line = BriefText(say("\(name), lapsed"))
    case .none: return BriefText(say("no agreement"), .aside)
    }
    if let expires = agreement.expires, let days = brief.standing.daysToExpiry, days >= 0 {
      let count = Phrase.count(days, one: "{} day", many: "{} days")
      line.append("; " + say("expires \(DateText.day(expires)) (\(count))"))
    }
    if let rule = rule(of: agreement) { line.append("; \(rule)") }
    return line
  }

  /// The rule of the years after the first, as terms state it; else as the agreement's row has it.
  private func rule(of agreement: Agreement) -> String? {
    let terms = workspace.terms.filter { $0.agreement == agreement.number }
      .sorted { $0.from < $1.from }
    guard !terms.isEmpty else {
      return agreement.rule.isEmpty ? nil : agreement.rule.clamped(to: Self.longest)
    }
    return terms.map { "\(YearSpan.text($0.from, $0.to)): \(say($0.rule))" }
      .joined(separator: ", ")
  }

  private func nowRow(_ payments: BriefPayments) -> [BriefText] {
    guard let cited = payments.now else {
      return [
        BriefText("\(payments.year)"), BriefText(), BriefText(),
        BriefText(say("no agreed payment is on record for this year"), .aside),
      ]
    }
    var basis = BriefText()
    if let rise = payments.rise {
      basis.append(self.rise(rise, of: payments.year))
      basis.append(mark: rise.provenance.confidence)
    }
    return [
      BriefText("\(payments.year)"), amount(cited.value.money, cited),
      BriefText(say(cited.value.status.title)), basis,
    ]
  }

  /// `+8.3 % on 2025`.
  private func rise(_ rise: Figure, of year: Int) -> String {
    let sign = rise.value.coefficient > 0 ? "+" : ""
    return say(FigureText.rise("\(sign)\(rise.value.grouped) %", of: year))
  }

  private func nextRow(_ payments: BriefPayments) -> [BriefText] {
    guard let cited = payments.next else {
      let year = payments.year + 1
      let isCovered = workspace.agreements.contains { $0.covers(year) }
      let reason: Phrase =
        isCovered
        ? "set by the rule; it cannot be computed from what is on record"
        : "no agreement covers this year"
      return [BriefText("\(year)"), BriefText(), BriefText(), BriefText(say(reason), .aside)]
    }
    let next = cited.value
    var from: [String] = next.reading.map { [say($0)] } ?? []
    from += next.ceiling.map { [say("\(bare($0)) at the cap")] } ?? []
    from += next.floor.map { [say("\(bare($0)) without a rise")] } ?? []
    var basis = BriefText()
    if let rise = next.rise {
      basis.append(self.rise(rise, of: next.year))
      basis.append(mark: rise.provenance.confidence)
    }
    basis.append(from.joined(separator: ", "))
    return [
      BriefText("\(next.year)"), amount(next.figure.value, cited),
      BriefText(say(NowMoney.words(next.state))), basis,
    ]
  }

  private func row(of cited: Cited<BriefPayments.Term>) -> [BriefText] {
    let term = cited.value
    var bounds: [String] = []
    if let ceiling = term.ceiling { bounds.append(say("\(bare(ceiling.value)) at the cap")) }
    if let floor = term.floor {
      bounds.append(
        term.statesFloor
          ? say("\(bare(floor.value)) at the floor") : say("\(bare(floor.value)) without a rise"))
    }
    let state = say(NowMoney.words(term.state))
    return [
      BriefText(YearSpan.text(term.years.lowerBound, term.years.upperBound)),
      amount(term.central.value, cited), BriefText(state),
      BriefText(bounds.joined(separator: ", ")),
    ]
  }

  /// `KRW bn 1,519.2 (1조 5,192억 원)`, in Korean the latter alone, with mark and sources.
  func amount<Value>(_ value: Decimal, _ cited: Cited<Value>) -> BriefText {
    let sum = say(Phrase(amount: FigureText.money(value), unit: workspace.money))
    let isKorean = Catalogue.current?.language == .korean
    let native = isKorean ? nil : FigureText.native(value, unit: workspace.money)
    return self.cited(native.map { "\(sum) (\($0))" } ?? sum, cited)
  }

  /// A sum beside one that has the unit: `8,204.7`, `8조 2,047억 원`.
  private func bare(_ value: Decimal) -> Phrase {
    let number = FigureText.money(value)
    return Phrase(
      english: number, korean: KoreanAmount.text(number, unit: workspace.money) ?? number)
  }
}
