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
        .init(say("comes to a year")), .init(say("basis")),
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
    let stated = RecordText(workspace: workspace).facts(offer).clamped(to: Self.longestCell)
    var from = [say(rung.basis.shortText)].filter { !$0.isEmpty }
    if let reply = rung.repliesTo {
      from.append(say("in reply to \(Party.title(of: reply.by)) \(reply.id)"))
    }
    // The mark belongs to the sum, the sources to the offer.
    var sum = BriefText()
    if let money = rung.money {
      sum.append(say(Phrase(amount: FigureText.money(money.value), unit: workspace.money)))
      sum.append(mark: money.provenance.confidence)
    }
    var text = BriefText(stated)
    text.append(notes: brief.notes.numbers(of: cited))
    return [
      BriefText(date ?? ""), BriefText(say(Party.title(of: offer.by))), text, sum,
      BriefText(from.joined(separator: ", ")),
    ]
  }
}
