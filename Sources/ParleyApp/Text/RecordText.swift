import ParleyModel
import TerminalKit

/// Any row in a line of words.
struct RecordText {
  let workspace: Workspace

  /// What a row is called, as `12th round 4, 25-27 Jun 2024`.
  func name(_ record: any Record) -> StyledLine {
    switch record {
    case let round as Round:
      let name = "\(DateText.ordinal(round.agreement)) \(RoundText.name(round))"
      return StyledLine(display("\(name), \(DateText.range(round))"), .accent)
    case let agreement as Agreement:
      let term = agreement.term.map { " \($0)" } ?? ""
      return StyledLine(
        display("\(say(workspace.title(ofAgreement: agreement.number)))\(term)"), .accent)
    case let term as AgreementTerm:
      let years = term.from == term.to ? "\(term.from)" : "\(term.from)-\(term.to)"
      return StyledLine(
        display("\(say(workspace.title(ofAgreement: term.agreement))), \(years)"), .accent)
    case let issue as Issue: return StyledLine(display(Self.title(issue)), .accent)
    case let position as Position: return said(position.date, by: position.party)
    case let offer as Offer: return said(offer.published ?? offer.date, by: offer.by)
    case let delegate as Delegate:
      return StyledLine(
        display(Self.names(delegate)),
        PartyRole.role(delegate.party, in: workspace))
    case let payment as Payment:
      return StyledLine(display(say("payment of \(payment.year)")), .accent)
    case let indicator as Indicator:
      return StyledLine(
        display("\(IndicatorText.name(indicator.name)) \(indicator.year)"), .accent)
    case let split as CategorySplit:
      return StyledLine(display("\(split.year), \(CellWords.unit(split.unit))"), .accent)
    default: return StyledLine(display(record.key), .accent)
    }
  }

  /// What the row says, behind its name; empty where the name is all.
  func facts(_ record: any Record) -> String {
    let parts: [String] =
      switch record {
      case let round as Round: [round.city, round.outcome]
      case let agreement as Agreement: [agreement.rule]
      case let term as AgreementTerm: [term.rule.text]
      case let issue as Issue:
        [(sides(of: issue) + [state(of: issue)]).filter { !$0.isEmpty }.joined(separator: "; ")]
      case let position as Position:
        [position.speaker, "\(CustomaryWord.title(position.theme)): \(position.text)"]
      case let offer as Offer: facts(offer)
      case let delegate as Delegate:
        [
          "\(DateText.ordinal(delegate.agreement)), \(CustomaryWord.title(delegate.role))",
          delegate.title,
        ]
      case let payment as Payment:
        [
          say(
            "\(Phrase(amount: FigureText.money(payment.money), unit: workspace.money)) \(payment.status.title)"
          )
        ]
      case let indicator as Indicator:
        [value(of: indicator)]
      case let split as CategorySplit:
        [
          part(say("labour"), split.labour), part(say("construction"), split.construction),
          part(say("logistics"), split.logistics),
        ]
      case let source as Source: [source.title, "\(source.publisher), \(source.kind.title)"]
      default: []
      }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `KRW bn 61,246.9`, `2.3 %`, `28,500 persons`.
  private func value(of indicator: Indicator) -> String {
    let value = indicator.value.grouped
    let isMoney = indicator.unit == workspace.money
    return isMoney
      ? FigureText.amount(value, unit: indicator.unit)
      : "\(value) \(CellWords.unit(indicator.unit))"
  }

  /// The person's name in both scripts, in Korean the one of Korea first.
  static func names(_ delegate: Delegate) -> String {
    guard !delegate.nativeName.isEmpty else { return delegate.name }
    let (name, native) = (delegate.name, delegate.nativeName)
    return say(Phrase(english: "\(name) \(native)", korean: "\(native) \(name)"))
  }

  /// The issue's title; in Korean the Korean one, where there is one.
  static func title(_ issue: Issue) -> String {
    issue.nativeTitle.isEmpty
      ? issue.title : say(Phrase(english: issue.title, korean: issue.nativeTitle))
  }

  private func said(_ date: PartialDate?, by party: String) -> StyledLine {
    var line = StyledLine(display(date.map { "\($0) " } ?? ""))
    line.append(display(say(Party.title(of: party))), PartyRole.role(party, in: workspace))
    return line
  }

  private func sides(of issue: Issue) -> [String] {
    issue.lineColumns.compactMap { party in
      issue.lines[party].flatMap { $0.isEmpty ? nil : "\(party): \($0)" }
    }
  }

  private func state(of issue: Issue) -> String {
    let day = issue.settledOn.map { " \($0)" } ?? ""
    let outcome = issue.outcome.isEmpty ? "" : ": \(issue.outcome)"
    return issue.status.map { "\($0.title)\(day)\(outcome)" } ?? ""
  }

  private func facts(_ offer: Offer) -> [String] {
    let amount = OfferText.amount(offer, money: workspace.money)
    let (first, last) = (offer.firstYear, offer.lastYear)
    let text: Phrase? =
      switch (amount, first, last) {
      case (let amount?, let first?, nil): "\(amount) from \(first)"
      case (let amount?, let first?, let last?):
        first == last ? "\(amount) for \(first)" : "\(amount) for \(first)-\(last)"
      case (nil, let first?, nil): "from \(first)"
      case (nil, let first?, let last?):
        Phrase(verbatim: first == last ? "\(first)" : "\(first)-\(last)")
      case (let amount, nil, _): amount.map { Phrase(verbatim: $0) }
      }
    return [
      text?.text ?? "", offer.level.map { say($0.title) } ?? "",
      offer.state.map { say($0.title) } ?? "", offer.conditions,
    ]
  }

  private func part(_ name: String, _ value: Decimal?) -> String {
    value.map { "\(name) \($0.grouped)" } ?? ""
  }
}
