import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// Both sides next to each other, those who lead the selected round first; then the outcome.
  func delegations(_ talks: Talks) -> [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    if let round = state.selectedRound {
      lines += outcome(round)
    } else if let agreement = talks.agreement {
      lines += terms(agreement)
    }
    let sides = workspace.parties.map { party in (party, people(of: party, talks)) }
    if sides.allSatisfy({ $0.1.isEmpty }) {
      lines.append(DetailContent.Line(text: StyledLine("No delegates are on record.", .dim)))
      return lines
    }
    if width < 56 || sides.count != 2 {
      for (party, people) in sides {
        lines.append(DetailContent.Line(text: partyHeading(party)))
        for person in people { lines += card(person, width: width) }
        lines.append(blank())
      }
      return lines
    }
    let half = (width - 2) / 2
    var left = partyHeading(sides[0].0).fitted(to: half + 2)
    left.append(partyHeading(sides[1].0).fitted(to: half))
    lines.append(DetailContent.Line(text: left))
    for index in 0..<max(sides[0].1.count, sides[1].1.count) {
      let cards = sides.map { side in
        index < side.1.count ? card(side.1[index], width: half) : []
      }
      for row in 0..<max(cards[0].count, cards[1].count) {
        let cells = cards.map { $0.indices.contains(row) ? $0[row].text : StyledLine() }
        var text = cells[0].fitted(to: half + 2)
        text.append(cells[1].fitted(to: half))
        let records = cards.flatMap { $0.first?.records ?? [] }
        lines.append(DetailContent.Line(text: text, records: records, isStop: row == 0))
      }
    }
    return lines
  }

  private func outcome(_ round: Round) -> [DetailContent.Line] {
    var text = StyledLine()
    switch round.phase(on: state.day) {
    case .coming(let days):
      text.append("Begins in \(DateText.count(days, "day"))", .accent)
    case .underWay(let day, let of):
      text.append("In session, day \(day) of \(of)", .accent)
    case .held:
      text.append(
        display(round.outcome.isEmpty ? "No outcome is on record." : round.outcome),
        round.outcome.isEmpty ? .dim : .text)
    }
    var lines = entry(text, records: [round], isStop: true)
    var foot = StyledLine()
    if let announced = round.announced { foot.append("announced \(announced)  ", .dim) }
    foot.append(grounds(round.confidence, round.sources))
    lines += entry(foot, indent: 2, records: [round])
    lines.append(blank())
    return lines
  }

  private func terms(_ agreement: Agreement) -> [DetailContent.Line] {
    var lines: [DetailContent.Line] = []
    var first = StyledLine()
    if let year = agreement.firstYear, let money = agreement.firstYearMoney {
      first.append("\(workspace.money) \(FigureText.money(money)) in \(year)", .text)
      if agreement.moneyConfidence?.isWeak ?? false {
        first.append(" \(FigureText.mark(agreement.moneyConfidence))", .badgeRecalled)
      }
      if let change = agreement.firstYearChange {
        let sign = change.coefficient > 0 ? "+" : ""
        first.append("  \(sign)\(change.grouped) % in \(agreement.changeBasis)", .dim)
      }
    }
    lines += entry(first, records: [agreement], isStop: true)
    lines += entry(StyledLine(display(agreement.rule), .text), indent: 2, records: [agreement])
    let dates: [(String, PartialDate?)] = [
      (
        agreement.concludedMeans.isEmpty ? "concluded" : agreement.concludedMeans,
        agreement.concluded
      ),
      ("signed", agreement.signed), ("consent", agreement.assemblyConsent),
      ("in force", agreement.inForce),
    ]
    var steps = StyledLine()
    for (name, date) in dates {
      guard let date else { continue }
      steps.append("\(name) ", .dim)
      steps.append("\(date)   ", .text)
    }
    lines += entry(steps, indent: 2, records: [agreement])
    lines += entry(
      grounds(agreement.confidence, agreement.sources), indent: 2, records: [agreement])
    lines.append(blank())
    return lines
  }

  private func partyHeading(_ party: Party) -> StyledLine {
    var line = StyledLine()
    line.append(display(party.code), role(party.code), .bold)
    line.append(display("  \(party.name) \(party.nativeName)"), .dim)
    return line
  }

  private func people(of party: Party, _ talks: Talks) -> [Delegate] {
    let lead = state.selectedRound?.leads[party.code] ?? ""
    let people = workspace.delegates.filter { $0.agreement == talks.id && $0.party == party.code }
    return people.filter { leads($0, lead) } + people.filter { !leads($0, lead) }
  }

  /// A lead is written as the name alone or as the name and an office in brackets.
  private func leads(_ delegate: Delegate, _ lead: String) -> Bool {
    !delegate.name.isEmpty && (lead == delegate.name || lead.hasPrefix(delegate.name + " ("))
  }

  private func card(_ delegate: Delegate, width: Int) -> [DetailContent.Line] {
    let lead = state.selectedRound?.leads[delegate.party] ?? ""
    let isHere = state.selectedRound == nil || leads(delegate, lead)
    var name = StyledLine()
    name.append(display(delegate.name), isHere ? .text : .dim, isHere ? .bold : [])
    name.append(display(" \(delegate.nativeName)"), isHere ? .text : .dim)
    var tenure = StyledLine()
    tenure.append(display(delegate.role), .dim)
    switch (delegate.from, delegate.to) {
    case (let from?, let to?) where from == to: tenure.append(", \(from)", .dim)
    case (let from?, let to?): tenure.append(", \(from) to \(to)", .dim)
    case (let from?, nil): tenure.append(", since \(from)", .dim)
    case (nil, let to?): tenure.append(", until \(to)", .dim)
    case (nil, nil): break
    }
    let earlier = workspace.delegates.filter {
      $0.name == delegate.name && $0.agreement < delegate.agreement
        && $0.role == Delegate.chiefNegotiator
    }
    if !earlier.isEmpty {
      let numbers = earlier.map { DateText.ordinal($0.agreement) }.joined(separator: ", ")
      tenure.append("; led the \(numbers) before", .accent)
    }
    var lines: [DetailContent.Line] = []
    func add(_ text: StyledLine, indent: Int) {
      for line in text.wrapped(to: width, indent: indent) {
        lines.append(
          DetailContent.Line(text: line, records: [delegate], isStop: lines.isEmpty))
      }
    }
    add(name, indent: 2)
    add(StyledLine(display("  " + delegate.title), isHere ? .text : .dim), indent: 2)
    var second = StyledLine("  ")
    second.append(tenure)
    add(second, indent: 2)
    if delegate.confidence?.isWeak ?? false {
      var weak = StyledLine("  ")
      weak.append(grounds(delegate.confidence, delegate.sources))
      add(weak, indent: 2)
    }
    return lines
  }
}
