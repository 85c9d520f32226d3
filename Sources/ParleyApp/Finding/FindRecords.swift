import ParleyModel
import ParleyStore
import TerminalKit

/// Everything but the notes that can be found on the day shown, the newest of every kind first.
struct FindRecords {
  let state: AppState

  /// What is found: the public rows, for what is found shows in previews and is remembered.
  private let shown: Workspace

  init(state: AppState) {
    self.state = state
    shown = state.papers.areShown ? state.shown.withoutPrivatePapers : state.shown
  }

  var items: [FindItem] {
    FindKind.allCases.flatMap { kind -> [FindItem] in
      switch kind {
      case .round: rounds
      case .person: people
      case .agreement: agreements
      case .issue: issues
      case .position: positions
      case .offer: others(.offer, newest: shown.offers.map { $0.knownFrom })
      case .payment: payments
      case .scenario: scenarios
      case .note: []
      case .term: others(.term, newest: shown.terms.map { $0.from })
      case .indicator: indicators
      case .category: others(.category, newest: shown.categories.map { $0.year })
      case .source: sources
      }
    }
  }

  /// The places of rows, those with the greatest value first; rows of equal value in their order.
  private static func order<Value: Comparable>(_ values: [Value]) -> [Int] {
    values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
  }

  private var rounds: [FindItem] {
    Self.order(shown.rounds.map(\.firstDay)).map { index in
      let round = shown.rounds[index]
      let place = round.city.isEmpty ? "" : " \(round.city)"
      return FindItem(
        .round, .row(index), name: "\(DateText.ordinal(round.agreement)) \(RoundText.name(round))",
        facts: "\(DateText.range(round))\(place)  \(round.outcome)",
        aliases: [RoundText.short(round), round.id, "\(round.start)"])
    }
  }

  private var people: [FindItem] {
    Self.order(shown.delegates.map(\.agreement)).map { index in
      let person = shown.delegates[index]
      let role = CustomaryWord.title(person.role)
      return FindItem(
        .person, .row(index), name: RecordText.names(person), role: self.role(person.party),
        facts:
          "\(DateText.ordinal(person.agreement)), \(person.party) \(role), \(person.title)",
        // A name is written with and without the blank between its syllables.
        aliases: (person.nativeName.contains(" ")
          ? [person.nativeName.replacing(" ", with: "")] : [])
          + (role.text == person.role ? [] : [person.role]))
    }
  }

  private var agreements: [FindItem] {
    Self.order(shown.agreements.map(\.number)).map { index in
      let agreement = shown.agreements[index]
      let term = agreement.term.map { " \($0)" } ?? ""
      return FindItem(
        .agreement, .row(index), name: "\(say(shown.title(ofAgreement: agreement.number)))\(term)",
        facts: agreement.rule)
    }
  }

  private var issues: [FindItem] {
    let text = RecordText(workspace: shown)
    return Self.order(shown.issues.map(\.agreement)).map { index in
      let issue = shown.issues[index]
      return FindItem(
        .issue, .row(index), name: RecordText.title(issue),
        facts: "\(DateText.ordinal(issue.agreement)), \(text.facts(issue))",
        aliases: [issue.nativeTitle, issue.title, issue.theme, issue.id].filter {
          $0 != RecordText.title(issue)
        })
    }
  }

  private var positions: [FindItem] {
    Self.order(shown.positions.map(\.date.lastDay)).map { index in
      let position = shown.positions[index]
      let speaker = position.speaker.isEmpty ? "" : "\(position.speaker), "
      let theme = CustomaryWord.title(position.theme).text
      return FindItem(
        .position, .row(index), name: "\(position.date) \(Party.title(of: position.party))",
        role: role(position.party), facts: "\(speaker)\(theme): \(position.text)",
        aliases: [position.id] + (theme == position.theme ? [] : [position.theme]))
    }
  }

  private var payments: [FindItem] {
    let ofRecord = Set(shown.record.map(\.place))
    return Self.order(shown.payments.map(\.year)).map { index in
      let payment = shown.payments[index]
      let status = ofRecord.contains(payment.place) ? "" : " \(payment.status.title)"
      let sum = Phrase(amount: FigureText.money(payment.money), unit: shown.money)
      let words = payment.status.title.text
      return FindItem(
        .payment, .row(index), name: "\(payment.year)\(status)",
        facts: "\(sum)  " + payment.sources.joined(separator: " "),
        aliases: [payment.status.rawValue]
          + (words == payment.status.rawValue ? [] : [words, FigureText.money(payment.money)]))
    }
  }

  private var indicators: [FindItem] {
    let text = RecordText(workspace: shown)
    return Self.order(shown.indicators.map(\.year)).map { index in
      let indicator = shown.indicators[index]
      return FindItem(
        .indicator, .row(index), name: "\(indicator.year) \(IndicatorText.name(indicator.name))",
        facts: text.facts(indicator), aliases: [indicator.key])
    }
  }

  private var scenarios: [FindItem] {
    state.projections.scenarios.filter { !$0.isPrivate }.map { scenario in
      let years = "\(scenario.years.lowerBound)-\(scenario.years.upperBound)"
      return FindItem(
        .scenario, .scenario(scenario.id), name: scenario.id,
        facts: "\(years)  \(scenario.title)", aliases: [scenario.note])
    }
  }

  private var sources: [FindItem] {
    let days = shown.sources.map { $0.date?.lastDay }
    return Self.order(days.map { Dated($0) }).map { index in
      let source = shown.sources[index]
      let date = source.date.map { " \($0)" } ?? ""
      return FindItem(
        .source, .row(index), name: source.id, facts: "\(source.title), \(source.publisher)\(date)")
    }
  }

  /// Rows named as they are elsewhere.
  private func others<Value: Comparable>(_ kind: FindKind, newest: [Value?]) -> [FindItem] {
    guard let rows = kind.table?.rows(of: shown) else { return [] }
    let text = RecordText(workspace: shown)
    return Self.order(newest.map { Dated($0) }).map { index in
      let record = rows[index]
      let name = text.name(record)
      return FindItem(
        kind, .row(index), name: name.plain, role: name.runs.last?.role ?? .accent,
        facts: text.facts(record), aliases: [record.key])
    }
  }

  private func role(_ party: String) -> Role { PartyRole.role(party, in: shown) }
}

/// A value that may not be known and then comes last.
private struct Dated<Value: Comparable>: Comparable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  static func < (left: Dated, right: Dated) -> Bool {
    guard let own = left.value else { return right.value != nil }
    return right.value.map { own < $0 } ?? false
  }
}
