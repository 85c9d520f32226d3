import ParleyModel

/// What was offered and claimed, and what each comes to.
extension BriefComposer {
  var offers: BriefPage.Section? {
    let offers = brief.offers
    guard !offers.isEmpty else {
      let nothing = BriefText(say("No offer of these talks is on record."), .aside)
      return BriefPage.Section(title: say("Offers"), blocks: [.lines([nothing])])
    }
    var table = BriefPage.Table(
      columns: [
        .init(say("date")), .init(say("side")), .init(say("offer")),
        .init(say("comes to a year"), isNumeric: true), .init(say("basis")),
      ])
    table.rows = offers.shown.map { row(of: $0) }
    if offers.omitted > 0 {
      table.caption = BriefText(
        say(.count(offers.omitted, one: "and {} earlier offer", many: "and {} earlier offers")))
    }
    return BriefPage.Section(title: say("Offers"), blocks: [.table(table.withoutEmptyColumns())])
  }

  private func row(of cited: Cited<OfferRung>) -> [BriefText] {
    let rung = cited.value
    let offer = rung.offer
    let date = (offer.date ?? offer.published).map { DateText.range(from: $0, to: $0) }
    var from = [say(rung.basis.shortText)].filter { !$0.isEmpty }
    if let reply = rung.repliesTo {
      let date = (reply.date ?? reply.published).map { DateText.range(from: $0, to: $0) }
      from.append(say("in reply to \(Party.title(of: reply.by)), \(date ?? reply.id)"))
    }
    // The mark belongs to the sum, the sources to the offer.
    var sum = BriefText()
    if let money = rung.money {
      sum.append(say(Phrase(amount: FigureText.money(money.value), unit: workspace.money)))
      sum.append(mark: money.provenance.confidence)
    }
    var text = BriefText(stated(offer).clamped(to: Self.longest))
    text.append(notes: brief.notes.numbers(of: cited))
    return [
      BriefText(date ?? ""), BriefText(say(Party.title(of: offer.by))), text, sum,
      BriefText(from.joined(separator: ", ")),
    ]
  }

  /// `KRW bn 1,519.2 in 2026, term to 2030; CPI of 2 years earlier, at most 5.0 %; official, accepted`.
  private func stated(_ offer: Offer) -> String {
    let amount = OfferText.amount(offer, money: workspace.money)
    let isYearly = !offer.eachYear.isEmpty
    let text: Phrase? =
      switch (amount, offer.firstYear, offer.lastYear) {
      case (let amount?, let first?, nil):
        isYearly ? "\(amount) a year from \(first)" : "\(amount) from \(first)"
      case (let amount?, let first?, let last?):
        first == last
          ? "\(amount) for \(first)"
          : isYearly
            ? "\(amount) a year, \(first) to \(last)" : "\(amount) in \(first), term to \(last)"
      case (nil, let first?, nil): "from \(first)"
      case (nil, let first?, let last?):
        Phrase(verbatim: first == last ? "\(first)" : "\(first)-\(last)")
      case (let amount, nil, _): amount.map { Phrase(verbatim: $0) }
      }
    let states = [offer.level.map { say($0.title) }, offer.state.map { say($0.title) }]
    let parts: [String?] = [
      text.map { say($0) }, offer.rule.map { say($0) },
      states.compactMap(\.self).joined(separator: ", "), offer.conditions,
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
