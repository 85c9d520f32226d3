import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// The outcome or the terms, then both sides next to each other: those who lead the selected round,
  /// below them the others of the same talks.
  func delegations(_ talks: Talks) -> [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    if let round = state.selectedRound {
      lines += outcome(round)
    } else if let agreement = talks.agreement {
      lines += terms(agreement)
    }
    let people = workspace.delegates(of: talks.id)
    guard !people.isEmpty else {
      return lines + nothing("No delegates are on record.", in: "delegations.csv")
    }
    let here = people.filter { isHere($0) }
    let others = people.filter { !isHere($0) }
    if !here.isEmpty { lines += sides(here, hasHeading: true, isHere: true) }
    if !others.isEmpty, !here.isEmpty {
      lines.append(
        DetailContent.Line(text: StyledLine(display(say("Others of these talks")), .dim)))
    }
    return lines + sides(others, hasHeading: here.isEmpty, isHere: false)
  }

  /// Two columns where they fit, else one party below the other.
  private func sides(
    _ people: [Delegate], hasHeading: Bool, isHere: Bool
  ) -> [DetailContent.Line] {
    let parties = workspace.sides
    let isWide = !isHeard && width >= 56 && parties.count == 2
    let half = isWide ? (width - 2) / 2 : width
    let columns = parties.map { party in
      var column: [DetailContent.Line] = []
      if hasHeading { column.append(DetailContent.Line(text: partyHeading(party))) }
      for person in people where person.party == party.code {
        let card = DelegateCard(delegate: person, isHere: isHere, builder: self)
        column += card.lines(width: half)
      }
      return column
    }
    guard isWide else {
      return columns.flatMap { $0.count > (hasHeading ? 1 : 0) ? $0 + [blank()] : [] }
    }
    var lines: [DetailContent.Line] = []
    for row in 0..<max(columns[0].count, columns[1].count) {
      let cells = columns.map { row < $0.count ? $0[row] : DetailContent.Line(text: StyledLine()) }
      var text = cells[0].text.fitted(to: half + 2)
      text.append(cells[1].text.fitted(to: half))
      lines.append(
        DetailContent.Line(
          text: text, records: cells.flatMap(\.records), isStop: cells.contains { $0.isStop }))
    }
    return lines + [blank()]
  }

  /// Whether a delegate leads the selected round; on an agreement everyone counts.
  private func isHere(_ delegate: Delegate) -> Bool {
    guard let round = state.selectedRound else { return true }
    let lead = round.leads[delegate.party] ?? ""
    // A lead is written as the name alone or as the name and an office in brackets.
    return !delegate.name.isEmpty
      && (lead == delegate.name || lead.hasPrefix(delegate.name + " ("))
  }

  private func outcome(_ round: Round) -> [DetailContent.Line] {
    var text = StyledLine()
    switch round.phase(on: state.day) {
    case .coming(let days) where !round.kind.isMeeting:
      text.append(display(RoundText.ahead(round) ?? RoundText.name(round)))
      text.append(display("  " + TimelineEntryLine.wait(days)), .accent)
    case .coming(let days):
      text.append(say("Begins in \(DateText.count(days, "day"))"), .accent)
    case .underWay(let day, let of):
      text.append(say("In session, day \(day) of \(of)"), .accent)
      if !round.outcome.isEmpty { text.append(": \(round.outcome)") }
    case .held:
      text.append(
        display(round.outcome.isEmpty ? say("No outcome is on record.") : round.outcome),
        round.outcome.isEmpty ? .dim : .text)
    }
    var lines = entry(text, records: [round], isStop: true)
    var foot = StyledLine()
    if let announced = round.announced {
      foot.append(say("announced \(announced)  "), .dim)
    }
    foot.append(grounds(round.confidence, round.sources))
    lines += entry(foot, indent: 2, records: [round])
    lines.append(blank())
    return lines
  }

  private func terms(_ agreement: Agreement) -> [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    var first = StyledLine()
    if let year = agreement.firstYear, let money = agreement.firstYearMoney {
      let (number, unit) = (FigureText.money(money), workspace.money)
      let sum = KoreanAmount.text(number, unit: unit) ?? "\(unit) \(number)"
      first.append(
        say(Phrase(english: "\(unit) \(number) in \(year)", korean: "\(year)년 \(sum)")), .text)
      first.append(mark(agreement.moneyConfidence))
      if let change = agreement.firstYearChange {
        let sign = change.coefficient > 0 ? "+" : ""
        let basis = CustomaryWord.title(agreement.changeBasis)
        first.append(
          say("  \(sign)\(change.grouped) % on the year before, in \(basis)"), .dim)
      }
    }
    lines += entry(first, records: [agreement], isStop: true)
    lines += entry(StyledLine(display(agreement.rule), .text), indent: 2, records: [agreement])
    let concluded = agreement.concludedMeans.isEmpty ? "concluded" : agreement.concludedMeans
    let dates: [(Phrase, PartialDate?)] = [
      (CustomaryWord.title(concluded), agreement.concluded),
      ("signed", agreement.signed), ("consent", agreement.assemblyConsent),
      ("in force", agreement.inForce),
    ]
    var steps = dates.compactMap { name, date -> StyledLine? in
      guard let date else { return nil }
      var step = StyledLine(display("\(name) "), .dim)
      step.append("\(date)", .text)
      return step
    }
    let grounds = mark(agreement.datesConfidence)
    if !steps.isEmpty, !grounds.isEmpty { steps.append(grounds) }
    for line in StyledLine.flowed(steps, to: width) {
      lines.append(DetailContent.Line(text: line, records: [agreement]))
    }
    lines += entry(SourceLine.ids(agreement.sources, .dim), indent: 2, records: [agreement])
    lines.append(blank())
    return lines
  }

  /// ` ~derived` behind what is derived, ` ?recalled` behind what is recalled.
  private func mark(_ confidence: Confidence?) -> StyledLine {
    guard let confidence, confidence.isWeak else { return StyledLine() }
    return StyledLine(
      display("  \(FigureText.mark(confidence))\(confidence.title)"),
      confidence == .derived ? .badgeDerived : .badgeRecalled)
  }

  private func partyHeading(_ party: Party) -> StyledLine {
    var line = StyledLine()
    line.append(display(party.code), role(party.code), .bold)
    let name = state.symbols.isASCII ? party.name : party.title.text
    line.append(display("  \(name)"), .dim)
    return line
  }
}
