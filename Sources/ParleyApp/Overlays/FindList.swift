import ParleyModel
import TerminalKit

/// What can be found by `/`.
struct FindList {
  let state: AppState

  /// The entries that hold every word of a query, the best first; all of them for an empty query.
  static func lines(of entries: [FindEntry], matching query: String) -> [Overlay.Line] {
    let words = SearchText.words(query)
    guard !words.isEmpty else { return entries.flatMap { [$0.line] + $0.below } }
    let found = entries.enumerated().compactMap { index, entry in
      entry.score(words).map { (index: index, score: $0, lines: [entry.line] + entry.below) }
    }
    return found.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.flatMap(\.lines)
  }

  var entries: [FindEntry] {
    people + rounds + agreements + positions + payments
  }

  private var rounds: [FindEntry] {
    state.talks.flatMap { talks in
      talks.entries.map { entry in
        let round = entry.round
        var line = head("round")
        line.append("\(DateText.ordinal(round.agreement)) \(RoundText.name(round)) ", .accent)
        line.append("\(DateText.range(round)) \(round.city)  ")
        line.append(round.outcome, .dim)
        let aliases = [RoundText.short(round), round.id, "\(round.start)"]
        return FindEntry(
          Overlay.Line(text: line, action: .goToRound(round.id)), aliases: aliases)
      }
    }
  }

  private var people: [FindEntry] {
    state.shown.delegates.map { delegate in
      var line = head("person")
      line.append("\(delegate.name) \(delegate.nativeName)", role(delegate.party))
      line.append("  \(DateText.ordinal(delegate.agreement)), \(delegate.role), ")
      line.append(delegate.title, .dim)
      return FindEntry(
        Overlay.Line(text: line, action: action(delegate, delegate.agreement, .delegations)))
    }
  }

  private var agreements: [FindEntry] {
    state.talks.compactMap { talks in
      guard let agreement = talks.agreement else { return nil }
      var line = head("agreement")
      line.append("\(DateText.ordinal(agreement.number)) SMA \(agreement.term ?? "")  ", .accent)
      line.append(agreement.rule, .dim)
      return FindEntry(Overlay.Line(text: line, action: .goToAgreement(agreement.number)))
    }
  }

  private var positions: [FindEntry] {
    state.shown.positions.sorted { $0.date.lastDay > $1.date.lastDay }.map { position in
      var line = head("position")
      line.append("\(position.date) ")
      line.append("\(position.party) ", role(position.party))
      if !position.speaker.isEmpty { line.append("\(position.speaker): ", .dim) }
      line.append("\(position.theme): \(position.text)")
      let action = position.agreement.flatMap { self.action(position, $0, .positions) }
      return FindEntry(Overlay.Line(text: line, action: action))
    }
  }

  private var payments: [FindEntry] {
    state.shown.record.reversed().map { payment in
      var line = head("payment")
      line.append("\(payment.year) ", .accent)
      line.append("\(state.shown.money) \(FigureText.money(payment.money))")
      line.append("  \(payment.sources.joined(separator: " "))", .dim)
      return FindEntry(Overlay.Line(text: line, action: .goToYear(payment.year)))
    }
  }

  private func head(_ kind: String) -> StyledLine {
    StyledLine(display(kind).padded(to: 11), .dim)
  }

  /// Going to a record of an agreement; nothing where that agreement is not listed.
  private func action(
    _ record: any Record, _ agreement: Int, _ tab: DetailState.Tab
  ) -> Overlay.Action? {
    guard state.talks.contains(where: { $0.id == agreement }) else { return nil }
    return .goToRecord(record, agreement: agreement, tab: tab)
  }

  private func role(_ party: String) -> Role { PartyRole.role(party, in: state.shown) }
}
